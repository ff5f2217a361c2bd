import type { Id, Instant } from '@colloquy/kernel';
import type { Reader, Transaction } from '@colloquy/platform/database';

/** What a room deletes of a conference when the time of a kind of data is over. */
export interface RetainedRows {
  /** For which kind of data the conference has said how long it is kept, such as `reviews`. */
  readonly kind: string;
  /** What one row is, for sentences: `['review', 'reviews']`; null for what only goes along with other rows. */
  readonly words: readonly [one: string, many: string] | null;
  readonly table: string;
  /** SQL that holds for a row `t` which goes; `scope` has the columns conference_id, written_before and published. */
  readonly going: string;
}

/** Of which conference rows go, and which of them stay. */
export interface RetentionScope {
  readonly conferenceId: Id;
  /** Messages and the log have times of their own: what is written after the conference is kept as long from then on. */
  readonly writtenBefore: Instant;
  /** Works that stand in a published programme: they are never touched. */
  readonly published: readonly Id[];
}

/** SQL for rows `t` with a `submission_id` whose work was never published; rooms to the right let go of it first. */
export const OF_UNPUBLISHED_WORK = `t.submission_id IN (
  SELECT id FROM submission WHERE conference_id = scope.conference_id AND id <> ALL (scope.published))`;

const SCOPE = `WITH scope AS (SELECT $1::uuid AS conference_id, $2::timestamptz AS written_before, $3::uuid[] AS published)`;

const valuesOf = ({ conferenceId, writtenBefore, published }: RetentionScope) => [
  conferenceId,
  writtenBefore,
  published,
];

/** How many rows would go. */
export async function countGoing(db: Reader, { table, going }: RetainedRows, scope: RetentionScope): Promise<number> {
  const [row]: { count: number }[] = await db.query(
    `${SCOPE} SELECT count(*)::int AS count FROM ${table} t, scope WHERE ${going}`,
    valuesOf(scope),
  );
  return row?.count ?? 0;
}

/** Deletes the rows, also those that nothing else may delete. @returns how many there were */
export async function removeGoing(
  tx: Transaction,
  { table, going }: RetainedRows,
  scope: RetentionScope,
): Promise<number> {
  await tx.query(`SELECT set_config('colloquy.erasing', 'on', true)`);
  const [, count] = (await tx.query(`${SCOPE} DELETE FROM ${table} t USING scope WHERE ${going}`, valuesOf(scope))) as [
    unknown[],
    number,
  ];
  await tx.query(`SELECT set_config('colloquy.erasing', 'off', true)`);
  return count;
}
