import { dueWords } from '../../parts/due';
import { momentOf } from '../../parts/local-time';
import { Part } from '../../parts/screen';
import { useConference } from '../../parts/use-conference';
import { AskForFeedback, TakeBackRound } from './ask-for-feedback';
import styles from './margin.module.css';
import type { Margin, Round } from './margin-query';
import { ReturnRound } from './return-round';

/** The round that is open, or how to begin one, and the rounds before. */
export function Rounds({ margin }: { readonly margin: Margin }) {
  const { you, rounds, mentor, readOnly } = margin;
  const open = rounds.find(({ state }) => state === 'asked');
  const returned = rounds.filter(({ state }) => state === 'returned');
  const [latest, ...earlier] = returned;
  return (
    <>
      {open && readOnly === null ? <OpenRound round={open} margin={margin} /> : null}
      {latest ? <Returned round={latest} isLatest={!open} you={you} /> : null}
      {!open && readOnly === null && you === 'author' ? <AskForFeedback margin={margin} /> : null}
      {!open && rounds.length === 0 && you === 'mentor' ? (
        <p className={styles.aside}>
          Nobody has asked for a round yet. Your comments reach the author all the same, as soon as you write them.
        </p>
      ) : null}
      {earlier.length > 0 ? (
        <details className={styles.earlier}>
          <summary>
            {earlier.length === 1 ? 'One earlier round' : `${earlier.length} earlier rounds`} with {mentor}
          </summary>
          {earlier.map((round) => (
            <Returned key={round.id} round={round} isLatest={false} you={you} />
          ))}
        </details>
      ) : null}
    </>
  );
}

function OpenRound({ round, margin }: { readonly round: Round; readonly margin: Margin }) {
  const { timeZone } = useConference();
  const isLate = round.dueAt <= margin.now;
  const due = dueWords(round.dueAt, margin.now, timeZone);
  if (margin.you === 'author') {
    return (
      <Part title={`Round ${round.number} is with ${margin.mentor}`}>
        <p>
          Asked {momentOf(round.askedAt, timeZone)}, about version {round.version}; {due}.
          {isLate ? ' Mentors have full weeks, too: a friendly word helps, or the organisers do.' : null}
        </p>
        {round.wish ? <p className={styles.said}>You asked: {round.wish}</p> : null}
        <div className={styles.acts}>
          <TakeBackRound round={round} />
        </div>
      </Part>
    );
  }
  return (
    <Part title={`Round ${round.number}`}>
      <p>
        {round.askedBy ? `${round.askedBy} asked for it` : 'The mentoring has begun with it'}; {due}.
        {isLate ? ' It has become a little late. A few lines are worth more than a perfect page.' : null}
      </p>
      {round.wish ? <blockquote className={`${styles.quote} ${styles.wish}`}>{round.wish}</blockquote> : null}
      <ReturnRound key={round.id} round={round} submission={margin.submissionId} />
    </Part>
  );
}

const ANSWERS = [
  ['strength', 'What works'],
  ['question', 'A question'],
  ['nextStep', 'A next step'],
] as const;

function Returned(props: { readonly round: Round; readonly isLatest: boolean; readonly you: Margin['you'] }) {
  const { round, isLatest, you } = props;
  const { timeZone } = useConference();
  const { number, mentor, returnedAt, words, version } = round;
  return (
    <section className={styles.round} data-latest={isLatest || undefined}>
      <h2>
        Round {number}, {you === 'mentor' ? 'returned by you' : `from ${mentor}`}
      </h2>
      <p className={styles.aside}>
        {returnedAt ? momentOf(returnedAt, timeZone) : null}, about version {version}
      </p>
      <dl className={styles.answers}>
        {ANSWERS.map(([key, label]) => (
          <div key={key}>
            <dt>{label}</dt>
            <dd className={styles.said}>{words?.[key]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
