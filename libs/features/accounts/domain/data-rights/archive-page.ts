/** A table of the archive: what it is, and its rows. */
export interface ArchiveTable {
  readonly heading: string;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);

function cell(value: unknown): string {
  if (value === null || value === undefined || value === '') return '–';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.length === 0 ? '–' : value.map(cell).join('; ');
  return escaped(typeof value === 'object' ? JSON.stringify(value) : String(value)).replace(/\n/g, '<br>');
}

function section({ heading, rows }: ArchiveTable): string {
  const columns = Object.keys(rows[0] ?? {});
  const head = columns.map((column) => `<th scope="col">${escaped(column)}</th>`).join('');
  const body = rows.map((row) => `<tr>${columns.map((column) => `<td>${cell(row[column])}</td>`).join('')}</tr>`);
  const table = `<div class="wide" tabindex="0" role="region" aria-label="${escaped(heading)}"><table><thead><tr>${head}</tr></thead><tbody>${body.join('\n')}</tbody></table></div>`;
  return `<section><h2>${escaped(heading)}</h2>\n${table}</section>`;
}

const STYLE = `body{font:16px/1.5 sans-serif;max-width:72rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}
.wide{overflow-x:auto}table{border-collapse:collapse}th,td{border:1px solid;padding:.3rem .6rem;text-align:left;vertical-align:top}`;

/**
 * The page by which a person reads the archive of everything about them: complete by itself, without script or network.
 * @param name of the person
 * @param madeAt in words
 * @param files the other files in the archive, by their paths
 */
export function archivePage(
  name: string,
  madeAt: string,
  tables: readonly ArchiveTable[],
  files: readonly string[],
): string {
  const full = tables.filter(({ rows }) => rows.length > 0);
  const empty = tables.filter(({ rows }) => rows.length === 0).map(({ heading }) => heading);
  const links = files.map((file) => `<li><a href="${encodeURI(file)}">${escaped(file)}</a></li>`).join('\n');
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Everything about ${escaped(name)}</title><style>${STYLE}</style></head>
<body><main><h1>Everything about ${escaped(name)}</h1>
<p>Made on ${escaped(madeAt)}. What others wrote about you without your knowing who, such as reviews, is here only as far as it was released to you, without their names.</p>
<p>The same as data for programs: <a href="everything.json">everything.json</a>.</p>
${links === '' ? '' : `<h2>Your texts</h2><ul>${links}</ul>`}
${full.map(section).join('\n')}
${empty.length === 0 ? '' : `<h2>Where there is nothing about you</h2><p>${escaped(empty.join(' · '))}</p>`}
</main></body></html>
`;
}
