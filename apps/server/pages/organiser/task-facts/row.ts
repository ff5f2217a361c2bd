import type { Stuck } from '@colloquy/features/conferences';
import type { Reader } from '@colloquy/platform/database';

/** A person for whom works wait, as it comes from the database. */
export type StuckRow = Omit<Stuck, 'about'> & { readonly codes: readonly string[] };

const MOST_CODES = 5;

/** Tells of each person in a few words which works wait for them. */
export function stuckOf(rows: readonly StuckRow[]): Stuck[] {
  return rows.map(({ codes, ...person }) => {
    const rest = codes.length - MOST_CODES;
    return { ...person, about: [...codes.slice(0, MOST_CODES), ...(rest > 0 ? [`${rest} more`] : [])].join(', ') };
  });
}

/**
 * SQL of a JSON list of {@link StuckRow}s, longest waiting first.
 * @param from a FROM clause with its conditions, in which `p` is the person, `s` their submission
 * @param since an expression for the instant since when it waits
 */
export function stuckList(from: string, since: string): string {
  return `(SELECT coalesce(json_agg(json_build_object('personId', id, 'name', name, 'codes', codes, 'since', ${SINCE})
      ORDER BY since, sort_name, id), '[]')
    FROM (SELECT p.id, p.name, p.sort_name, min(${since}) AS since,
        json_agg(DISTINCT s.code ORDER BY s.code) AS codes
      FROM ${from} GROUP BY p.id) stuck)`;
}

const SINCE = `to_char(since AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** The one row that a query of facts gives. */
export async function onlyRow<Row>(db: Reader, sql: string, values: readonly unknown[]): Promise<Row> {
  const [row]: Row[] = await db.query(sql, [...values]);
  if (!row) throw new Error('A query of facts gives one row.');
  return row;
}
