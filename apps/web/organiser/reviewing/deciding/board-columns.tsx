import type { Schemas } from '@colloquy/api-client';
import { OUTCOMES, type Outcome } from '@colloquy/engines/deciding';
import { parseInline, plainText } from '@colloquy/kernel';
import { Link } from '@tanstack/react-router';
import { newPosts } from '../../../everybody/discussing/new-posts';
import { InlineText } from '../../../parts/inline-text';
import { StateMark, TrackMark } from '../../../parts/marks';
import type { Column } from '../../../parts/tables/column';
import { type BoardRow, isDecidable, OUTCOME_WORDS, outcomeOf } from './board-query';
import styles from './deciding.module.css';
import { DotPlot } from './dot-plot';

type Conference = Schemas['ConferenceDto'];

const wished = (type: string): string => OUTCOME_WORDS[outcomeOf(type) ?? 'talk'];

/** What is decided on one work, as a choice where the reader can decide. */
function DecisionChoice({ row, onChoose }: { row: BoardRow; onChoose: (row: BoardRow, to: Outcome | null) => void }) {
  const { code, decision, own } = row;
  if (own) return <span className={styles.quiet}>Your own work: others decide on it</span>;
  if (!isDecidable(row)) return decision ? <StateMark state={decision.outcome} /> : <StateMark state={row.state} />;
  const pending = decision?.state === 'pending' ? decision.outcome : '';
  return (
    <select
      className={styles.choose}
      aria-label={`Decision on ${code}`}
      value={pending}
      onChange={({ target: { value } }) => onChoose(row, outcomeOf(value))}
    >
      <option value="">{row.known ? 'Nothing new' : 'Not decided'}</option>
      {OUTCOMES.map((outcome) => (
        <option key={outcome} value={outcome}>
          {OUTCOME_WORDS[outcome]}
        </option>
      ))}
    </select>
  );
}

/** The mean as it is, with the adjusted one below it, never that one alone. */
function Means({ mean, adjusted }: Pick<BoardRow, 'mean' | 'adjusted'>) {
  if (mean === null) return <>–</>;
  return (
    <>
      {mean.toFixed(2)}
      <span className={styles.adjusted}>{adjusted === null ? 'not adjusted' : `${adjusted.toFixed(2)} adjusted`}</span>
    </>
  );
}

/** The columns of the board. @param onChoose called with what somebody decides on one work */
export function boardColumns(
  { slug, tracks }: Conference,
  least: number,
  onChoose: (row: BoardRow, to: Outcome | null) => void,
): readonly Column<BoardRow>[] {
  return [
    {
      ...{ key: 'code', title: 'Code', width: '5.5rem', value: ({ code }) => code },
      cell: ({ code, submissionId }) => <span data-work={submissionId}>{code}</span>,
    },
    {
      ...{ key: 'title', title: 'Title', head: true },
      value: ({ title, code }) => plainText(parseInline(title)) || code,
      cell: ({ submissionId, title }) => (
        <Link to="/c/$conference/submissions/$submission" params={{ conference: slug, submission: submissionId }}>
          <InlineText text={title} />
        </Link>
      ),
    },
    {
      ...{ key: 'track', title: 'Track', from: 'desk', width: '5rem' },
      value: ({ trackId }) => tracks.find(({ id }) => id === trackId)?.letter,
      cell: ({ trackId }) => <TrackMark id={trackId} />,
    },
    { key: 'wished', title: 'Wished', from: 'desk', width: '7.5rem', value: ({ wishedType }) => wished(wishedType) },
    {
      ...{ key: 'mean', title: 'Mean', width: '6.5rem', number: true, sought: false, value: ({ mean }) => mean },
      cell: (row) => <Means {...row} />,
    },
    {
      // On a tablet the title needs the room; on a phone, where each work is a card, the dots are there.
      ...{ key: 'spread', title: 'Reviews', from: 'desk', width: '8rem', sought: false, value: ({ spread }) => spread },
      cell: ({ ratings, mean }) => <DotPlot ratings={ratings} mean={mean} />,
    },
    {
      ...{ key: 'done', title: 'Done', width: '6.5rem', sought: false, value: ({ count }) => count },
      cell: ({ submissionId, code, count, asked, own, newPosts: unread }) =>
        own ? (
          '–'
        ) : (
          <Link to="/c/$conference/reviews/works/$submission" params={{ conference: slug, submission: submissionId }}>
            {`${count} of ${asked}${count < least ? ' (too few)' : ''}`}
            <span className="hide"> reviews of {code}, and their discussion</span>
            {unread > 0 ? <span className={styles.adjusted}>{newPosts(unread)}</span> : null}
          </Link>
        ),
    },
    {
      ...{ key: 'decision', title: 'Decision', width: '11.5rem' },
      value: ({ decision }) => (decision ? OUTCOMES.indexOf(outcomeOf(decision.outcome) ?? 'talk') : null),
      sought: false,
      cell: (row) => <DecisionChoice row={row} onChoose={onChoose} />,
    },
    {
      key: 'adjusted',
      title: 'Adjusted mean',
      number: true,
      sought: false,
      hidden: true,
      value: ({ adjusted }) => adjusted,
    },
  ];
}
