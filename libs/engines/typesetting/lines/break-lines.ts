/** A word or part of one, white space that may stretch, or a place at which a line may end. All widths in points. */
export type LineItem =
  | { readonly kind: 'box'; readonly width: number; readonly hang: number }
  | { readonly kind: 'glue'; readonly width: number; readonly stretch: number; readonly shrink: number }
  | { readonly kind: 'break'; readonly width: number; readonly cost: number; readonly hyphen: boolean };

/** What a line may look like. */
export interface BreakOptions {
  /** Width of the column in points. */
  readonly measure: number;
  /** How much shorter or longer a line may be made by widening its glyphs, as a share of its width. */
  readonly expansion: number;
  /** White space that a line may leave at its end without a fault: more than 0 for ragged right. */
  readonly raggedness: number;
  /** How many lines in a row may end with a hyphen. */
  readonly ladder: number;
}

/** Demerits of what is ugly beside a single line's looseness, as in TeX's plain format. */
export const DEMERITS = { contrast: 10_000, twoHyphens: 10_000, hyphenBeforeLast: 5_000 } as const;
/** What is worse than any looseness, and still better than losing text. */
const LAST_RESORT = 1e12;
/** How loose a line may be in the first, second and last attempt. */
const TOLERANCES = [1.6, 3.5, Number.POSITIVE_INFINITY];

interface Node {
  readonly fitness: number;
  readonly ladder: number;
  readonly total: number;
  readonly at: number;
  readonly previous: Node | null;
}

/** How tight a line is: 0 tight, 1 as it should be, 2 loose, 3 very loose. */
export function fitnessOf(ratio: number): number {
  if (ratio < -0.5) return 0;
  if (ratio <= 0.5) return 1;
  return ratio <= 1 ? 2 : 3;
}

/** Demerits of one line by itself. */
export function lineDemerits(ratio: number, cost: number): number {
  return (1 + Math.min(100 * Math.abs(ratio) ** 3, 1e6)) ** 2 + cost ** 2;
}

/**
 * Sums over the items, so that the make-up of any line is a subtraction.
 * `ratio(from, to)`: how far the line between two breaks must be stretched (above 0) or shrunk, in units of what it
 * can bear; below -1 it does not fit.
 */
export function lineRatios(items: readonly LineItem[], options: BreakOptions) {
  const width = new Float64Array(items.length + 1);
  const glue = new Float64Array(items.length + 1);
  const stretch = new Float64Array(items.length + 1);
  const shrink = new Float64Array(items.length + 1);
  const start = new Int32Array(items.length + 2);
  items.forEach((item, at) => {
    width[at + 1] = (width[at] ?? 0) + (item.kind === 'break' ? 0 : item.width);
    glue[at + 1] = (glue[at] ?? 0) + (item.kind === 'glue' ? item.width : 0);
    stretch[at + 1] = (stretch[at] ?? 0) + (item.kind === 'glue' ? item.stretch : 0);
    shrink[at + 1] = (shrink[at] ?? 0) + (item.kind === 'glue' ? item.shrink : 0);
  });
  let next = items.length;
  for (let at = items.length; at >= 0; at -= 1) {
    if (items[at]?.kind === 'box') next = at;
    start[at] = next;
  }
  const between = (sums: Float64Array, from: number, to: number): number => (sums[to] ?? 0) - (sums[from] ?? 0);
  return (after: number, to: number): number => {
    const from = start[after + 1] ?? 0;
    const ending = items[to];
    const before = items[to - 1];
    const hang = ending?.kind !== 'break' && before?.kind === 'box' ? before.hang : 0;
    const natural = between(width, from, to) + (ending?.kind === 'break' ? ending.width : 0) - hang;
    const slack = options.measure - natural;
    const bend = options.expansion * (natural - between(glue, from, to));
    if (slack >= 0 && to >= items.length) return 0;
    if (slack >= 0) {
      const give = between(stretch, from, to) + bend + options.raggedness;
      return slack === 0 ? 0 : give > 0 ? slack / give : Number.POSITIVE_INFINITY;
    }
    const give = between(shrink, from, to) + bend;
    return give > 0 ? slack / give : Number.NEGATIVE_INFINITY;
  };
}

function attempt(
  items: readonly LineItem[],
  options: BreakOptions,
  tolerance: number,
  emergency: boolean,
): Node | null {
  const ratio = lineRatios(items, options);
  let active: { at: number; nodes: Node[] }[] = [
    { at: -1, nodes: [{ fitness: 1, ladder: 0, total: 0, at: -1, previous: null }] },
  ];
  for (let at = 1; at <= items.length; at += 1) {
    const item = items[at];
    const last = at === items.length;
    const legal = last || (item?.kind === 'break' ? true : item?.kind === 'glue' && items[at - 1]?.kind === 'box');
    if (!legal) continue;
    const cost = item?.kind === 'break' ? item.cost : 0;
    const hyphen = item?.kind === 'break' && item.hyphen;
    const best = new Map<number, Node>();
    const kept: typeof active = [];
    for (const group of active) {
      const stretched = ratio(group.at, at);
      if (stretched >= -1) kept.push(group);
      else if (!(emergency && kept.length === 0 && group === active.at(-1) && best.size === 0)) continue;
      if (stretched > tolerance) continue;
      const own = lineDemerits(Math.max(stretched, -1), cost) + (stretched < -1 ? LAST_RESORT : 0);
      const fitness = fitnessOf(stretched);
      for (const node of group.nodes) {
        const climbs = hyphen && node.ladder >= options.ladder;
        if (climbs && !emergency) continue;
        const total =
          node.total +
          own +
          (climbs ? LAST_RESORT : 0) +
          (Math.abs(fitness - node.fitness) > 1 ? DEMERITS.contrast : 0) +
          (hyphen && node.ladder > 0 ? DEMERITS.twoHyphens : 0) +
          (last && node.ladder > 0 ? DEMERITS.hyphenBeforeLast : 0);
        const ladder = hyphen ? Math.min(node.ladder + 1, options.ladder) : 0;
        const key = fitness * 8 + ladder;
        if (total < (best.get(key)?.total ?? Number.POSITIVE_INFINITY))
          best.set(key, { fitness, ladder, total, at, previous: node });
      }
    }
    active = kept;
    if (best.size > 0) active.push({ at, nodes: [...best.values()] });
    if (last) return [...best.values()].sort((a, b) => a.total - b.total)[0] ?? null;
    if (active.length === 0) return null;
  }
  return null;
}

/**
 * Breaks a paragraph into lines so that the sum of demerits over all of it is the least possible (Knuth and Plass,
 * "Breaking Paragraphs into Lines", 1981), with glyph expansion counted as part of what a line can bear. State is the
 * place, the line's fitness and the number of hyphens in a row, so the ladder is a limit. If no solution is within
 * the tolerance, it is raised. In the last attempt every text has one: a box wider than the column ends up alone on an
 * overfull line, and the ladder may be exceeded.
 *
 * @returns the places of the items at which lines end; the last is `items.length`. Empty for no items.
 */
export function breakLines(items: readonly LineItem[], options: BreakOptions): number[] {
  if (!items.some(({ kind }) => kind === 'box')) return [];
  let node: Node | null = null;
  for (const tolerance of TOLERANCES) {
    node = attempt(items, options, tolerance, tolerance === Number.POSITIVE_INFINITY);
    if (node) break;
  }
  const breaks: number[] = [];
  for (; node && node.at >= 0; node = node.previous) breaks.push(node.at);
  return breaks.reverse();
}
