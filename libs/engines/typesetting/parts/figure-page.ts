import { type PageDraft, stack } from '../flow/draft';
import { setParagraph } from '../lines/set-paragraph';
import { child } from '../model/element';
import type { FigureEntry, FigurePart } from '../model/papers';
import { plain } from '../model/text';
import { ACCENT, MARGIN, STYLES } from '../model/theme';
import { drawingMarks } from './drawing';
import type { PartContext } from './headings';

/** Less white round the drawing than round text, so that one made for the print area of A4 is hardly made smaller; in points. */
const EDGE = { side: 28, top: 62, bottom: 48 } as const;
const TITLE = { ...STYLES.partHeading, size: 20, leading: 24 };

/** A heading and the drawing under it as large as the page allows, on its side where the drawing is. */
export function figurePage(
  title: string,
  { drawing, title: name, alternative }: FigureEntry,
  context: PartContext,
): PageDraft {
  const { section, tools, anchor } = context;
  const { width, height } = context.paper;
  const paper = drawing.width > drawing.height ? { width: height, height: width } : context.paper;
  const measure = paper.width - 2 * EDGE.side;
  const into = { marks: [] as PageDraft['marks'][number][], anchors: [] as PageDraft['anchors'][number][] };
  const [first, ...rest] = setParagraph(
    plain(title),
    { style: TITLE, measure: paper.width - MARGIN.left - MARGIN.right, owner: child(section, 'H1'), colour: ACCENT },
    tools,
  );
  const head = first ? [{ ...first, anchors: [anchor] }, ...rest] : [];
  const top = stack(head, MARGIN.left, EDGE.top, null, into) + 4;
  const area = { width: measure, height: paper.height - top - EDGE.bottom };
  const drawn = drawingMarks(drawing, area, child(section, 'Figure', { title: name, alternative }), tools);
  stack([{ height: drawn.height, before: 0, cost: 0, marks: drawn.marks }], EDGE.side, top, null, into);
  return { ...into, paper, head: title };
}

/** A drawing on a page of its own. */
export function layOutFigure({ heading, figure }: FigurePart, context: PartContext): PageDraft[] {
  return [figurePage(heading, figure, context)];
}
