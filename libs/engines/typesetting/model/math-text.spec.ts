import { inlineText } from './text';

describe('mathematics in text', () => {
  test('letters are slanted, digits upright, Greek and signs become characters, scripts are shifted', () => {
    expect(inlineText('$x_i^2+\\alpha\\leq 5$')).toEqual([
      { text: 'x', em: true },
      { text: 'i', em: true, shift: 'sub' },
      { text: '2', shift: 'sup' },
      { text: '+α≤ 5' },
    ]);
  });

  test('what is not understood stands as its source', () => {
    expect(
      inlineText('$\\frac{a}{b}$')
        .map(({ text }) => text)
        .join(''),
    ).toBe('\\fracab');
  });
});
