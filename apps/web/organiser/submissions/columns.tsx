import type { Schemas } from '@colloquy/api-client';
import { parseInline, plainText } from '@colloquy/kernel';
import { Link } from '@tanstack/react-router';
import { InlineText } from '../../parts/inline-text';
import { shortDayOf } from '../../parts/local-time';
import { StateMark, TrackMark } from '../../parts/marks';
import type { Column } from '../../parts/tables/column';
import styles from './submissions.module.css';
import type { SubmissionRow } from './table-query';

type Conference = Schemas['ConferenceDto'];

/** The columns that are shown unless somebody chooses others. */
export const USUAL_COLUMNS = ['code', 'title', 'authors', 'track', 'type', 'state', 'submitted'];

/** What the supervisor has said, in words. */
export const SIGN_OFF_WORDS: Readonly<Record<string, string>> = {
  asked: 'has not answered',
  signed: 'said yes',
  'not-yet': 'said “not yet”',
  overridden: 'organisers decided',
};

/** Opens what is known of a work, beside the table; the address says so. */
function Details({ slug, row, children }: { slug: string; row: SubmissionRow; children: React.ReactNode }) {
  return (
    <Link
      to="/c/$conference/submissions"
      params={{ conference: slug }}
      search={((last: Record<string, unknown>) => ({ ...last, work: row.id })) as never}
      resetScroll={false}
      preload={false}
    >
      {children}
    </Link>
  );
}

const yes = (is: boolean, words: string): string | null => (is ? words : null);

/**
 * All columns of the table; those that are not chosen are searched all the same.
 * @param likeness what is said of a work that looks like another
 */
export function columnsFor(
  { slug, tracks, types, timeZone }: Conference,
  chosen: readonly string[],
  likeness: ReadonlyMap<string, string>,
): readonly Column<SubmissionRow>[] {
  const day = (instant: string | null) => (instant === null ? '–' : shortDayOf(instant, timeZone));
  const all: Column<SubmissionRow>[] = [
    {
      ...{ key: 'code', title: 'Code', width: '6rem', value: ({ code }) => code },
      cell: (row) => (
        <Details slug={slug} row={row}>
          {row.code}
          <span className="hide">: details</span>
        </Details>
      ),
    },
    {
      ...{
        key: 'title',
        title: 'Title',
        head: true,
        value: ({ title, code }) => plainText(parseInline(title)) || code,
      },
      cell: (row) => {
        const words = row.title === '' ? <em>No title yet</em> : <InlineText text={row.title} />;
        return row.version === null ? (
          <Details slug={slug} row={row}>
            {words}
          </Details>
        ) : (
          <Link to="/c/$conference/submissions/$submission" params={{ conference: slug, submission: row.id }}>
            {words}
          </Link>
        );
      },
    },
    { key: 'authors', title: 'Authors', from: 'desk', width: '13rem', value: ({ authors }) => authors.join(', ') },
    { key: 'presenters', title: 'Presents', width: '11rem', value: ({ presenters }) => presenters.join(', ') },
    {
      ...{ key: 'track', title: 'Track', width: '5rem' },
      value: ({ trackId }) => tracks.find(({ id }) => id === trackId)?.letter,
      cell: ({ trackId }) => (trackId === null ? '–' : <TrackMark id={trackId} />),
    },
    {
      ...{ key: 'type', title: 'Type', from: 'desk', width: '7rem' },
      value: ({ typeId }) => types.find(({ id }) => id === typeId)?.name,
    },
    {
      ...{ key: 'state', title: 'State', width: '7.5rem', value: ({ state }) => state },
      cell: ({ state }) => <StateMark state={state} />,
    },
    {
      ...{
        key: 'submitted',
        sought: false,
        title: 'Submitted',
        from: 'desk',
        width: '7.25rem',
        value: ({ submittedAt }) => submittedAt,
      },
      cell: ({ submittedAt }) => day(submittedAt),
    },
    {
      ...{ key: 'begun', sought: false, title: 'Begun', width: '7.25rem', value: ({ begunAt }) => begunAt },
      cell: ({ begunAt }) => day(begunAt),
    },
    {
      ...{ key: 'saved', sought: false, title: 'Written in last', width: '7.5rem', value: ({ savedAt }) => savedAt },
      cell: ({ savedAt }) => day(savedAt),
    },
    { key: 'words', sought: false, title: 'Words', width: '5.5rem', number: true, value: ({ words }) => words },
    { key: 'version', sought: false, title: 'Version', width: '6rem', number: true, value: ({ version }) => version },
    {
      ...{ key: 'changed', title: 'Changed since', width: '8rem' },
      value: ({ changed }) => yes(changed, 'changed since'),
    },
    {
      ...{ key: 'unconfirmed', sought: false, title: 'Not confirmed', width: '8rem', number: true },
      value: ({ unconfirmed }) => unconfirmed || null,
    },
    { key: 'supervisor', title: 'Supervisor', width: '9rem', value: ({ signOff }) => SIGN_OFF_WORDS[signOff ?? ''] },
    { key: 'mentor', title: 'Mentor', width: '10rem', value: ({ mentor }) => mentor },
    { key: 'keywords', title: 'Keywords', width: '12rem', value: ({ keywords }) => keywords.join(', ') },
    {
      ...{ key: 'late', sought: false, title: 'May come until', width: '7.5rem', value: ({ lateUntil }) => lateUntil },
      cell: ({ lateUntil }) => day(lateUntil),
    },
    {
      ...{ key: 'behalf', title: 'Begun for them', width: '8rem' },
      value: ({ onBehalf }) => yes(onBehalf, 'by an organiser'),
    },
    {
      ...{ key: 'alike', title: 'Much like', width: '12rem', value: ({ id }) => likeness.get(id) },
      cell: ({ id }) => <span className={styles.quiet}>{likeness.get(id) ?? '–'}</span>,
    },
  ];
  return all.map((column) => ({ ...column, hidden: !chosen.includes(column.key) }));
}
