import type { TextItem } from './items';
import type { TextStyle } from './text-style';
import type { Tools } from './tools';

/** Hebrew, Arabic and the other scripts that run to the left. */
const TO_THE_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]|[\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
const [ISOLATE, POP] = ['\u2068', '\u2069'];
/** A formula runs to the right whatever is round it. */
const FORMULA = 'x';

/** In which order the items of each line of a paragraph stand from left to right. */
export interface VisualOrder {
  /** The paragraph begins on the right. */
  readonly isToTheLeft: boolean;
  /** The items of a line, from `from`, cut where the direction changes and put in order; the hyphen may be new. */
  readonly of: (line: readonly TextItem[], from: number) => readonly TextItem[];
}

interface Levelled {
  readonly item: TextItem;
  readonly level: number;
}

/** The paragraph as one text, and where each item begins in it; names stand in isolation from what is round them. */
function asOneText(items: readonly TextItem[]): { readonly text: string; readonly starts: readonly number[] } {
  let text = '';
  const starts = items.map(({ text: own, run, formula }, at) => {
    if (run.apart && items[at - 1]?.run !== run) text += ISOLATE;
    const start = text.length;
    text += formula ? FORMULA : own;
    if (run.apart && items[at + 1]?.run !== run) text += POP;
    return start;
  });
  return { text, starts };
}

/** Words stay whole, so that their letters join; what stands between them is turned sign by sign. */
const pieces = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}\u200C\u200D]+|[^\p{L}\p{M}\p{N}]/gu) ?? [];

function cutByLevel(item: TextItem, levels: ArrayLike<number>, start: number, { directions }: Tools): Levelled[] {
  const { text } = item;
  const cut: Levelled[] = [];
  for (let from = 0; from < text.length; ) {
    const level = levels[start + from] ?? 0;
    let to = from + 1;
    while (to < text.length && levels[start + to] === level) to += 1;
    const part = text.slice(from, to);
    const parts = level % 2 === 0 ? [part] : pieces(part);
    for (const one of parts) {
      const own = level % 2 === 0 ? { text: one } : { text: directions.mirrored(one), whole: true };
      cut.push({ level, item: { ...item, ...own } });
    }
    from = to;
  }
  return cut;
}

/** Rule L2 of UAX #9: from the highest level down, every stretch of that level and above is turned round. */
function turned(parts: readonly Levelled[]): TextItem[] {
  const order = [...parts];
  const highest = Math.max(0, ...parts.map(({ level }) => level));
  for (let level = highest; level > 0; level -= 1) {
    for (let from = 0; from < order.length; from += 1) {
      if ((order[from]?.level ?? 0) < level) continue;
      let to = from;
      while ((order[to]?.level ?? 0) >= level) to += 1;
      order.splice(from, to - from, ...order.slice(from, to).reverse());
      from = to;
    }
  }
  return order.map(({ item }) => item);
}

/** Finds out how a paragraph runs. One without a letter that runs to the left is left as it is. */
export function visualOrder(items: readonly TextItem[], style: TextStyle, tools: Tools): VisualOrder {
  if (!items.some(({ text, formula }) => !formula && TO_THE_LEFT.test(text))) {
    return { isToTheLeft: false, of: (line) => line };
  }
  const { text, starts } = asOneText(items);
  const { levels, base } = tools.directions.levels(text, style.eitherWay ?? false);
  const of = (line: readonly TextItem[], from: number): TextItem[] =>
    turned(
      line.flatMap((item, at): Levelled[] => {
        const start = starts[from + at] ?? 0;
        if (item.formula) return [{ item, level: levels[start] ?? base }];
        return item.kind === 'break' ? [{ item, level: base }] : cutByLevel(item, levels, start, tools);
      }),
    );
  return { isToTheLeft: base % 2 === 1, of };
}
