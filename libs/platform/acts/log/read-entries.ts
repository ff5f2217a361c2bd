import type { Id, Instant } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';

/** A line of the log as it is stored. */
export interface LogEntry {
  readonly id: Id;
  /** To the microsecond, so that the order is exact. */
  readonly at: Instant;
  readonly what: 'did' | 'saw';
  readonly personId: Id | null;
  /** The act, or the kind of sight. */
  readonly name: string;
  readonly subjectId: string | null;
  readonly count: number | null;
}

/** Which lines are asked for. */
export interface LogQuery {
  /** Null: of all conferences and none, for what somebody did or had seen of them. */
  readonly conferenceId: Id | null;
  /** Who acted or saw. */
  readonly personId?: Id;
  /** Of whom something was seen, or who was acted upon. */
  readonly aboutId?: Id;
  readonly subjectId?: Id;
  /** The act, or the kind of sight. */
  readonly name?: string;
  readonly what?: 'did' | 'saw';
  /** From this instant on. */
  readonly from?: Instant;
  /** Before this instant. */
  readonly to?: Instant;
  /** After this line, as `<at> <id>`; empty for the newest. */
  readonly after: string;
  readonly limit: number;
}

const AT = `to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/** One of the two tables with the same filters. @param about SQL that is true for a line about person $3 */
const lines = (table: string, what: string, name: string, subject: string, count: string, about: string): string =>
  `(SELECT id, at, '${what}' AS what, person_id, ${name} AS name, ${subject} AS subject, ${count} AS count FROM ${table}
    WHERE ($1::uuid IS NULL OR conference_id = $1) AND ($2::uuid IS NULL OR person_id = $2)
      AND ($3::uuid IS NULL OR ${about}) AND ($4::text IS NULL OR ${subject} = $4) AND ($5::text IS NULL OR ${name} = $5)
      AND ($6::text IS NULL OR $6 = '${what}') AND ($7::timestamptz IS NULL OR at >= $7)
      AND ($8::timestamptz IS NULL OR at < $8) AND ($9::timestamptz IS NULL OR (at, id) < ($9, $10::uuid))
    ORDER BY at DESC, id DESC LIMIT $11)`;

const ENTRIES = `
  SELECT id, ${AT} AS at, what, person_id AS "personId", name, subject AS "subjectId", count
  FROM (${lines('audit_entry', 'did', 'act', 'subject', 'count', 'subject = $3::text')}
    UNION ALL ${lines('sight', 'saw', 'kind', 'subject_id::text', 'NULL::int', '$3 = ANY (about)')}) AS line
  ORDER BY line.at DESC, line.id DESC LIMIT $11`;

/** Where the page after a line begins. */
export const placeOf = ({ at, id }: LogEntry): string => `${at} ${id}`;

/** The lines of the log, the newest first. Who may ask for which is the caller's to decide. */
export function readEntries(db: Reader, query: LogQuery): Promise<LogEntry[]> {
  const [at, id] = query.after === '' ? [null, null] : query.after.split(' ');
  return db.query(ENTRIES, [
    ...[query.conferenceId, query.personId ?? null, query.aboutId ?? null, query.subjectId ?? null],
    ...[query.name ?? null, query.what ?? null, query.from ?? null, query.to ?? null, at, id, query.limit],
  ]);
}
