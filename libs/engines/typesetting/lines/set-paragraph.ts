import type { Row } from '../flow/row';
import type { Box } from '../formula/box';
import { say } from '../formula/speech';
import { child } from '../model/element';
import type { Colour, Element, Mark, TextMark } from '../model/plan';
import type { Run, Text } from '../model/run';
import { INK } from '../model/theme';
import { breakLines } from './break-lines';
import { itemsOf } from './items';
import { type Segment, segmentsOf, spacesIn, widthOf } from './segments';
import type { TextStyle } from './text-style';
import type { Tools } from './tools';
import { visualOrder } from './visual-order';

/** The most by which glyphs are widened or narrowed to even out a line: too little to be seen. */
const EXPANSION = 0.02;
/** What it costs to divide a paragraph between columns, in squared lines of white space; at a hyphen, this much more. */
const SPLIT = 6;
const HYPHEN_AT_FOOT = 12;

/** How and where a paragraph is set. */
export interface ParagraphOptions {
  readonly style: TextStyle;
  /** Width of the column in points. */
  readonly measure: number;
  readonly owner: Element | null;
  readonly colour?: Colour;
  /** Distance from the left edge of the column, in points. */
  readonly left?: number;
}

/** How much of the room between natural and wanted width goes into the glyphs, and what each space gets. */
function justified(natural: number, spaces: number, blank: number, wanted: number, size: number) {
  const slack = wanted - natural;
  const spring = spaces * size * (slack > 0 ? 0.16 : 0.075);
  const bend = EXPANSION * (natural - blank);
  const share = spring + bend > 0 ? Math.min(1, bend / (spring + bend)) : 0;
  const part = Math.max(-EXPANSION, Math.min(EXPANSION, (slack * share) / Math.max(1, natural - blank)));
  const stretch = 1 + part;
  const gap = spaces > 0 ? (wanted - natural * stretch) / spaces : 0;
  return spaces > 0 ? { stretch, gap } : { stretch: Math.min(1, stretch), gap: 0 };
}

/** The room that a line of text takes above and below its baseline, in em, and what stays free between two lines. */
const TEXT = { above: 0.72, below: 0.22 };
const BETWEEN = 0.04;

const reachOf = (segments: readonly Segment[], side: 'ascent' | 'descent', least: number): number =>
  Math.max(least, ...segments.map(({ formula }) => formula?.[side] ?? 0));

/** A formula as marks: its signs and its lines, all on the baseline of the line. */
function formulaMarks(
  box: Box,
  x: number,
  baseline: number,
  owner: Element | null,
  stretch: number,
  colour: Colour,
): Mark[] {
  const signs = box.signs.map(({ text, face, size, rise, width, ...sign }): Mark => {
    const pieces = [{ text, face, size, rise }];
    return {
      ...{ kind: 'text', owner, x: x + sign.x * stretch, y: baseline, pieces, gap: 0, colour, width },
      stretch: sign.stretch * stretch,
    };
  });
  const lines = box.strokes.map(({ points, width }): Mark => {
    const placed = points.map(([dx, dy]) => [x + dx * stretch, baseline - dy] as const);
    return { kind: 'shape', owner, points: placed, closed: false, stroke: colour, lineWidth: width };
  });
  return [...signs, ...lines];
}

/** What a voice says for a formula; its text where it has nothing to say. */
function spoken({ formula, text }: Run): string {
  return (formula && say([formula])) || text;
}

/** The element of a run: a link, a formula with what it says aloud, or the paragraph itself. */
function ownersIn(owner: Element | null): (run: Run) => Element | null {
  const links = new Map<Run, Element>();
  return (run) => {
    if (!owner || !(run.to || run.formula)) return owner;
    const found =
      links.get(run) ?? (run.to ? child(owner, 'Link') : child(owner, 'Formula', { alternative: spoken(run) }));
    links.set(run, found);
    return found;
  };
}

/**
 * Sets a paragraph: one row per line. Justified lines are filled by widening spaces and, by at most 2 %, glyphs;
 * hyphens and light punctuation hang into the margin. Linked runs get a link area and a `Link` element. A line grows only
 * where formulas would touch the line above; a paragraph that has grown ends on the grid again.
 */
