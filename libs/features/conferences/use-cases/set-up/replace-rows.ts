import { DomainError, type Fault, type Id, newId } from '@colloquy/kernel';
import type { Transaction } from '@colloquy/platform/database';
import type { Uses } from './set-up-contributions';

/** A row as it is entered: with the id of one that stands, or new. */
export interface RowEntry {
  readonly id?: Id | undefined;
}

/** Rows that name an id that is not there: somebody removed it, or it belongs elsewhere. */
export function unknownRows(
  list: string,
  rows: readonly RowEntry[],
  standing: readonly { readonly id: Id }[],
): Fault[] {
  const known = new Set(standing.map(({ id }) => id));
  const named = new Set<Id>();
  return rows.flatMap(({ id }, place): Fault[] => {
    if (id === undefined) return [];
    const field = `${list}.${place}.id`;
    if (!known.has(id)) return [{ field, message: 'This row is not there any more. Remove it, or add it anew.' }];
    if (named.has(id)) return [{ field, message: 'This row is there twice. Remove one of the two.' }];
    named.add(id);
    return [];
  });
}

/**
 * Rows that are left out although something hangs on them, each with what and what to do.
 * @param called what a row is called in a sentence
 */
export function removedInUse<Row extends { readonly id: Id }>(
  list: string,
  rows: readonly RowEntry[],
  standing: readonly Row[],
  uses: ReadonlyMap<Id, Uses>,
  called: (row: Row) => string,
): Fault[] {
  const kept = new Set(rows.map(({ id }) => id));
  return standing.flatMap((row): Fault[] => {
    const use = kept.has(row.id) ? undefined : uses.get(row.id);
    if (!use) return [];
    return [
      {
        field: list,
        message: `${called(row)} cannot be removed: it has ${use.words}. Move them first.`,
        code: 'in-use',
      },
    ];
  });
}

/** A column of a table and what it is made of: `['step_free', 'stepFree', 'boolean']`. */
export type Column = readonly [column: string, member: string, type: string];

/**
 * Makes the rows of a table those that were entered: rows left out are deleted, rows with an id changed, the others
 * added, each kind in one statement, so that two rows may swap what only one of them can have.
 * @param table a table with `id` and `conference_id`; never anything that a person has typed
 * @throws DomainError `in-use` when something came to hang on a removed row in the meantime
 */
export async function replaceRows(
  tx: Transaction,
  conferenceId: Id,
  table: string,
  columns: readonly Column[],
  rows: readonly RowEntry[],
): Promise<void> {
  const kept = rows.filter(({ id }) => id !== undefined);
  const added = rows.filter(({ id }) => id === undefined).map((row) => ({ ...row, id: newId() }));
  const typed = ['"id" uuid', ...columns.map(([, member, type]) => `"${member}" ${type}`)].join(', ');
  const source = `jsonb_to_recordset($2::jsonb) AS entered (${typed})`;
  await tx
    .query(`DELETE FROM ${table} WHERE conference_id = $1 AND id <> ALL ($2::uuid[])`, [
      conferenceId,
      kept.map(({ id }) => id),
    ])
    .catch(explainUse);
  await tx.query(
    `UPDATE ${table} SET ${columns.map(([column, member]) => `${column} = entered."${member}"`).join(', ')}
     FROM ${source} WHERE ${table}.id = entered.id AND ${table}.conference_id = $1`,
    [conferenceId, JSON.stringify(kept)],
  );
  await tx.query(
    `INSERT INTO ${table} (id, conference_id, ${columns.map(([column]) => column).join(', ')})
     SELECT entered.id, $1, ${columns.map(([, member]) => `entered."${member}"`).join(', ')} FROM ${source}`,
    [conferenceId, JSON.stringify(added)],
  );
}

function explainUse(error: unknown): never {
  if ((error as { code?: string }).code !== '23503') throw error;
  throw new DomainError(
    'conflict',
    'in-use',
    'Something that you removed is in use by now. Load the page again to see by what.',
  );
}
