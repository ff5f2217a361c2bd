import type { Fonts } from './lines/tools';
import type { Plan, TextMark } from './model/plan';

/** How evenly the justified lines are filled. */
export interface Evenness {
  readonly lines: number;
  /** Share of the lines whose spaces are wider than half an em. */
  readonly loose: number;
  /** The widest space in em. */
  readonly widest: number;
  /** Share of the lines that end with a hyphen. */
  readonly hyphenated: number;
}

/** How wide the spaces of a justified line have come out, in em; null for a line that is not justified or has none. */
export function spaceIn(mark: TextMark, fonts: Fonts): number | null {
  if (!mark.justified || !mark.pieces.some(({ text }) => text.includes(' '))) return null;
  const size = Math.max(...mark.pieces.map((piece) => piece.size));
  const natural = fonts.width(mark.pieces[0]?.face ?? 'serif', ' ');
  return (natural * mark.stretch * size + mark.gap) / size;
}

/** Figures over all justified lines of the plan that hold at least one space. */
export function evenness(plan: Plan, fonts: Fonts): Evenness {
  let lines = 0;
  let loose = 0;
  let widest = 0;
  let hyphenated = 0;
  for (const { placed } of plan.pages) {
    for (const { mark } of placed) {
      if (mark.kind !== 'text') continue;
      const space = spaceIn(mark, fonts);
      if (space === null) continue;
      lines += 1;
      if (space > 0.5) loose += 1;
      if (mark.hyphenated) hyphenated += 1;
      widest = Math.max(widest, space);
    }
  }
  const share = (count: number): number => (lines === 0 ? 0 : count / lines);
  return { lines, loose: share(loose), widest, hyphenated: share(hyphenated) };
}
