import type { AbstractRules } from '@colloquy/engines/abstract-draft';
import type { Conference } from '@colloquy/features/conferences';
import type { Instant } from '@colloquy/kernel';
import { dayRange, moment } from '../attendee/local-dates';
import { smallPage } from '../everybody/sign-in-frame';

/** What somebody reads before they begin to write. */
export interface StartPage {
  readonly conference: Conference;
  readonly rules: AbstractRules;
  readonly deadline: Instant | null;
  /** By the clock of the server: only for words such as "in 3 days". */
  readonly now: Date;
  /** What the reader has begun in this browser already. */
  readonly begun: readonly { readonly id: string; readonly code: string; readonly title: string }[];
  /** Files of the workspace, fetched while this is read. */
  readonly prefetch: readonly string[];
}

const DAY_MS = 86_400_000;

/** "What", "by when" and one button; works without script, and asks nobody who they are. */
export function startPage(page: StartPage): string {
  const { conference, begun } = page;
  return smallPage(
    conference.title,
    <>
      <p class="lead">
        Present your project: {dayRange(conference.startsOn, conference.endsOn)}, {conference.venue}.
      </p>
      <p>
        You write a title and a short abstract. It takes a few minutes, you need no account, and everything is kept
        while you type: stop whenever you like, and go on later, on another device too.
      </p>
      <Facts {...page} />
      {begun.length > 0 ? <Begun {...page} /> : null}
      <form class="form bare" method="post" action={`/c/${conference.slug}/submit`}>
        <p>
          <button class="button" type="submit">
            {begun.length > 0 ? 'Start another one' : 'Start'}
          </button>
        </p>
      </form>
      <p>
        Have you begun on another device? <a href={`/sign-in?next=/app/c/${conference.slug}/my-submissions`}>Sign in</a>{' '}
        with the address that you gave. Questions? Write to{' '}
        <a href={`mailto:${conference.contact}`}>{conference.contact}</a>.
      </p>
    </>,
    page.prefetch,
  );
}

function Facts({ conference, rules, deadline, now }: StartPage) {
  return (
    <dl class="facts">
      {deadline === null ? null : (
        <>
          <dt>By when</dt>
          <dd>
            {moment(deadline, conference.timeZone)}
            {inDays(deadline, now)}
          </dd>
        </>
      )}
      <dt>How</dt>
      <dd>
        {conference.types.map(({ id, name, wordLimit }) => (
          <div key={id}>
            {name}: up to {wordLimit} words
          </div>
        ))}
      </dd>
      {conference.phases.some(({ name }) => name === 'mentoring') ? (
        <>
          <dt>Who helps</dt>
          <dd>A postgraduate mentor: with the words, and with the talk or the poster.</dd>
        </>
      ) : null}
      {rules.sections.length > 0 ? (
        <>
          <dt>In parts</dt>
          <dd>{rules.sections.map(({ heading }) => heading).join(' · ')}</dd>
        </>
      ) : null}
    </dl>
  );
}

function inDays(deadline: Instant, now: Date): string {
  const days = Math.floor((Date.parse(deadline) - now.getTime()) / DAY_MS);
  if (days < 0) return '';
  return days === 0 ? ' – less than a day left' : ` – ${days === 1 ? 'one day' : `${days} days`} left`;
}

function Begun({ conference, begun }: StartPage) {
  return (
    <section>
      <h2>Go on</h2>
      <ul>
        {begun.map(({ id, code, title }) => (
          <li key={id}>
            <a href={`/app/c/${conference.slug}/write/${id}`}>{title === '' ? 'Without a title yet' : title}</a> ({code}
            )
          </li>
        ))}
      </ul>
    </section>
  );
}

/** In place of the start page when nothing can be sent in any more. */
export function closedPage(conference: Conference, deadline: Instant): string {
  return smallPage(
    conference.title,
    <>
      <p class="lead">The call is closed since {moment(deadline, conference.timeZone)}.</p>
      <p>
        Have you begun already? <a href={`/app/c/${conference.slug}/my-submissions`}>Your texts are kept.</a> Was there
        a good reason? Write to <a href={`mailto:${conference.contact}`}>{conference.contact}</a>: they can give you a
        link that still opens.
      </p>
    </>,
  );
}

/** Behind the link that a guest has by mail: says whom it is for; only its button does anything. */
export function resumePage(link: { readonly name: string; readonly address: string }, token: string): string {
  return smallPage(
    'Go on with your submission',
    <>
      <p class="lead">This shows that {link.address} is your address, and opens your submission in this browser.</p>
      <form class="form bare" method="post" action="/resume">
        <input type="hidden" name="token" value={token} />
        <p>
          <button class="button" type="submit">
            Go on as {link.name}
          </button>
        </p>
      </form>
      <p>
        You have not begun anything here? Then somebody has mistyped an address. Close this page; nothing happens
        without the button.
      </p>
    </>,
  );
}
