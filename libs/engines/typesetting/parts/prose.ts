import { flow, type PageDraft, textWidth } from '../flow/draft';
import { type Row, spaced, withMarks } from '../flow/row';
import { setParagraph } from '../lines/set-paragraph';
import type { ProsePart } from '../model/book';
import { child } from '../model/element';
import type { Element } from '../model/plan';
import { ACCENT, STYLES } from '../model/theme';
import { heading, type PartContext, partHeading } from './headings';
import { trackMark } from './track-mark';

/** A comfortable length of line: about 75 characters of the prose style. */
const MEASURE = 400;
const INDENT = 24;

function list(
  items: Extract<ProsePart['blocks'][number], { kind: 'list' }>['items'],
  { section, tools }: PartContext,
): Row[] {
  const owner = child(section, 'L', { numbering: items[0]?.mark ? 'UpperAlpha' : 'Disc' });
  return items.flatMap((item, at) => {
    const entry = child(owner, 'LI');
    const label = child(entry, 'Lbl');
    const body = child(entry, 'LBody');
    const rows = setParagraph(
      item.text,
      { style: STYLES.prose, measure: MEASURE - INDENT, owner: body, left: INDENT },
      tools,
    );
    const [first, ...rest] = rows;
    if (!first) return [];
    const sign = item.mark ? trackMark(item.mark, 2, 0.5, 14, label, tools) : bullet(label);
    return spaced([withMarks(first, sign), ...rest], at === 0 ? 4 : item.mark ? 5 : 2);
  });
}

function bullet(owner: Element): Row['marks'] {
  return [
    {
      kind: 'text',
      owner,
      x: 9,
      y: 11,
      pieces: [{ text: '•', face: 'sans', size: 10.5, rise: 0 }],
      gap: 0,
      stretch: 1,
      colour: ACCENT,
      width: 4,
      spaced: true,
    },
  ];
}

/** Running prose in one column of readable width, ragged right. */
export function layOutProse(part: ProsePart, context: PartContext): PageDraft[] {
  const width = textWidth(context.paper);
  const rows = part.blocks.flatMap((block, at): Row[] => {
    if (block.kind === 'heading') return spaced(heading(block.text, 'H2', MEASURE, false, context), at === 0 ? 0 : 16);
    if (block.kind === 'list') return list(block.items, context);
    const owner = child(context.section, 'P');
    return spaced(setParagraph(block.text, { style: STYLES.prose, measure: MEASURE, owner }, context.tools), 6);
  });
  return flow(rows, {
    paper: context.paper,
    columns: 1,
    opening: partHeading(part.heading, width, context),
    head: () => part.heading,
  });
}
