import { LINK_IS_ON_ITS_WAY, type OpenClaim, type OpenLink } from '@colloquy/features/accounts';
import { smallPage } from './sign-in-frame';

/** What the page shows on which somebody asks to be let in. */
export interface SignInPage {
  /** Where they go afterwards. */
  readonly next: string;
  /** The address as typed before, so that it need not be typed again. */
  readonly address?: string;
  /** What was wrong with the last try. */
  readonly fault?: string;
  /** Whether there is a demonstration to look around in. */
  readonly demo: boolean;
  /** Whether one may sign in at one's university. */
  readonly university: boolean;
}

/** Asks for an address to send a link to. */
export function signInPage({ next, address = '', fault, demo, university }: SignInPage): string {
  return smallPage(
    'Sign in',
    <>
      <p class="lead">There is no password. You get a link by mail, and the link lets you in.</p>
      <form class="form" method="post" action="/sign-in">
        <label for="address">Your e-mail address</label>
        <p class="soft" id="which">
          The one to which your conference writes to you.
        </p>
        {fault ? (
          <p class="fault" id="fault" role="alert">
            {fault}
          </p>
        ) : null}
        <input
          id="address"
          name="address"
          type="email"
          autocomplete="email"
          required
          value={address}
          aria-describedby={fault ? 'fault which' : 'which'}
          aria-invalid={fault ? 'true' : undefined}
        />
        <input type="hidden" name="next" value={next} />
        <p>
          <button class="button" type="submit">
            Send me a link
          </button>
        </p>
      </form>
      {university ? (
        <p>
          <a class="button quiet" href={`/sign-in/university?next=${encodeURIComponent(next)}`}>
            Sign in at your university
          </a>
        </p>
      ) : null}
      {demo ? (
        <p>
          This server shows a demonstration: <a href="/app/">look around as one of the people in it</a>.
        </p>
      ) : null}
    </>,
  );
}

/** After a link was asked for: the same words for every address. */
export function linkSentPage(): string {
  return smallPage(
    'Look into your mail',
    <>
      <p class="lead">{LINK_IS_ON_ITS_WAY}</p>
      <p>
        Nothing there after a few minutes? Look among the unwanted mail, or ask whether you are known by another
        address.
      </p>
      <p>
        <a href="/sign-in">Ask again</a>
      </p>
    </>,
  );
}

/** Opened by a link: shows whom it signs in, and waits for the button, since programs that check mail open links too. */
export function confirmPage({ name, address }: OpenLink, token: string): string {
  return smallPage(
    `Sign in as ${name}`,
    <>
      <p class="lead">This link was sent to {address}.</p>
      <form class="form" method="post" action="/sign-in/link">
        <input type="hidden" name="token" value={token} />
        <p>
          <button class="button" type="submit">
            Sign in
          </button>
        </p>
      </form>
      <p>You are not {name}? Then close this page; nothing has happened.</p>
    </>,
  );
}

/** A link, or a step, that cannot be used: why, and the way on. */
export function refusedPage(why: string): string {
  return smallPage(
    'This did not work',
    <>
      <p class="lead" role="alert">
        {why}
      </p>
      <p>
        <a href="/sign-in">Sign in, or get a new link</a>
      </p>
    </>,
  );
}

/** Asks before signing out. */
export function signOutPage(): string {
  return smallPage(
    'Sign out',
    <form class="form" method="post" action="/sign-in/out">
      <p>
        <button class="button" type="submit">
          Sign out of this browser
        </button>
      </p>
    </form>,
  );
}

/** After signing out. @param university where one signs out there too, for those who had come from there */
export function signedOutPage(university: string | null): string {
  return smallPage(
    'You are signed out',
    <>
      {university ? (
        <>
          <p>You are still signed in at your university. On a machine that others use, sign out there too.</p>
          <p>
            <a class="button" href={university}>
              Sign out of your university
            </a>
          </p>
        </>
      ) : null}
      <p>
        <a href="/sign-in">Sign in again</a>
      </p>
    </>,
  );
}

/** Opened by a link about an address: what is to be added to whom, and the button. */
export function claimPage({ name, address }: OpenClaim, token: string): string {
  return smallPage(
    'Add an address',
    <>
      <p class="lead">
        {address} is to belong to the account of {name}. Another account that has this address becomes part of it; for a
        day they can be parted again.
      </p>
      <form class="form" method="post" action="/sign-in/address">
        <input type="hidden" name="token" value={token} />
        <p>
          <button class="button" type="submit">
            Confirm
          </button>
        </p>
      </form>
      <p>You have not asked for this? Then close this page; nothing has happened.</p>
    </>,
  );
}

/** After one side, or the second, was confirmed. */
export function claimedPage(both: boolean): string {
  return smallPage(
    both ? 'The address is yours' : 'Half is done',
    <>
      <p class="lead">
        {both ? 'You can sign in with it from now on.' : 'Now open the link in the other message too, in this browser.'}
      </p>
      <p>
        <a href="/app/">To the workspace</a>
      </p>
    </>,
  );
}
