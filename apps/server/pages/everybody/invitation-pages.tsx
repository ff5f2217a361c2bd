import { type Conference, lastDayOf, ROLE_WORDS, type Role, roleSentence } from '@colloquy/features/conferences';
import type { Instant } from '@colloquy/kernel';
import { dayRange, zonePlace } from '../attendee/local-dates';
import { NewcomerForm, type TypedGuest } from './newcomer';
import { smallPage } from './sign-in-frame';

/** What an invitation is to. */
export interface InvitedTo {
  readonly conference: Conference;
  readonly role: Role;
  /** The name of the track, where it is for one. */
  readonly track: string | null;
  readonly expiresAt: Instant;
}

/** Who looks at the page of a link: somebody signed in, or somebody who may yet come in. */
export interface Guest extends TypedGuest {
  /** Their name; null for somebody who is not signed in. */
  readonly name: string | null;
  readonly university: boolean;
  readonly demo: boolean;
}

function Facts({ conference, role, track, expiresAt }: InvitedTo) {
  return (
    <>
      <p class="lead">
        You are invited to be <strong>{roleSentence(role, track)}</strong>. {ROLE_WORDS[role].means}
      </p>
      <dl class="facts">
        <dt>When</dt>
        <dd>{dayRange(conference.startsOn, conference.endsOn)}</dd>
        <dt>Where</dt>
        <dd>{conference.venue}</dd>
        <dt>Answer by</dt>
        <dd>
          {lastDayOf(expiresAt, conference.timeZone)}, the end of that day in {zonePlace(conference.timeZone)}
        </dd>
        <dt>Questions</dt>
        <dd>
          <a href={`mailto:${conference.contact}`}>{conference.contact}</a>
        </dd>
      </dl>
    </>
  );
}

/**
 * The page behind an invitation link. Reading it uses nothing up.
 * @param isIn whether they have already what the link gives
 */
export function joinPage(invited: InvitedTo, guest: Guest, isIn: boolean, token: string): string {
  const here = `/join/${token}`;
  return smallPage(
    invited.conference.title,
    <>
      <Facts {...invited} />
      {guest.name === null ? (
        <NewcomerForm
          {...{ ...guest, here }}
          hints={{
            name: 'As it is to be shown. You can change it later.',
            address: 'You get a link by mail, which brings you back here to accept. There is no password.',
          }}
          buttons={{ mail: 'Send me a link to accept', university: 'Sign in at your university and accept' }}
          again="open this link again to accept as them."
        />
      ) : isIn ? (
        <>
          <p class="notice">
            You are {roleSentence(invited.role, invited.track)} here already, {guest.name}: there is nothing to accept.
          </p>
          <p>
            <a href={`/app/c/${invited.conference.slug}/`}>Go to your next step</a>
          </p>
        </>
      ) : (
        <>
          <form class="form" method="post" action={here}>
            <button class="button" type="submit">
              Accept as {guest.name}
            </button>
          </form>
          <p>
            You are not {guest.name}? <a href="/sign-in/out">Sign out</a>, then open the link again. You do not want to?
            Then close this page; nothing has happened.
          </p>
        </>
      )}
    </>,
  );
}

/** An invitation of one person by name. */
export interface NamedInvitation extends InvitedTo {
  readonly id: string;
  readonly name: string;
  /** What the organisers say besides. */
  readonly words: string;
  readonly state: 'waiting' | 'declined';
  /** From the link of the mail; empty for somebody who is signed in as the invited person. */
  readonly key: string;
  /** As whom this browser is signed in, where that is somebody else. */
  readonly signedInAs: string | null;
}

/** The page behind a personal invitation: what it is for, and the two answers. */
export function invitationPage(invitation: NamedInvitation): string {
  const { id, name, words, state, key, signedInAs, conference } = invitation;
  return smallPage(
    conference.title,
    <>
      {state === 'declined' ? (
        <p class="notice" role="status">
          You have declined; the organisers know. You may still change your mind.
        </p>
      ) : (
        <p>Dear {name},</p>
      )}
      <Facts {...invitation} />
      {words === ''
        ? null
        : words.split(/\n{2,}/).map((paragraph) => (
            <p class="words" key={paragraph}>
              {paragraph}
            </p>
          ))}
      {signedInAs === null ? null : (
        <p class="notice">
          In this browser {signedInAs} is signed in. If you accept, {name} is signed in instead. Are both you? Then join
          your two accounts afterwards, under “Account”.
        </p>
      )}
      <form class="form answers" method="post" action={`/invitations/${id}`}>
        <input type="hidden" name="key" value={key} />
        <button class="button" type="submit" name="answer" value="accept">
          Accept
        </button>
        {state === 'declined' ? null : (
          <button class="button quiet" type="submit" name="answer" value="decline">
            Decline
          </button>
        )}
      </form>
      <p class="soft">
        {key === ''
          ? 'Accepting gives you your role at once.'
          : `Accepting signs you in as ${name}; there is no password.`}
      </p>
    </>,
  );
}

const TITLES: Readonly<Record<string, string>> = {
  'invitation-unknown': 'We do not know this invitation',
  'invitation-replaced': 'We do not know this link',
  'invitation-used-up': 'This invitation is used up',
  'invitation-expired': 'This invitation is over',
  'invitation-withdrawn': 'This invitation was taken back',
  'invitation-answered': 'You have accepted already',
  'invitation-for-somebody-else': 'This invitation is for somebody else',
};

/** Why an invitation cannot be used, and the way on. @param here the page to come back to after signing in */
export function refusedInvitationPage(code: string, why: string, here: string): string {
  const switches = code === 'invitation-for-somebody-else';
  return smallPage(
    TITLES[code] ?? 'This did not work',
    <>
      <p class="lead" role="alert">
        {why}
      </p>
      <p>
        <a href={switches ? '/sign-in/out' : `/sign-in?next=${encodeURIComponent(here)}`}>
          {switches ? 'Sign out, to sign in with the other address' : 'Sign in'}
        </a>
      </p>
      <p>
        <a href="/">What this is about</a>
      </p>
    </>,
  );
}
