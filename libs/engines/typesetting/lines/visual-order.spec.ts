import { STYLES } from '../model/theme';
import { itemsOf } from './items';
import type { TextStyle } from './text-style';
import type { Directions, Tools } from './tools';
import { visualOrder } from './visual-order';

const HEBREW = /[\u0590-\u05FF]/;

/** Hebrew runs to the left, and so does what stands between Hebrew letters; isolated text is looked at by itself. */
const directions: Directions = {
  levels: (text, eitherWay) => {
    const base = eitherWay && HEBREW.test(text[0] ?? '') ? 1 : 0;
    const levels = new Uint8Array(text.length).fill(base);
    for (const run of text.matchAll(/[\u0590-\u05FF](?:[^\p{L}\u2068\u2069]*[\u0590-\u05FF])*/gu))
      levels.fill(1, run.index, run.index + run[0].length);
    for (const run of base ? text.matchAll(/[a-z]+/g) : []) levels.fill(2, run.index, run.index + run[0].length);
    return { levels, base };
  },
  mirrored: (sign) => ({ '(': ')', ')': '(' })[sign] ?? sign,
};
const tools: Tools = {
  fonts: { width: (_, text) => text.length * 0.5, missing: () => [] },
  directions,
  hyphenate: (word) => [word],
};

const seen = (text: Parameters<typeof itemsOf>[0], style: TextStyle = STYLES.serif): string => {
  const items = itemsOf(text, style, 500, tools);
  return visualOrder(items, style, tools)
    .of(items, 0)
    .map((item) => item.text)
    .join('|');
};

describe('a line in which scripts run both ways', () => {
  it('has words that run to the left from right to left, each whole', () => {
    expect(seen([{ text: 'a אב גד b' }])).toBe('a| |גד| |אב| |b');
  });

  it('turns brackets among them round', () => {
    expect(seen([{ text: 'אב (גד) הו' }])).toBe('הו| |(|גד|)| |אב');
  });

  it('keeps names that stand apart in their order', () => {
    const name = (text: string) => ({ text, apart: true });
    expect(seen([name('אב'), { text: ', ' }, name('גד')])).toBe('אב|,| |גד');
  });

  it('begins on the right where the text does', () => {
    const style = STYLES.body;
    expect(seen([{ text: 'אב no גד' }], style)).toBe('גד| |no| |אב');
    expect(visualOrder(itemsOf([{ text: 'אב' }], style, 500, tools), style, tools).isToTheLeft).toBe(true);
  });

  it('is left alone where nothing runs to the left', () => {
    const items = itemsOf([{ text: 'only words' }], STYLES.body, 500, tools);
    expect(visualOrder(items, STYLES.body, tools).of(items, 0)).toBe(items);
  });
});
