import { isOrcid, partsOf, tidyOrcid } from '@colloquy/engines/abstract-draft';
import { parseInline, plainText } from '@colloquy/kernel';
import { answerInWords } from './facets';
import type { Setting } from './fit-work';
import { bare } from './foreign-work';
import type { StandingWork } from './plan-works';
import { joinCell } from './table-cells';
import { ANSWER_HEADING, headingOf, SECTION_HEADING } from './table-columns';

/** A work as it goes into a table. */
export interface ExportedWork extends StandingWork {
  readonly submittedAt: string;
  readonly changedAt: string;
}

/** A column of the table. */
interface Column {
  readonly heading: string;
  cell(work: ExportedWork): string;
}

/** Works as a table that the import reads again: one row each, headings first. */
export function exportRows(works: readonly ExportedWork[], setting: Setting): { headings: string[]; rows: string[][] } {
  const columns = columnsFor(works, setting);
  return {
    headings: columns.map(({ heading }) => heading),
    rows: works.map((work) => columns.map(({ cell }) => cell(work))),
  };
}

function columnsFor(works: readonly ExportedWork[], setting: Setting): Column[] {
  const { tracks, types, questions } = setting;
  const named = (things: readonly { id: string; name: string }[], id: string | null) =>
    things.find((one) => one.id === id)?.name ?? '';
  return [
    { heading: headingOf('code'), cell: ({ code }) => code },
    { heading: headingOf('title'), cell: ({ content }) => content.title.trim() },
    ...textColumns(setting),
    { heading: headingOf('type'), cell: ({ content }) => named(types, content.typeId) },
    { heading: headingOf('track'), cell: ({ content }) => named(tracks, content.trackId) },
    { heading: headingOf('state'), cell: ({ state }) => state },
    { heading: headingOf('keywords'), cell: ({ content }) => joinCell(content.keywords) },
    { heading: 'Presenters', cell: ({ content }) => presenters(content.authors) },
    ...authorColumns(Math.max(0, ...works.map(({ content }) => content.authors.length))),
    { heading: headingOf('supervisor'), cell: ({ content }) => content.supervisor.name.trim() },
    { heading: headingOf('supervisorAddress'), cell: ({ content }) => content.supervisor.address.trim() },
    ...questions.map(({ id, label }, place) => ({
      heading: `${ANSWER_HEADING}${unique(label, questions.slice(0, place))}`,
      cell: ({ content }: ExportedWork) => answerCell(questions[place], content.answers[id]),
    })),
    { heading: headingOf('version'), cell: ({ version }) => String(version) },
    { heading: 'Submitted', cell: ({ submittedAt }) => submittedAt },
    { heading: 'Last changed', cell: ({ changedAt }) => changedAt },
  ];
}

const presenters = (authors: ExportedWork['content']['authors']): string =>
  authors.flatMap(({ name, presenter }) => (presenter ? [plainText(parseInline(name)).trim()] : [])).join(', ');

/** Two questions of one label: the second is read again as the first, so it gets a name of its own. */
const unique = (label: string, earlier: readonly { label: string }[]): string =>
  earlier.some((one) => bare(one.label) === bare(label)) ? `${label} (again)` : label;

function answerCell(
  question: Setting['questions'][number] | undefined,
  answer: ExportedWork['content']['answers'][string] | undefined,
): string {
  if (question && Array.isArray(answer)) return joinCell(answer.map((one: string) => answerInWords(question, [one])));
  return answerInWords(question, answer);
}

function textColumns({ rules }: Setting): Column[] {
  return partsOf(rules).map(({ id, heading }) => ({
    heading: heading === '' ? headingOf('abstract') : `${SECTION_HEADING}${heading}`,
    cell: ({ content }) => (content.texts[id] ?? '').trim(),
  }));
}

function authorColumns(most: number): Column[] {
  return Array.from({ length: most }, (_, place): Column[] => {
    const column = (part: string, cell: (author: ExportedWork['content']['authors'][number]) => string): Column => ({
      heading: `Author ${place + 1}${part}`,
      cell: ({ content }) => {
        const author = content.authors[place];
        return author ? cell(author) : '';
      },
    });
    return [
      column('', ({ name }) => name.trim()),
      column(' e-mail', ({ address }) => address.trim()),
      column(' ORCID', ({ orcid }) => (isOrcid(orcid) ? tidyOrcid(orcid) : orcid.trim())),
      column(' affiliations', ({ affiliations }) => joinCell(affiliations)),
      column(' presents', ({ presenter }) => (presenter ? 'yes' : 'no')),
    ];
  }).flat();
}
