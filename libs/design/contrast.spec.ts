import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const SHEET = readFileSync(join(__dirname, 'tokens.css'), 'utf8');
const LEAST_FOR_TEXT = 4.5;
const LEAST_FOR_EDGES = 3;

/** The tokens that a heading of the sheet stands above, with their light and dark values. */
function tokensBelow(heading: string): Map<string, readonly [light: string, dark: string]> {
  const part = SHEET.split('/* ').find((text) => text.startsWith(heading)) ?? '';
  const colour = /--([\w-]+):\s*(?:light-dark\((#\w{6}),\s*(#\w{6})\)|(#\w{6}));/g;
  return new Map(
    Array.from(part.matchAll(colour), ([, name = '', light, dark, both = '']) => [name, [light ?? both, dark ?? both]]),
  );
}

/** Relative luminance as WCAG 2 defines it. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [bright = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (bright + 0.05) / (dark + 0.05);
}

const grounds = tokensBelow('Grounds');
const texts = tokensBelow('Text');
const tracks = tokensBelow('Tracks');
const edges = tokensBelow('Edges');

describe.each([
  ['light', 0],
  ['dark', 1],
] as const)('in %s', (_, place) => {
  const tooPale = (fronts: typeof texts, backs: typeof grounds, least: number): string[] =>
    [...fronts].flatMap(([front, colour]) =>
      [...backs]
        .map(([back, ground]) => ({ pair: `${front} on ${back}`, ratio: contrast(colour[place], ground[place]) }))
        .filter(({ ratio }) => ratio < least)
        .map(({ pair, ratio }) => `${pair}: ${ratio.toFixed(2)}`),
    );
  const plain = new Map([...texts, ...tracks].filter(([name]) => !name.startsWith('on-')));

  it('everybody can read every text colour and every track on every ground', () => {
    expect([grounds.size, plain.size]).toEqual([8, 14]);
    expect(tooPale(plain, grounds, LEAST_FOR_TEXT)).toEqual([]);
  });

  it('everybody can read what stands on a button', () => {
    for (const name of ['accent', 'danger']) {
      const on = new Map([[`on-${name}`, texts.get(`on-${name}`) ?? (['', ''] as const)]]);
      expect(tooPale(on, new Map([[name, texts.get(name) ?? (['', ''] as const)]]), LEAST_FOR_TEXT)).toEqual([]);
    }
  });

  it('everybody sees where a field ends', () => {
    expect(tooPale(new Map([...edges].filter(([name]) => name === 'line')), grounds, LEAST_FOR_EDGES)).toEqual([]);
  });
});

it('a pair that is too pale is found', () => {
  expect(contrast('#8a8376', '#fffefb')).toBeLessThan(LEAST_FOR_TEXT);
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
});
