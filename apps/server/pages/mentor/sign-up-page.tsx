import { type Conference, lastDayOf } from '@colloquy/features/conferences';
import type { Instant } from '@colloquy/kernel';
import { dayRange, moment } from '../attendee/local-dates';
import type { Guest } from '../everybody/invitation-pages';
import { NewcomerForm } from '../everybody/newcomer';
import { smallPage } from '../everybody/sign-in-frame';

/** What somebody reads who may become a mentor. */
export interface SignUpPage extends Guest {
  readonly conference: Conference;
  readonly expiresAt: Instant;
  /** Files of the workspace, fetched while this is read. */
  readonly prefetch?: readonly string[];
}

/** What a mentor does, how long it takes, and one way in. */
export function signUpPage(page: SignUpPage): string {
  const { conference, expiresAt, name } = page;
  const mentoring = conference.phases.find((phase) => phase.name === 'mentoring');
  const here = `/c/${conference.slug}/mentor`;
  return smallPage(
    `Be a mentor: ${conference.title}`,
    <>
      <p class="lead">
        Help somebody with their first abstract, talk or poster. About an hour a week, with as many presenters as you
        choose.
      </p>
      <p>
        Signing up takes two minutes on a phone: what you work on, when you have time, how many you take. There is no
        password. The organisers bring you together with presenters whose work is near yours, and you can always say no.
      </p>
      <dl class="facts">
        {mentoring ? (
          <>
            <dt>Mentoring</dt>
            <dd>
              {moment(mentoring.startsAt, conference.timeZone)} to {moment(mentoring.endsAt, conference.timeZone)}
            </dd>
          </>
        ) : null}
        <dt>Conference</dt>
        <dd>
          {dayRange(conference.startsOn, conference.endsOn)}, {conference.venue}
        </dd>
        <dt>Sign up by</dt>
        <dd>{lastDayOf(expiresAt, conference.timeZone)}</dd>
        <dt>Questions</dt>
        <dd>
          <a href={`mailto:${conference.contact}`}>{conference.contact}</a>
        </dd>
      </dl>
      {name === null ? (
        <NewcomerForm
          {...{ ...page, here }}
          hints={{
            name: 'As presenters are to read it.',
            address: 'You get a link by mail, which brings you straight back here.',
          }}
          buttons={{ mail: 'Send me a link', university: 'Sign in at your university' }}
          again="open this address again."
        />
      ) : (
        <>
          <form class="form bare" method="post" action={here}>
            <p>
              <button class="button" type="submit">
                Be a mentor as {name}
              </button>
            </p>
          </form>
          <p>
            You are not {name}? <a href="/sign-in/out">Sign out</a>, then open this address again.
          </p>
        </>
      )}
    </>,
    page.prefetch,
  );
}

/** In place of the page when nobody can sign up. */
export function closedSignUpPage({ title, contact }: Conference): string {
  return smallPage(
    title,
    <>
      <p class="lead">Mentors cannot sign up here at the moment.</p>
      <p>
        You would like to help? Write to <a href={`mailto:${contact}`}>{contact}</a>: the organisers can open the
        sign-up, or invite you.
      </p>
    </>,
  );
}
