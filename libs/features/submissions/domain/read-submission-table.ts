import { countWords, type Fault } from '@colloquy/kernel';
import { PRESENTATION_TYPES, type PresentationType } from './submission';

/** Columns that a table of submissions must have. */
export const WANTED_COLUMNS = ['title', 'abstract', 'presenter', 'presenter_address', 'track'] as const;

/** A row as any reader of tables gives it. */
export interface SubmissionRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** What holds in the conference that the table is for. */
export interface ImportRules {
  readonly tracks: readonly { readonly id: string; readonly name: string; readonly letter: string }[];
  readonly types: readonly { readonly form: PresentationType; readonly wordLimit: number }[];
  /** The address in its stored form, or null where the text is none. */
  readonly normaliseAddress: (text: string) => string | null;
}

/** A submission as a table describes it. */
export interface ImportedSubmission {
  readonly title: string;
  readonly abstract: string;
  readonly trackId: string;
  readonly wishedType: PresentationType;
  readonly presenter: { readonly name: string; readonly address: string };
  readonly coAuthors: readonly string[];
  readonly affiliations: readonly string[];
  readonly keywords: readonly string[];
  readonly source: { readonly url: string; readonly licence: string } | null;
}

const list = (cell: string | undefined): string[] =>
  (cell ?? '')
    .split('|')
    .map((part) => part.trim())
    .filter(Boolean);

function isDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  if (!year) return false;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

function waysToPresent({ types }: ImportRules): string {
  return [...new Set(types.map(({ form }) => `${form.replace('-', ' ')}s`))].join(' and ');
}

/**
 * Turns the rows of a table into submissions. Columns: {@link WANTED_COLUMNS}; optional `co_authors`, `affiliations` and
 * `keywords` (separated by `|`), `presentation`, `submitted_on` (YYYY-MM-DD), `source_url`, `source_licence`.
 * Every fault of every row is named; with any fault, nothing of the table may be imported.
 */
export function readSubmissionTable(
  rows: readonly SubmissionRow[],
  rules: ImportRules,
): { submissions: ImportedSubmission[]; faults: Fault[] } {
  const faults: Fault[] = [];
  const firstLineOf = new Map<string, number>();
  const submissions = rows.map(({ line, cells }): ImportedSubmission => {
    const fault = (column: string, message: string) => faults.push({ line, column, message });
    for (const column of ['title', 'abstract', 'presenter'] as const) {
      if (!cells[column]) fault(column, `The ${column} is empty.`);
    }
    const address = rules.normaliseAddress(cells.presenter_address ?? '');
    if (address === null) fault('presenter_address', `"${cells.presenter_address ?? ''}" is not an e-mail address.`);
    else if (firstLineOf.has(address)) {
      fault(
        'presenter_address',
        `${address} is on line ${firstLineOf.get(address)} already. Give each presenter an address and one row.`,
      );
    } else firstLineOf.set(address, line);
    const wanted = (cells.track ?? '').toLowerCase();
    const track = rules.tracks.find(
      ({ name, letter }) => name.toLowerCase() === wanted || letter.toLowerCase() === wanted,
    );
    if (!track)
      fault(
        'track',
        `There is no track "${cells.track ?? ''}". The tracks are ${rules.tracks.map(({ name }) => name).join(', ')}.`,
      );
    const type = (cells.presentation || 'talk').toLowerCase().replace(/\s+/g, '-');
    const wishedType = PRESENTATION_TYPES.find((known) => known === type);
    if (!wishedType)
      fault(
        'presentation',
        `"${cells.presentation ?? ''}" is no way to present. Write talk, lightning talk or poster.`,
      );
    const offered = rules.types.find(({ form }) => form === wishedType);
    if (wishedType && !offered)
      fault('presentation', `This conference has no ${wishedType.replace('-', ' ')}s. It has ${waysToPresent(rules)}.`);
    const [words, limit] = [countWords(cells.abstract ?? ''), offered?.wordLimit ?? Number.POSITIVE_INFINITY];
    if (words > limit) {
      fault(
        'abstract',
        `The abstract has ${words} words; at most ${limit} are allowed. Shorten it by ${words - limit}.`,
      );
    }
    if (cells.submitted_on && !isDay(cells.submitted_on)) {
      fault('submitted_on', `"${cells.submitted_on}" is not a day. Write it as 2027-02-12.`);
    }
    return {
      title: cells.title ?? '',
      abstract: cells.abstract ?? '',
      trackId: track?.id ?? '',
      wishedType: wishedType ?? 'talk',
      presenter: { name: cells.presenter ?? '', address: address ?? '' },
      coAuthors: list(cells.co_authors),
      affiliations: list(cells.affiliations),
      keywords: list(cells.keywords),
      source: cells.source_url ? { url: cells.source_url, licence: cells.source_licence ?? '' } : null,
    };
  });
  return { submissions: faults.length > 0 ? [] : submissions, faults };
}
