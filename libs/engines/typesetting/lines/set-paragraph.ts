import type { Row } from '../flow/row';
import { child } from '../model/element';
import type { Colour, Element, Mark, Piece, TextMark } from '../model/plan';
import type { Run, Text } from '../model/run';
import { INK } from '../model/theme';
import { breakLines } from './break-lines';
import { itemsOf, type TextItem, type TextStyle } from './items';
import type { Tools } from './tools';

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

interface Segment {
  readonly run: Run;
  readonly pieces: Piece[];
}

/** Joins what has the same style, word parts included: an unbroken word is shaped as one. */
function segmentsOf(items: readonly TextItem[]): Segment[] {
  const segments: Segment[] = [];
  for (const { text, run, face, size, rise } of items) {
    if (text === '') continue;
    let segment = segments.at(-1);
    if (!segment || segment.run.to !== run.to) {
      segment = { run, pieces: [] };
      segments.push(segment);
    }
    const last = segment.pieces.at(-1);
    if (last && last.face === face && last.size === size && last.rise === rise)
      segment.pieces[segment.pieces.length - 1] = { ...last, text: last.text + text };
    else segment.pieces.push({ text, face, size, rise });
  }
  return segments;
}

/** Natural width of pieces in points. */
export function widthOf(pieces: readonly Piece[], { fonts }: Tools): number {
  let width = 0;
  for (const { text, face, size } of pieces) {
    for (const token of text.split(/( )/)) if (token) width += fonts.width(face, token) * size;
  }
  return width;
}

function spacesIn(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { text }) => sum + text.split(' ').length - 1, 0);
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
  return spaces > 0 ? { stretch, gap } : { stretch: 1, gap: 0 };
}

/**
 * Sets a paragraph: one row per line. Justified lines are filled by widening spaces and, by at most 2 %, glyphs;
 * hyphens and light punctuation hang into the margin. Linked runs get a link area and a `Link` element.
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
  const links = new Map<Run, Element>();
  const ownerOf = (run: Run): Element | null => {
    if (!run.to || !owner) return owner;
    const link = links.get(run) ?? child(owner, 'Link');
    links.set(run, link);
    return link;
  };
  let after = -1;
  return breaks.map((at, index): Row => {
    let from = after + 1;
    while (from < at && items[from]?.kind !== 'box') from += 1;
    after = at;
    const ending = items[at];
    const hyphenated = ending?.kind === 'break' && ending.hyphen;
    const line = items.slice(from, at);
    if (hyphenated) line.push({ ...ending, text: '-' });
    const segments = segmentsOf(line);
    const all = segments.flatMap(({ pieces }) => pieces);
    const natural = widthOf(all, tools);
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
    let x = left;
    const baseline = style.leading * 0.5 + style.size * 0.33;
    const marks = segments.flatMap(({ run, pieces }, place): Mark[] => {
      const end = place === segments.length - 1;
      const width = widthOf(pieces, tools);
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
    return { height: style.leading, before: 0, marks, cost };
  });
}
