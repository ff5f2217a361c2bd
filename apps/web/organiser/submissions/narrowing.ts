import type { Sorting } from '../../parts/tables/column';
import type { SubmissionRow } from './table-query';

/** What one looks for that is no single column. */
export const SPECIALS = {
  'not-sent': 'Begun more than 3 days ago, not submitted',
  unconfirmed: 'A co-author has not confirmed',
  unsigned: 'The supervisor has not said yes',
  'after-deadline': 'Came after the deadline',
  changed: 'Changed since it was submitted',
  alike: 'Much like another',
  'on-behalf': 'Begun on behalf of somebody',
} as const;
export type Special = keyof typeof SPECIALS;

/** The dialogs of the whole table. */
export const DIALOGS = ['begin', 'alike', 'columns'] as const;
export type OpenDialog = (typeof DIALOGS)[number];

/** No track yet. */
export const WITHOUT = 'none';

/** To what the table is narrowed, how it is sorted and which columns it has: all that its address says. */
export interface Narrowing {
  readonly state: string;
  readonly track: string;
  readonly type: string;
  readonly only: Special | '';
  /** Words of the abstracts. */
  readonly words: string;
  readonly search: string;
  readonly sort: Sorting | null;
  /** Keys of the columns; null for those that one has chosen before. */
  readonly columns: readonly string[] | null;
  /** The work whose details are open. */
  readonly work: string;
  /** Which dialog of the whole table is open. */
  readonly open: OpenDialog | '';
}

const text = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

/** Reads an address; what it does not understand it leaves out. */
export function narrowingFrom(search: Readonly<Record<string, unknown>>): Narrowing {
  const [key = '', way] = text(search.sort).split(' ');
  const only = text(search.only);
  return {
    ...{ state: text(search.state), track: text(search.track), type: text(search.type) },
    only: Object.hasOwn(SPECIALS, only) ? (only as Special) : '',
    ...{ words: text(search.words), search: text(search.search), work: text(search.work) },
    open: DIALOGS.find((each) => each === search.open) ?? '',
    sort: key === '' ? null : { key, down: way === 'down' },
    columns: text(search.columns) === '' ? null : text(search.columns).split(' '),
  };
}

/** The same as an address has it; what is not asked for is not in it. */
export function addressOf({ sort, columns, ...rest }: Narrowing): Record<string, string> {
  const all = {
    ...rest,
    sort: sort === null ? '' : `${sort.key}${sort.down ? ' down' : ''}`,
    columns: columns?.join(' ') ?? '',
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''));
}

/** What rows are measured against. Instants in milliseconds since 1970. */
export interface Measure {
  readonly now: number;
  readonly deadline: number | null;
  readonly alike: ReadonlySet<string>;
  /** Works that have the words; null while none are asked for. */
  readonly withWords: ReadonlySet<string> | null;
}

const THREE_DAYS_MS = 3 * 86_400_000;

function isSpecial(row: SubmissionRow, only: Special, { now, deadline, alike }: Measure): boolean {
  if (only === 'not-sent') return row.state === 'draft' && now - Date.parse(row.begunAt) > THREE_DAYS_MS;
  if (only === 'unconfirmed') return row.unconfirmed > 0 && row.state !== 'withdrawn';
  if (only === 'unsigned') return row.signOff === 'asked' || row.signOff === 'not-yet';
  if (only === 'after-deadline') {
    return deadline !== null && row.submittedAt !== null && Date.parse(row.submittedAt) > deadline;
  }
  if (only === 'changed') return row.changed;
  return only === 'alike' ? alike.has(row.id) : row.onBehalf;
}

/** The rows that are asked for. */
export function narrowed(
  rows: readonly SubmissionRow[],
  { state, track, type, only }: Pick<Narrowing, 'state' | 'track' | 'type' | 'only'>,
  measure: Measure,
): readonly SubmissionRow[] {
  const has = (wanted: string, value: string | null) => wanted === '' || (value ?? WITHOUT) === wanted;
  return rows.filter(
    (row) =>
      has(state, row.state) &&
      has(track, row.trackId) &&
      has(type, row.typeId) &&
      (only === '' || isSpecial(row, only, measure)) &&
      (measure.withWords === null || measure.withWords.has(row.id)),
  );
}
