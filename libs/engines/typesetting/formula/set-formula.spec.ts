import { parseFormula } from '@colloquy/kernel';
import type { Tools } from '../lines/tools';
import { STYLES } from '../model/theme';
import type { Box } from './box';
import { setPart } from './set-formula';

/** Every sign is half an em wide. */
const tools: Tools = {
  fonts: { width: (_, text) => [...text].length * 0.5, missing: () => [] },
  directions: { levels: (text) => ({ levels: new Uint8Array(text.length), base: 0 }), mirrored: (sign) => sign },
  hyphenate: (word) => [word],
};

function set(tex: string): Box {
  const [part] = parseFormula(tex).formula;
  if (!part) throw new Error('There is no formula.');
  return setPart(part, { style: STYLES.body, strong: false, size: 10, tools });
}

const signOf = (box: Box, text: string) => {
  const sign = box.signs.find((one) => one.text === text);
  if (!sign) throw new Error(`There is no ${text}.`);
  return sign;
};

describe('a piece of a formula', () => {
  it('of a fraction has the one over the line, the other under it, and both in its middle', () => {
    const box = set('\\frac{a}{bcd}');
    const [line] = box.strokes;
    const [a, c] = [signOf(box, 'a'), signOf(box, 'c')];
    expect(a.rise).toBeGreaterThan(line?.points[0]?.[1] ?? Number.NaN);
    expect(c.rise + 0.5 * c.size).toBeLessThan(line?.points[0]?.[1] ?? Number.NaN);
    expect(a.x + a.width / 2).toBeCloseTo(c.x + c.width / 2);
    expect(a.size).toBeLessThan(10);
  });

  it('with both scripts has them over one another, and they do not touch', () => {
    const box = set('x_i^2');
    const [sub, sup] = [signOf(box, 'i'), signOf(box, '2')];
    expect(sup.x - sub.x).toBeLessThan(1);
    expect(sup.rise).toBeGreaterThan(sub.rise + 0.68 * sub.size);
  });

  it('under a root is covered by its line', () => {
    const box = set('\\sqrt{xy}');
    const top = Math.max(...box.strokes.flatMap(({ points }) => points.map(([, y]) => y)));
    expect(top).toBeGreaterThan(signOf(box, 'y').size * 0.49);
    expect(box.ascent).toBeGreaterThanOrEqual(top);
  });

  it('in tall brackets has them as tall as itself', () => {
    const box = set('\\left(\\frac{a}{b}\\right)');
    expect(signOf(box, '(').size).toBeGreaterThan(12);
    expect(signOf(box, '(').stretch).toBeLessThan(1);
  });

  it.each([
    '\\frac{\\frac{\\frac{a}{b}}{c}}{d}',
    '\\bar{\\hat{x}}',
    '\\sqrt[3]{\\sqrt{x}}',
    '\\sum_{i=1}^{n}',
    '{}',
    '^2',
  ])('%s keeps inside its box', (tex) => {
    const box = set(tex);
    for (const { x, rise, width, stretch, size } of box.signs) {
      expect(x).toBeGreaterThanOrEqual(-0.01);
      expect(x + width * stretch).toBeLessThanOrEqual(box.width + 0.01);
      expect(rise).toBeLessThanOrEqual(box.ascent + 0.01);
      expect(-rise).toBeLessThanOrEqual(box.descent + size);
    }
  });
});
