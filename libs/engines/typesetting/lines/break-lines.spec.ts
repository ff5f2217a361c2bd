import { createRandom } from '@colloquy/kernel';
import { type BreakOptions, breakLines, DEMERITS, fitnessOf, type LineItem, lineDemerits } from './break-lines';

const OPTIONS: BreakOptions = { measure: 60, expansion: 0.02, raggedness: 0, ladder: 3 };

/** A paragraph of words of random width, some of which may be hyphenated. */
function paragraph(seed: number, words: number): LineItem[] {
  const random = createRandom(seed);
  return Array.from({ length: words }, (_, at): LineItem[] => {
    const box = (): LineItem => ({ kind: 'box', width: 5 + random.int(14), hang: random.int(3) });
    const word: LineItem[] =
      random.int(3) === 0 ? [box(), { kind: 'break', width: 2, cost: 50, hyphen: true }, box()] : [box()];
    return at === words - 1 ? word : [...word, { kind: 'glue', width: 3, stretch: 2.5, shrink: 1 }];
  }).flat();
}

/** How far a line must give, computed item by item and not by sums. */
function ratioOf(items: readonly LineItem[], from: number, to: number, { measure, expansion }: BreakOptions): number {
  const line = items.slice(from, to).filter(({ kind }) => kind !== 'break');
  const ending = items[to];
  const last = items[to - 1];
  const boxes = line.reduce((sum, item) => sum + (item.kind === 'box' ? item.width : 0), 0);
  const hang = ending?.kind !== 'break' && last?.kind === 'box' ? last.hang : 0;
  const glues = line.filter((item) => item.kind === 'glue');
  const blank = glues.reduce((sum, { width }) => sum + width, 0);
  const printed = boxes - hang + (ending?.kind === 'break' ? ending.width : 0);
  const slack = measure - printed - blank;
  if (slack >= 0 && to === items.length) return 0;
  const give = glues.reduce((sum, glue) => sum + (slack > 0 ? glue.stretch : glue.shrink), 0) + expansion * printed;
  return slack === 0 ? 0 : slack / give;
}

/** The demerits of a choice of breaks, or infinity where a line is outside the tolerance. */
function demeritsOf(items: readonly LineItem[], breaks: readonly number[], tolerance: number): number {
  let total = 0;
  let from = 0;
  let fitness = 1;
  let ladder = 0;
  for (const to of breaks) {
    const ratio = ratioOf(items, from, to, OPTIONS);
    if (ratio < -1 || ratio > tolerance) return Number.POSITIVE_INFINITY;
    const ending = items[to];
    const hyphen = ending?.kind === 'break';
    total += lineDemerits(ratio, hyphen ? ending.cost : 0);
    if (Math.abs(fitnessOf(ratio) - fitness) > 1) total += DEMERITS.contrast;
    if (hyphen && ladder > 0) total += DEMERITS.twoHyphens;
    if (to === items.length && ladder > 0) total += DEMERITS.hyphenBeforeLast;
    ladder = hyphen ? ladder + 1 : 0;
    if (ladder > OPTIONS.ladder) return Number.POSITIVE_INFINITY;
    fitness = fitnessOf(ratio);
    from = to;
    while (items[from] && items[from]?.kind !== 'box') from += 1;
  }
  return total;
}

/** The least demerits over every choice of breaks. */
function bestByTrying(items: readonly LineItem[], tolerance: number): number {
  const places = items.flatMap((item, at) => (item.kind === 'box' ? [] : [at]));
  let best = Number.POSITIVE_INFINITY;
  for (let choice = 0; choice < 2 ** places.length; choice += 1) {
    const breaks = [...places.filter((_, bit) => choice & (1 << bit)), items.length];
    best = Math.min(best, demeritsOf(items, breaks, tolerance));
  }
  return best;
}

describe('breaking a paragraph into lines', () => {
  test('finds what trying every choice finds', () => {
    for (let seed = 0; seed < 60; seed += 1) {
      const items = paragraph(seed, 9);
      const tolerance = [1.6, 3.5].find((one) => Number.isFinite(bestByTrying(items, one))) ?? Number.POSITIVE_INFINITY;
      const least = bestByTrying(items, tolerance);
      if (!Number.isFinite(least)) continue;
      expect(demeritsOf(items, breakLines(items, OPTIONS), tolerance)).toBeCloseTo(least, 3);
    }
  });

  test('never ends more lines in a row with a hyphen than it may', () => {
    const items = Array.from({ length: 40 }, (): LineItem[] => [
      { kind: 'box', width: 25, hang: 0 },
      { kind: 'break', width: 2, cost: 50, hyphen: true },
      { kind: 'box', width: 25, hang: 0 },
      { kind: 'glue', width: 3, stretch: 2, shrink: 1 },
    ]).flat();
    let ladder = 0;
    for (const at of breakLines(items, { ...OPTIONS, ladder: 2 })) {
      ladder = items[at]?.kind === 'break' ? ladder + 1 : 0;
      expect(ladder).toBeLessThanOrEqual(2);
    }
  });

  test('a word wider than the column stands on a line of its own and nothing is lost', () => {
    const glue: LineItem = { kind: 'glue', width: 3, stretch: 2, shrink: 1 };
    const word = (width: number): LineItem => ({ kind: 'box', width, hang: 0 });
    expect(breakLines([word(20), glue, word(500), glue, word(20)], OPTIONS)).toEqual([1, 3, 5]);
    expect(breakLines([], OPTIONS)).toEqual([]);
  });
});
