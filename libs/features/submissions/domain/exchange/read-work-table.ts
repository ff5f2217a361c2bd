import type { FileFault, ForeignAuthor, ForeignFile, ForeignWork } from './foreign-work';
import { bare, folded } from './foreign-work';
import { readYes, splitCell } from './table-cells';
import { type ColumnRole, type Fact, headingOf, roleOf } from './table-columns';

/** Lines of cells as any reader of tables gives them; the first with anything in it holds the headings. */
export interface CellLines {
  readonly lines: readonly { readonly line: number; readonly cells: readonly string[] }[];
  readonly notes: readonly string[];
}

/** What of the conference headings are compared with. */
export interface TableSurroundings {
  readonly sections: readonly { readonly id: string; readonly heading: string }[];
  readonly labels: readonly string[];
}

const MOST_WORKS = 5_000;
const MOST_COLUMNS = 1_000;

/** Reads a table of works, ours or anybody's: headings leniently, every column that is not known as a question. */
export function readWorkTable(file: string, { lines, notes }: CellLines, around: TableSurroundings): ForeignFile {
  const [head, ...rest] = lines.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const refuse = (fault: Omit<FileFault, 'file'>): ForeignFile => ({ ...EMPTY, notes, faults: [{ file, ...fault }] });
  if (!head) return refuse({ line: 1, message: 'The table is empty. Its first line holds the headings.' });
  if (rest.length > MOST_WORKS)
    return refuse({
      line: MOST_WORKS + 2,
      message: `The table has ${rest.length} rows; at most ${MOST_WORKS} are taken at once. Cut it into several.`,
    });
  if (head.cells.length > MOST_COLUMNS)
    return refuse({
      line: head.line,
      message: `The table has ${head.cells.length} columns. Take out what is not needed.`,
    });
  const roles = head.cells.map((heading) =>
    heading.trim() === '' ? ({ of: 'ours' } as const) : roleOf(heading, around.sections, around.labels),
  );
  const faults = headingFaults(file, head, roles);
  if (faults.length > 0) return { ...EMPTY, notes, faults };
  const works: ForeignWork[] = [];
  const headings = headingsOf(head.cells, roles);
  for (const { line, cells } of rest) {
    const row = new Row({ file, line }, cells, roles, headings);
    works.push(row.work());
    faults.push(...row.faults);
  }
  const asked = roles.flatMap((role) => (role.of === 'answer' ? [role.label] : []));
  const questions = asked.map((label) => ({ label, kind: 'long-text', options: [] }) as const);
  return { system: 'table', works, questions, faults, notes };
}

const EMPTY: ForeignFile = { system: 'table', works: [], questions: [], faults: [], notes: [] };

function headingFaults(
  file: string,
  { line, cells }: { line: number; cells: readonly string[] },
  roles: readonly ColumnRole[],
): FileFault[] {
  const keys = roles.map((role) => (role.of === 'ours' ? '' : bare(JSON.stringify(role))));
  const twice = cells.flatMap((heading, place): FileFault[] => {
    const first = keys.indexOf(keys[place] ?? '');
    if (keys[place] === '' || first === place) return [];
    const message = `“${heading}” stands for the same as “${cells[first]}”. Keep one of the two columns.`;
    return [{ file, line, column: heading, message }];
  });
  const has = (fact: Fact) => roles.some((role) => role.of === 'fact' && role.fact === fact);
  if (has('title') || has('code')) return twice;
  const message = `The column “${headingOf('title')}” is missing. Add it to the first line.`;
  return [...twice, { file, line, column: headingOf('title'), message }];
}

/** What keys begin with of rows that have neither code nor number: what follows speaks of people, and is not kept as it is. */
export const NO_KEY = 'row of ';

const OF_FACTS: Readonly<Partial<Record<Fact, string>>> = {
  presenter: 'authors.0',
  presenterAddress: 'authors.0.email',
  presenterOrcid: 'authors.0.orcid',
  coAuthors: 'authors',
  supervisorAddress: 'supervisor e-mail',
};
const OF_PARTS = {
  address: '.email',
  orcid: '.orcid',
  affiliations: '.affiliation',
  presenter: '.presenter',
  name: '',
} as const;

/** The headings by what their columns hold, as the faults of a work speak of it. */
function headingsOf(cells: readonly string[], roles: readonly ColumnRole[]): Record<string, string> {
  const parts = roles.map((role): string => {
    if (role.of === 'fact') return OF_FACTS[role.fact] ?? role.fact;
    if (role.of === 'author') return `authors.${role.place - 1}${OF_PARTS[role.part]}`;
    if (role.of === 'answer') return role.label;
    return role.of === 'section' ? 'abstract' : '';
  });
  return Object.fromEntries(parts.map((part, place) => [part, cells[place] ?? '']));
}

/** One line of the table on its way to a work. */
class Row {
  readonly faults: FileFault[] = [];

