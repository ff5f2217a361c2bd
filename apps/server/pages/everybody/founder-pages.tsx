import type { Fault } from '@colloquy/kernel';
import { PageField } from './page-field';
import { smallPage } from './sign-in-frame';

/** What the page shows on which a server's first founder says who they are. */
export interface FounderPage {
  readonly token: string;
  /** As typed before, so that nothing need be typed again. */
  readonly name?: string;
  readonly address?: string;
  /** What was wrong with the last try, each with its field. */
  readonly faults?: readonly Fault[];
}

/** Opened by the link that a new server prints: asks who is going to set up its first conference. */
export function founderPage({ token, name = '', address = '', faults = [] }: FounderPage): string {
  const faultOf = (field: string) => faults.find((fault) => fault.field === field)?.message;
  return smallPage(
    'Set up your first conference',
    <>
      <p class="lead">Say who you are. You come in at once, and choose what kind of conference it is to be.</p>
      <form class="form" method="post" action="/sign-in/founder">
        <input type="hidden" name="token" value={token} />
        <PageField
          id="name"
          label="Your name"
          hint="As you wish to be called."
          type="text"
          complete="name"
          value={name}
          fault={faultOf('name')}
        />
        <PageField
          id="address"
          label="Your e-mail address"
          hint="There is no password: later you sign in by a link that is sent here, so look at it twice."
          type="email"
          complete="email"
          value={address}
          fault={faultOf('address')}
        />
        <p>
          <button class="button" type="submit">
            Start
          </button>
        </p>
      </form>
      <p>This link works once. Whoever has it can set up conferences here: do not pass it on.</p>
    </>,
  );
}
