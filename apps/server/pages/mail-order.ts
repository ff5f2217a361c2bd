import { instant } from '@colloquy/platform/database';

/** The sort key of a message in SQL, with `mail_message` as `m`: by the moment of writing, then by id. */
export const MAIL_PLACE = `(to_char(m.written_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US') || ' ' || m.id) COLLATE "C"`;

/** When a message was written. */
export const WRITTEN_AT = instant('m.written_at');

/** A row of a list of messages, newest first, with its sort key, which is not shown. */
export type Placed<Row> = Row & { readonly place: string };

/** The row without its sort key. */
export function withoutPlace<Row>({ place: _place, ...row }: Placed<Row>): Omit<Placed<Row>, 'place'> {
  return row;
}
