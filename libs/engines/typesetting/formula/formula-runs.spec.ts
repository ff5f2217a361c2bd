import { inlineText } from '../model/text';

describe('mathematics in text', () => {
  test('letters are slanted, digits upright, and a line may end after an operator', () => {
    expect(inlineText('$x_i+\\alpha\\leq -5$')).toEqual([
      { text: 'x', em: true },
      { text: 'i', em: true, shift: 'sub' },
      { text: '\u00A0+ ' },
      { text: 'α', em: true },
      { text: '\u00A0≤ −5' },
    ]);
  });

  test('what stands above or beside something else is one piece, with what it says in one line', () => {
    expect(inlineText('$y=\\frac{a}{b}$').at(-1)).toMatchObject({ text: 'a/b', formula: { kind: 'fraction' } });
    expect(inlineText('$x_i^2$')).toMatchObject([{ text: 'x_i^2', formula: { kind: 'scripts' } }]);
  });

  test('what is not understood stands as its source', () => {
    expect(inlineText('$\\foo{a}$').map(({ text }) => text)).toEqual(['\\foo', 'a']);
  });
});
