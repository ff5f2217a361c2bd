import { columnWidth, flow, type PageDraft, textWidth } from '../flow/draft';
import { kept, moved, type Row, spaced } from '../flow/row';
import { setParagraph } from '../lines/set-paragraph';
import type { IndexEntry, IndexPart } from '../model/book';
import { child } from '../model/element';
import type { Run } from '../model/run';
import { plain } from '../model/text';
import { ACCENT, GRID, MUTED, STYLES } from '../model/theme';
import { type PartContext, partHeading } from './headings';

const COLUMNS = 3;
const NEVER = Number.POSITIVE_INFINITY;

function initialOf({ name }: IndexEntry): string {
  return (name.normalize('NFD').match(/\p{L}/u)?.[0] ?? '#').toUpperCase();
}

function runsOf(entry: IndexEntry, pageOf: (anchor: string) => number): Run[] {
  const runs: Run[] = [...plain(`${entry.name} `)];
  for (const { sign, role, anchors } of entry.roles) {
    runs.push({ text: ` ${sign}\u00A0`, strong: true, sans: true });
    const seen = new Set<number>();
    for (const anchor of anchors) {
      const page = pageOf(anchor);
      if (seen.has(page)) continue;
      if (seen.size > 0) runs.push({ text: ', ' });
      seen.add(page);
      runs.push({ text: String(page), to: `#${anchor}`, ...(role === 'presenter' ? { strong: true } : {}) });
    }
  }
  return runs;
}

/**
 * Everybody by family name with the pages where they are named, by role.
 * @param pageOf the number of the page on which an anchor stands: every part that is cited must be laid out already
 */
export function layOutIndex(part: IndexPart, context: PartContext, pageOf: (anchor: string) => number): PageDraft[] {
  const { section, tools, paper } = context;
  const measure = columnWidth(paper, COLUMNS);
  const list = child(section, 'L');
  let initial = '';
  const rows = part.entries.flatMap((entry): Row[] => {
    const owner = child(child(list, 'LI'), 'LBody');
    const set = setParagraph(
      runsOf(entry, pageOf),
      { style: STYLES.serif, measure: measure - 10, owner, left: 0 },
      tools,
    );
    const hanging = kept(set).map((row, at) => ({
      ...row,
      cost: at === set.length - 1 ? 0 : NEVER,
      marks: at === 0 ? row.marks : row.marks.map((mark) => moved(mark, 10, 0)),
    }));
    if (initialOf(entry) === initial) return hanging;
    initial = initialOf(entry);
    const letter = setParagraph(plain(initial), { style: STYLES.label, measure, owner: null, colour: ACCENT }, tools);
    return [...spaced(kept(letter), GRID), ...hanging];
  });
  const width = textWidth(paper);
  const legend = setParagraph(
    part.legend,
    { style: STYLES.sans, measure: width, owner: child(section, 'P'), colour: MUTED },
    tools,
  );
  return flow(rows, {
    paper,
    columns: COLUMNS,
    opening: [
      ...partHeading(part.heading, width, context),
      ...kept(legend),
      { height: GRID, before: 0, marks: [], cost: NEVER },
    ],
    head: () => part.heading,
    balanced: true,
  });
}
