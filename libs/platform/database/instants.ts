/**
 * SQL that gives a `timestamptz` column as an instant: ISO 8601 in UTC, to the millisecond, as the program and its JSON
 * have it, also inside `json_build_object`.
 * @param column a column's name as it stands in the query; never anything that a person has typed
 */
export function instant(column: string): string {
  return `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}
