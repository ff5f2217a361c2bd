import type { Conference } from '@colloquy/features/conferences';
import type { OpenSignOff } from '@colloquy/features/submissions';
import { InlineText } from '../attendee/inline-text';
import { moment } from '../attendee/local-dates';
import { PageField } from '../everybody/page-field';
import { smallPage } from '../everybody/sign-in-frame';

/** The question whether a work may be submitted, as its page shows it. */
export interface SignOffPage {
  readonly question: OpenSignOff;
  readonly conference: Conference;
  /** From the link of the mail; empty for somebody who is signed in as the person who is asked. */
  readonly key: string;
  /** What was wrong with the last try, by its field, and what had been typed. */
  readonly faults?: Readonly<Record<string, string>>;
  readonly typed?: Readonly<Record<string, string>>;
}

/** Title, authors and abstract as they stand, and the answers. Reading it answers nothing. */
export function signOffPage(page: SignOffPage): string {
  const { question, conference } = page;
  const { state, name, authors, code, version } = question;
  return smallPage(
    state === 'signed' ? 'Thank you' : 'May this be submitted?',
    <>
      <Standing {...page} />
      {state === 'signed' ? null : (
        <p>
          Dear {name}, the authors would like to submit this to {conference.title}, and ask you as the supervisor of the
          work.
        </p>
      )}
      {question.changedSince && state !== 'signed' ? (
        <p class="notice">The authors have gone on writing since they asked you. You see what they asked you about.</p>
      ) : null}
      <article class="words">
        <h2>
          <InlineText text={question.title.trim() === '' ? 'Without a title yet' : question.title} />
        </h2>
        <p>{authors.join(', ')}</p>
        {question.abstract
          .split(/\n{2,}/)
          .filter((paragraph) => paragraph.trim() !== '')
          .map((paragraph) => (
            <p key={paragraph}>
              <InlineText text={paragraph} />
            </p>
          ))}
        <p class="soft">
          {code}, version {version}
        </p>
      </article>
      {state === 'signed' ? null : <Answers {...page} />}
      <p class="soft">
        Questions? Write to <a href={`mailto:${conference.contact}`}>{conference.contact}</a>.
      </p>
    </>,
  );
}

function Standing({ question, conference }: SignOffPage) {
  const { state, answeredAt, note } = question;
  if (state === 'asked' || answeredAt === null) return null;
  const when = moment(answeredAt, conference.timeZone);
  return (
    <p class="notice" role="status">
      {state === 'signed'
        ? `You have said that this may be submitted: ${when}. The authors know. There is nothing more to do.`
        : `You have said “not yet”: ${when}. The authors know${note === '' ? '.' : ', with your note.'} You can still say yes.`}
    </p>
  );
}

function Answers({ question, key, faults = {}, typed = {} }: SignOffPage) {
  const here = `/sign-off/${question.id}`;
  const hidden = (answer: string) => (
    <>
      <input type="hidden" name="key" value={key} />
      <input type="hidden" name="version" value={String(question.version)} />
      <input type="hidden" name="answer" value={answer} />
    </>
  );
  return (
    <>
      <form class="form bare" method="post" action={here}>
        {hidden('yes')}
        <p>
          <button class="button" type="submit">
            Yes, this may be submitted
          </button>
        </p>
      </form>
      <details class="other" open={faults.note !== undefined}>
        <summary>Not yet</summary>
        <form class="form" method="post" action={here}>
          {hidden('no')}
          <label for="note">What is missing?</label>
          <p class="soft" id="note-hint">
            The authors get it by mail. You may leave it empty.
          </p>
          {faults.note ? (
            <p class="fault" id="note-fault" role="alert">
              {faults.note}
            </p>
          ) : null}
          <textarea
            id="note"
            name="note"
            rows={4}
            aria-describedby={faults.note ? 'note-fault note-hint' : 'note-hint'}
          >
            {typed.note}
          </textarea>
          <p>
            <button class="button quiet" type="submit">
              Say “not yet”
            </button>
          </p>
        </form>
      </details>
      <details class="other" open={faults.name !== undefined || faults.address !== undefined}>
        <summary>Somebody else should say</summary>
        <form class="form" method="post" action={here}>
          {hidden('delegate')}
          <PageField
            id="name"
            label="Their name"
            hint="Who knows the work, and may say yes."
            type="text"
            complete="off"
            value={typed.name}
            fault={faults.name}
          />
          <PageField
            id="address"
            label="Their e-mail address"
            hint="They get a link of their own, and yours ends."
            type="email"
            complete="off"
            value={typed.address}
            fault={faults.address}
          />
          <p>
            <button class="button quiet" type="submit">
              Ask them instead
            </button>
          </p>
        </form>
      </details>
    </>
  );
}

/** After somebody else was named. */
export function delegatedPage(name: string): string {
  return smallPage(
    'Thank you',
    <p class="lead" role="status">
      {name} has a mail with a link now, and the authors know. There is nothing more to do for you.
    </p>,
  );
}
