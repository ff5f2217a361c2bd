import type { ReleaseReader } from '../domain/read-release';

/**
 * A cell of a CSV file (RFC 4180). A text that a spreadsheet would take for a formula gets an apostrophe in front, as
 * OWASP advises against CSV injection.
 */
export function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** Everybody in the programme with roles and codes, by family name; lists within a cell are separated by semicolons. */
export function peopleCsv(reader: ReleaseReader): string {
  const rows = reader
    .people()
    .map(({ person, codes }) => [
      person.name,
      person.sortName,
      [...codes.keys()].join('; '),
      [...new Set([...codes.values()].flat())].join('; '),
    ]);
  const lines = [['name', 'sort_name', 'roles', 'codes'], ...rows].map((row) => row.map(csvCell).join(','));
  return `${lines.join('\r\n')}\r\n`;
}
