import type { Conference } from '@colloquy/features/conferences';
import type { Instant } from '@colloquy/kernel';
import { InlineText } from '../attendee/inline-text';
import { moment } from '../attendee/local-dates';
import { smallPage } from '../everybody/sign-in-frame';

/** What somebody reads who comes by a late link. */
export interface LateStartPage {
  readonly conference: Conference;
  readonly token: string;
  readonly until: Instant;
  /** The name of the presentation type, where the link is for one alone. */
  readonly type: string | null;
  /** What the reader has begun already. */
  readonly begun: readonly { readonly id: string; readonly code: string; readonly title: string }[];
}

/** Until when, for what, and one button for each work that it may be used for. Opening it uses nothing up. */
export function lateStartPage({ conference, token, until, type, begun }: LateStartPage): string {
  const here = `/c/${conference.slug}/submit?late=${encodeURIComponent(token)}`;
  return smallPage(
    conference.title,
    <>
      <p class="lead">
        With this link you may still send in an abstract, until {moment(until, conference.timeZone)}
        {type === null ? '' : `: as “${type}”`}.
      </p>
      {begun.length > 0 ? (
        <section>
          <h2>For what you have begun</h2>
          {begun.map(({ id, code, title }) => (
            <form class="form bare" method="post" action={here} key={id}>
              <input type="hidden" name="submission" value={id} />
              <p>
                <button class="button" type="submit">
                  Use it for {code}: {title.trim() === '' ? 'without a title yet' : <InlineText text={title} />}
                </button>
              </p>
            </form>
          ))}
        </section>
      ) : null}
      <section>
        {begun.length > 0 ? <h2>Or for something new</h2> : null}
        <form class="form bare" method="post" action={here}>
          <p>
            <button class={begun.length > 0 ? 'button quiet' : 'button'} type="submit">
              {begun.length > 0 ? 'Start another one' : 'Start'}
            </button>
          </p>
        </form>
      </section>
      <p>
        {begun.length > 0 ? '' : 'You need no account. '}Have you begun on another device?{' '}
        <a href={`/sign-in?next=${encodeURIComponent(here)}`}>Sign in</a> with the address that you gave, and use the
        link for that. Questions? Write to <a href={`mailto:${conference.contact}`}>{conference.contact}</a>.
      </p>
    </>,
  );
}
