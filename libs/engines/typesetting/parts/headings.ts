import type { Row } from '../flow/row';
import { kept, withMarks } from '../flow/row';
import { setParagraph } from '../lines/set-paragraph';
import type { Tools } from '../lines/tools';
import { child } from '../model/element';
import type { Element } from '../model/plan';
import { plain } from '../model/text';
import { ACCENT, STYLES } from '../model/theme';

/** What every part's layout is given. */
export interface PartContext {
  readonly tools: Tools;
  readonly paper: { readonly width: number; readonly height: number };
  /** The part's own element, under which its content goes. */
  readonly section: Element;
  /** The name of the part's own anchor. */
  readonly anchor: string;
}

/** The heading of a part: a short bar and large type across the page. */
export function partHeading(text: string, width: number, { section, tools, anchor }: PartContext): Row[] {
  const owner = child(section, 'H1');
  const rows = kept(
    setParagraph(plain(text), { style: STYLES.partHeading, measure: width, owner, colour: ACCENT }, tools),
  );
  const bar: [number, number][] = [
    [0, 0],
    [44, 0],
    [44, 4],
    [0, 4],
  ];
  const first: Row = {
    height: 14,
    before: 0,
    cost: Number.POSITIVE_INFINITY,
    anchors: [anchor],
    marks: [{ kind: 'shape', owner: null, points: bar, closed: true, fill: ACCENT }],
  };
  return [first, ...rows, { height: 18, before: 0, marks: [], cost: Number.POSITIVE_INFINITY }];
}

/** A heading within a part, ruled above when it opens a larger group. */
export function heading(text: string, tag: 'H2' | 'H3', width: number, ruled: boolean, context: PartContext): Row[] {
  const owner = child(context.section, tag);
  const style = tag === 'H2' ? STYLES.heading : STYLES.subheading;
  const rows = kept(setParagraph(plain(text), { style, measure: width, owner, colour: ACCENT }, context.tools));
  const [first, ...rest] = rows;
  if (!first || !ruled) return rows;
  const rule: [number, number][] = [
    [0, -4],
    [width, -4],
  ];
  return [
    withMarks(first, [{ kind: 'shape', owner: null, points: rule, closed: false, stroke: ACCENT, lineWidth: 0.8 }]),
    ...rest,
  ];
}
