import type { Conference } from '@colloquy/features/conferences';
import type { OpenPlace } from '@colloquy/features/reviews';
import { InlineText } from '../attendee/inline-text';
import { moment } from '../attendee/local-dates';
import { smallPage } from '../everybody/sign-in-frame';

/** The question whether a work takes its place, as its page shows it. */
export interface PlacePage {
  readonly place: OpenPlace;
  readonly conference: Conference;
  /** From the link of the mail; empty for somebody who is signed in. */
  readonly key: string;
}

const TITLES = { asked: 'Will you present it?', confirmed: 'Your place is kept', declined: 'Thank you for telling us' };

const AS: Readonly<Record<OpenPlace['type'], string>> = {
  talk: 'a talk',
  'lightning-talk': 'a lightning talk',
  poster: 'a poster',
};

/** What is asked, and the answers, each one tap. Reading it answers nothing. */
export function placePage({ place, conference, key }: PlacePage): string {
  const { state, name, code, type, answerBy, undoUntil } = place;
  const by = moment(answerBy, conference.timeZone);
  const form = (answer: string, words: string, look: 'button' | 'button quiet') => (
    <form class="form bare" method="post" action={`/place/${place.submissionId}`}>
      <input type="hidden" name="key" value={key} />
      <input type="hidden" name="answer" value={answer} />
      <p>
        <button class={look} type="submit">
          {words}
        </button>
      </p>
    </form>
  );
  return smallPage(
    TITLES[state],
    <>
      {state === 'confirmed' ? (
        <p class="notice" role="status">
          You have said that it will be presented. The organisers know; there is nothing more to do.
        </p>
      ) : null}
      {state === 'declined' ? (
        <p class="notice" role="status">
          The place is given back, and nobody thinks the less of you. We would be glad to see you there all the same.
        </p>
      ) : null}
      {state === 'asked' ? (
        <p>
          Dear {name}, there is a place for this at {conference.title}, as {AS[type]}. Please say until {by} whether you
          take it.
        </p>
      ) : null}
      <article class="words">
        <h2>
          <InlineText text={place.title} />
        </h2>
        <p class="soft">
          {code}, as {AS[type]}
        </p>
      </article>
      {state === 'asked' ? form('yes', 'Yes, it will be presented', 'button') : null}
      {state === 'declined' ? null : (
        <details class="other">
          <summary>{state === 'asked' ? 'I cannot come' : 'I cannot come after all'}</summary>
          <p>
            The work is withdrawn, and its place is offered to somebody who waits. You can undo this for a time; if the
            place has gone to somebody else by then, you wait for the next one.
          </p>
          {form('no', 'Give the place back', 'button quiet')}
        </details>
      )}
      {state === 'declined' && undoUntil ? (
        <>
          <p>
            Was it a slip? Until {moment(undoUntil, conference.timeZone)} you can ask for it again. If the place has
            gone to somebody else, the work goes on the waiting list.
          </p>
          {form('undo', 'Undo', 'button quiet')}
        </>
      ) : null}
      <p class="soft">
        Questions? Write to <a href={`mailto:${conference.contact}`}>{conference.contact}</a>.
      </p>
    </>,
  );
}

/** After somebody has asked for their place again and it was gone. */
export function waitsAgainPage(contact: string): string {
  return smallPage(
    'It is on the waiting list',
    <>
      <p class="lead" role="status">
        Somebody else has the place by now. Your work is with us again and waits: we write to you at once when a place
        becomes free.
      </p>
      <p class="soft">
        Questions? Write to <a href={`mailto:${contact}`}>{contact}</a>.
      </p>
    </>,
  );
}