export function setParagraph(text: Text, options: ParagraphOptions, tools: Tools): Row[] {
  const { style, measure, owner, left = 0, colour = INK } = options;
  const items = itemsOf(text, style, measure, tools);
  const justify = style.align === 'justify';
  const trailing = text.at(-1)?.text.endsWith(' ') ?? false;
  const breaks = breakLines(items, {
    measure,
    expansion: justify ? EXPANSION : 0,
    raggedness: justify ? 0 : style.size * 6,
    ladder: justify ? 3 : 1,
  });
  const ownerOf = ownersIn(owner);
  const order = visualOrder(items, style, tools);
  const least = { above: TEXT.above * style.size, below: TEXT.below * style.size };
  let after = -1;
  let below = least.below;
  const rows = breaks.map((at, index): Row => {
    let from = after + 1;
    while (from < at && items[from]?.kind !== 'box') from += 1;
    after = at;
    const ending = items[at];
    const hyphenated = ending?.kind === 'break' && ending.hyphen;
    const line = items.slice(from, at);
    if (hyphenated) line.push({ ...ending, text: '-' });
    const segments = segmentsOf(order.of(line, from));
    const all = segments.flatMap(({ pieces }) => pieces);
    const lengthOf = ({ pieces, formula }: Segment): number => formula?.width ?? widthOf(pieces, tools);
    const natural = segments.reduce((sum, segment) => sum + lengthOf(segment), 0);
    const spaces = spacesIn(all);
    const final = index === breaks.length - 1;
    const lastBox = line.findLast(({ kind }) => kind === 'box');
    const hang = !justify
      ? 0
      : hyphenated
        ? tools.fonts.width(ending.face, '-') * ending.size * 0.6
        : lastBox?.kind === 'box'
          ? lastBox.hang
          : 0;
    const blank = spaces * tools.fonts.width('serif', ' ') * style.size;
    const fill = justify && (!final || natural - hang > measure);
    const { stretch, gap } = fill
      ? justified(natural, spaces, blank, measure + hang, style.size)
      : { stretch: 1, gap: 0 };
    let x = left + (order.isToTheLeft && !fill ? Math.max(0, measure - natural) : 0);
    const needed = below + reachOf(segments, 'ascent', least.above) + BETWEEN * style.size;
    const grown =
      segments.some(({ formula }) => formula) || below > least.below ? Math.max(0, needed - style.leading) : 0;
    below = reachOf(segments, 'descent', least.below);
    const baseline = grown + style.leading * 0.5 + style.size * 0.33;
    const marks = segments.flatMap((segment, place): Mark[] => {
      const { run, pieces, formula } = segment;
      const end = place === segments.length - 1;
      const width = lengthOf(segment);
      if (formula) {
        const own = formulaMarks(formula, x, baseline, ownerOf(run), stretch, colour);
        x += width * stretch;
        return own;
      }
      const mark: TextMark = {
        kind: 'text',
        owner: ownerOf(run),
        x,
        y: baseline,
        pieces,
        gap,
        stretch,
        colour,
        width,
        ...(fill ? { justified: true } : {}),
        ...(end && hyphenated ? { hyphenated } : {}),
        ...(end && !hyphenated && (final ? trailing : ending?.kind === 'glue') ? { spaced: true } : {}),
      };
      const start = x;
      x += width * stretch + gap * spacesIn(pieces);
      if (!run.to || !mark.owner) return [mark];
      const box = [start, baseline - style.size * 0.8, x, baseline + style.size * 0.28] as const;
      return [mark, { kind: 'link', owner: mark.owner, box, to: run.to, description: run.text.trim() }];
    });
    const cost = final
      ? 0
      : index > 0 && index < breaks.length - 2
        ? SPLIT + (hyphenated ? HYPHEN_AT_FOOT : 0)
        : Number.POSITIVE_INFINITY;
    return { height: style.leading + grown, before: 0, marks, cost };
  });
  return onGrid(rows, style.leading, below - least.below - style.size * TEXT.below);
}

/** Room under the last line for what hangs from it, and up to the next whole line where lines have grown. */
function onGrid(rows: Row[], leading: number, hanging: number): Row[] {
  const tall = rows.reduce((sum, { height }) => sum + height, 0) + Math.max(0, hanging);
  const wanted = Math.ceil(tall / leading - 0.001) * leading;
  const last = rows.at(-1);
  const room = wanted - rows.reduce((sum, { height }) => sum + height, 0);
  return last && room > 0.01 ? [...rows.slice(0, -1), { ...last, height: last.height + room }] : rows;
}
