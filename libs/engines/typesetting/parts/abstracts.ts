import { columnWidth, flow, type PageDraft, textWidth } from '../flow/draft';
import { kept, type Row, spaced, withMarks } from '../flow/row';
import { setParagraph } from '../lines/set-paragraph';
import type { AbstractEntry, AbstractsPart } from '../model/book';
import { child } from '../model/element';
import { plain } from '../model/text';
import { ACCENT, GRID, HAIRLINE, MUTED, STYLES } from '../model/theme';
import { type PartContext, partHeading } from './headings';
import { trackMark } from './track-mark';

const COLUMNS = 2;
const NEVER = Number.POSITIVE_INFINITY;

/** Width of the column in which abstracts stand, in points. */
export const abstractMeasure = (paper: PartContext['paper']): number => columnWidth(paper, COLUMNS);

/** The rows of one abstract; all but the title keep to the grid, and the title is padded to it. */
export function abstractRows(
  entry: AbstractEntry,
  measure: number,
  { section, tools }: Pick<PartContext, 'section' | 'tools'>,
): Row[] {
  const sect = child(section, 'Sect', { title: entry.code });
  const title = child(sect, 'H2');
  const set = (
    text: Parameters<typeof setParagraph>[0],
    style: Parameters<typeof setParagraph>[1]['style'],
    colour = MUTED,
  ): Row[] => setParagraph(text, { style, measure, owner: child(sect, 'P'), colour }, tools);
  const code = setParagraph(
    plain(`${entry.code} `),
    { style: STYLES.label, measure, owner: title, colour: ACCENT, left: 16 },
    tools,
  );
  const rule = [
    [0, -1.5],
    [measure, -1.5],
  ] as const;
  const first = withMarks(code[0] ?? { height: GRID, before: 0, marks: [], cost: NEVER }, [
    { kind: 'shape', owner: null, points: rule, closed: false, stroke: HAIRLINE, lineWidth: 0.6 },
    ...trackMark(entry.mark, 0, 0.6, 11, null, tools),
  ]);
  const titleRows = setParagraph(entry.title, { style: STYLES.abstractTitle, measure, owner: title }, tools);
  const taken = titleRows.length * STYLES.abstractTitle.leading + 2;
  const pad = Math.ceil(taken / GRID) * GRID - taken;
  const authors = setParagraph(entry.authors, { style: STYLES.serif, measure, owner: child(sect, 'P') }, tools);
  const head = [
    { ...first, anchors: [entry.anchor] },
    ...spaced(titleRows, 2),
    ...spaced(authors, pad),
    ...set(entry.affiliations, STYLES.note),
    ...set(entry.place, STYLES.note, ACCENT),
  ];
  const body = entry.paragraphs.flatMap((text, at) => {
    const rows = setParagraph(text, { style: STYLES.body, measure, owner: child(sect, 'P') }, tools);
    return at === 0 ? spaced(rows, GRID / 2) : rows;
  });
  const notes = entry.notes.flatMap(({ label, text }) =>
    set([{ text: `${label} `, strong: true }, ...text], STYLES.note),
  );
  const tail = spaced(notes, GRID / 2);
  const last = tail.length - 1;
  const rows = [
    ...kept(head),
    ...body.map((row, at) => (at === body.length - 1 && last >= 0 ? { ...row, cost: NEVER } : row)),
    ...tail.map((row, at) => (at === last ? row : { ...row, cost: NEVER })),
  ];
  return rows.map((row) => ({ ...row, label: entry.code }));
}

function range(rows: readonly Row[], otherwise: string): string {
  const first = rows[0]?.label;
  const last = rows.at(-1)?.label;
  if (!first || !last) return otherwise;
  return first === last ? first : `${first} – ${last}`;
}

/** The abstracts in two justified columns; the running head says which stand on the page. */
export function layOutAbstracts(part: AbstractsPart, context: PartContext): PageDraft[] {
  const measure = abstractMeasure(context.paper);
  const rows = part.entries.flatMap((entry) => spaced(abstractRows(entry, measure, context), GRID * 2));
  return flow(rows, {
    paper: context.paper,
    columns: COLUMNS,
    opening: partHeading(part.heading, textWidth(context.paper), context),
    head: (shown) => range(shown, part.heading),
    balanced: true,
  });
}
