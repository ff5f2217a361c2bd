import { foldRuns } from './folds';
import { compareTexts, type Run } from './word-runs';
import { formulaParts, paragraphTokens, wordTokens } from './word-tokens';

const written = (runs: readonly Run[]): string =>
  runs.map(({ kind, text }) => ({ same: text, removed: `[-${text}-]`, added: `{+${text}+}` })[kind]).join('');
const without = (kind: Run['kind'], runs: readonly Run[]): string =>
  runs
    .filter((run) => run.kind !== kind)
    .map(({ text }) => text)
    .join('');

describe('what has changed between two texts', () => {
  it.each([
    ['Roads cut meadows.', 'Roads divide meadows.', 'Roads [-cut-]{+divide+} meadows.'],
    ['bees cross roads', 'wasps fly roads', '[-bees cross-]{+wasps fly+} roads'],
    ['Bees.', 'Bees.\n\nWasps.', 'Bees.{+\n\nWasps.+}'],
    ['10^-3^ M', '10^-4^ M', '10^-[-3-]{+4+}^ M'],
    ['蜜蜂過馬路', '蜜蜂過鐵路', '蜜蜂過[-馬-]{+鐵+}路'],
    ['Let $x_1 + y$ be.', 'Let $x_2 + y$ be.', 'Let [-$x_1 + y$-]{+$x_2 + y$+} be.'],
    ['It costs $5 and $6.', 'It costs $5 and $7.', 'It costs $5 and $[-6-]{+7+}.'],
    ['', 'All of it', '{+All of it+}'],
    ['Same', 'Same', 'Same'],
  ])('from %j to %j reads %j', (before, after, expected) => {
    expect(written(compareTexts(before, after).runs)).toBe(expected);
  });

  it('gives both texts back, whatever is in them', () => {
    const odd = [
      'a\u0301\u0301 b',
      '\u202eabc def',
      '$x_1$ and *y*',
      'e\r\n\r\nf',
      '👩‍🔬 works',
      '\ud800 alone',
      '   ',
    ];
    for (const before of odd)
      for (const after of odd) {
        const { runs } = compareTexts(before, after);
        expect([without('added', runs), without('removed', runs)]).toEqual([before, after]);
      }
    for (const text of odd) expect([wordTokens(text).join(''), paragraphTokens(text).join('')]).toEqual([text, text]);
  });

  it('never takes long: texts without a word in common are compared by paragraphs or not at all', () => {
    const long = (word: string) => Array.from({ length: 10_000 }, (_, n) => `${word}${n}`);
    const started = performance.now();
    expect(compareTexts(long('a').join(' '), long('b').join(' ')).by).toBe('paragraphs');
    expect(compareTexts(long('a').join('\n\n'), long('b').join('\n\n')).by).toBe('whole');
    const alike = compareTexts('a b '.repeat(10_000), 'b a c '.repeat(10_000));
    expect(without('added', alike.runs)).toBe('a b '.repeat(10_000));
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

it('tells formulas from what only looks like one', () => {
  const formulas = (text: string) => formulaParts(text).flatMap((part) => (part.isFormula ? [part.text] : []));
  expect(formulas('Of $\\alpha_1$ and \\$5, $6 or $7; $b$.')).toEqual(['\\alpha_1', 'b']);
});

it('folds what both have away, but for some words around each change', () => {
  const same = Array.from({ length: 100 }, (_, n) => `w${n}`).join(' ');
  const shown = foldRuns(compareTexts(`${same} old ${same}`, `${same} new ${same}`).runs);
  expect(shown.map(({ kind }) => kind)).toEqual(['fold', 'same', 'removed', 'added', 'same', 'fold']);
  expect(shown[0]).toMatchObject({ words: 86 });
  expect(
    shown
      .filter(({ kind }) => kind !== 'added')
      .map(({ text }) => text)
      .join(''),
  ).toBe(`${same} old ${same}`);
  expect(foldRuns([{ kind: 'same', text: same }])).toEqual([{ kind: 'same', text: same }]);
});
