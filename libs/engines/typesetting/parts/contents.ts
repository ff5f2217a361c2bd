import { flow, type PageDraft, textWidth } from '../flow/draft';
import { kept, type Row, spaced, withMarks } from '../flow/row';
import { widthOf } from '../lines/segments';
import { setParagraph } from '../lines/set-paragraph';
import type { ContentsPart } from '../model/book';
import { child } from '../model/element';
import type { Element, Mark, OutlineEntry } from '../model/plan';
import { plain } from '../model/text';
import { ACCENT, HAIRLINE, INK, STYLES } from '../model/theme';
import { type PartContext, partHeading } from './headings';

const NUMBER = 40;
const STEP = 16;

function entryRows(entry: OutlineEntry, level: number, table: Element, width: number, context: PartContext): Row[] {
  const { tools } = context;
  const item = child(table, 'TOCI');
  const link = child(child(item, 'Reference'), 'Link');
  const style = level === 0 ? STYLES.subheading : level === 1 ? STYLES.sansStrong : STYLES.sans;
  const left = Math.max(0, level) * STEP;
  const colour = level === 0 ? ACCENT : INK;
  const own = setParagraph(
    plain(`${entry.title} `),
    { style, measure: width - left - NUMBER, owner: link, left, colour },
    tools,
  );
  const last = own.at(-1);
  if (!last) return [];
  const baseline = style.leading * 0.5 + style.size * 0.33;
  const text = last.marks.findLast((mark) => mark.kind === 'text');
  const from = text?.kind === 'text' ? text.x + widthOf(text.pieces, tools) + 6 : left;
  const height = style.leading * own.length;
  const top = style.leading - height;
  const more: Mark[] = [
    {
      kind: 'shape',
      owner: null,
      points: [
        [from, baseline - 1],
        [width - 24, baseline - 1],
      ],
      closed: false,
      stroke: HAIRLINE,
      lineWidth: 0.6,
      dash: [0.6, 3],
    },
    {
      kind: 'page-number',
      owner: link,
      right: width,
      y: baseline,
      of: entry.to,
      face: 'sans-bold',
      size: style.size,
      colour,
    },
    {
      kind: 'link',
      owner: link,
      box: [left, top, width, style.leading],
      to: `#${entry.to}`,
      description: `${entry.title}, page`,
    },
  ];
  const head = [...own.slice(0, -1), withMarks({ ...last, cost: 1 }, more, 'last')];
  const inner = entry.children.length > 0 ? child(item, 'TOC') : null;
  const below = inner ? entry.children.flatMap((one) => entryRows(one, level + 1, inner, width, context)) : [];
  return [...spaced(below.length > 0 ? kept(head) : head, level === 0 ? 11 : level === 1 ? 4 : 1.5), ...below];
}

/** The table of contents; its length depends on the entries alone, the page numbers are filled in afterwards. */
export function layOutContents(
  part: ContentsPart,
  entries: readonly OutlineEntry[],
  context: PartContext,
): PageDraft[] {
  const width = textWidth(context.paper);
  const table = child(context.section, 'TOC');
  const rows = entries.flatMap((entry) => entryRows(entry, 0, table, width, context));
  return flow(rows, {
    paper: context.paper,
    columns: 1,
    opening: partHeading(part.heading, width, context),
    head: () => part.heading,
  });
}