  constructor(
    private readonly at: { readonly file: string; readonly line: number },
    private readonly cells: readonly string[],
    private readonly roles: readonly ColumnRole[],
    private readonly headings: Readonly<Record<string, string>>,
  ) {}

  work(): ForeignWork {
    const title = this.fact('title');
    const authors = this.authors();
    const code = this.fact('code')?.trim() || null;
    const number = this.fact('number')?.trim();
    const supervisor = this.fact('supervisor');
    const url = this.fact('sourceUrl');
    return {
      at: this.at,
      headings: this.headings,
      key:
        code ??
        (number || `${NO_KEY}${folded(authors?.[0]?.address || authors?.[0]?.name || '')} ${folded(title ?? '')}`),
      code,
      basis: Number(this.fact('version')) || null,
      ...this.given('title', title),
      ...this.given('abstract', this.fact('abstract')),
      ...this.sections(),
      ...this.given('type', this.fact('type')),
      ...this.given('track', this.fact('track')),
      ...this.given('state', this.fact('state')),
      ...this.given('keywords', this.list('keywords')),
      ...this.given('authors', authors),
      ...this.given(
        'supervisor',
        supervisor === undefined ? undefined : { name: supervisor, address: this.fact('supervisorAddress') ?? '' },
      ),
      answers: this.answers(),
      ...this.given('source', url ? { url, licence: this.fact('sourceLicence') ?? '' } : undefined),
    };
  }

  private given<Key extends string, Value>(key: Key, value: Value | undefined): Partial<Record<Key, Value>> {
    return value === undefined ? {} : ({ [key]: value } as Record<Key, Value>);
  }

  private cell(place: number): string {
    return (this.cells[place] ?? '').replace(/\r\n?/g, '\n').trim();
  }

  private fact(fact: Fact): string | undefined {
    const place = this.roles.findIndex((role) => role.of === 'fact' && role.fact === fact);
    return place < 0 ? undefined : this.cell(place);
  }

  private list(fact: Fact): string[] | undefined {
    const cell = this.fact(fact);
    if (cell === undefined) return undefined;
    return cell.includes('|') ? splitCell(cell) : splitCell(cell.replace(/\s*[;\n]\s*/g, '|'));
  }

  private sections(): { texts?: Record<string, string> } {
    const texts = this.roles.flatMap((role, place): [string, string][] =>
      role.of === 'section' ? [[role.id, this.cell(place)]] : [],
    );
    return texts.length === 0 ? {} : { texts: Object.fromEntries(texts) };
  }

  private answers(): ForeignWork['answers'] {
    return this.roles.flatMap((role, place) =>
      role.of === 'answer' ? [{ label: role.label, texts: this.cell(place) === '' ? [] : [this.cell(place)] }] : [],
    );
  }

  /** From numbered columns, else from a list, else from a presenter with co-authors. */
  private authors(): ForeignAuthor[] | undefined {
    const numbered = this.numbered();
    if (numbered) return numbered;
    const shared = this.list('affiliations') ?? [];
    const others = (this.list('authors') ?? this.list('coAuthors') ?? []).map((name) => nobody(name, shared));
    const presenter = this.fact('presenter');
    if (presenter === undefined) return this.fact('authors') === undefined ? undefined : others;
    const first = {
      ...nobody(presenter, shared),
      ...{ address: this.fact('presenterAddress') ?? '', orcid: this.fact('presenterOrcid') ?? '', presenter: true },
    };
    const place = others.findIndex(({ name }) => folded(name) === folded(presenter));
    return place < 0 ? [first, ...others] : others.map((author, at) => (at === place ? first : author));
  }

  private numbered(): ForeignAuthor[] | undefined {
    const people = new Map<number, Writable<ForeignAuthor>>();
    for (const [at, role] of this.roles.entries()) {
      if (role.of !== 'author') continue;
      const author: Writable<ForeignAuthor> = people.get(role.place) ?? nobody('', []);
      people.set(role.place, author);
      const cell = this.cell(at);
      if (role.part === 'affiliations') author.affiliations = splitCell(cell);
      else if (role.part === 'presenter') author.presenter = this.yes(cell, `authors.${role.place - 1}.presenter`);
      else author[role.part] = cell;
    }
    if (people.size === 0) return undefined;
    const inOrder = [...people].sort(([one], [other]) => one - other).map(([, author]) => author);
    return inOrder.filter(({ name, address }) => name !== '' || address !== '');
  }

  private yes(cell: string, part: string): boolean {
    const answer = readYes(cell);
    const message = `“${cell}” is neither yes nor no.`;
    if (answer === null) this.faults.push({ ...this.at, column: this.headings[part] ?? part, message });
    return answer === true;
  }
}

type Writable<Thing> = { -readonly [Part in keyof Thing]: Thing[Part] };

const nobody = (name: string, affiliations: readonly string[]): ForeignAuthor => ({
  ...{ name, address: '', orcid: '', affiliations, presenter: false },
});
