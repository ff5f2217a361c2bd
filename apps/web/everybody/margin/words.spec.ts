import { printedText } from '@colloquy/engines/abstract-draft';
import { formulasOf, sentencesOf, trimmed, unparted, withWhole, wordsOf } from './words';

const TEXT = 'We saw 10.5 bees. “Roads cut!” they said\n\nA new paragraph';
const read = (spans: readonly { from: number; until: number }[]) =>
  spans.map(({ from, until }) => TEXT.slice(from, until));

describe('the words of a text', () => {
  it('stand between white space, and make sentences', () => {
    expect(read(wordsOf(TEXT)).slice(0, 5)).toEqual(['We', 'saw', '10.5', 'bees.', '“Roads']);
    expect(read(sentencesOf(TEXT))).toEqual(['We saw 10.5 bees.', '“Roads cut!”', 'they said', 'A new paragraph']);
    expect(sentencesOf(' ')).toEqual([]);
  });

  it('are chosen without the white space around them', () => {
    expect(trimmed(TEXT, { from: 2, until: 7 })).toEqual({ from: 3, until: 6 });
    expect(trimmed(TEXT, { from: 2, until: 3 })).toBeNull();
  });

  it('never part a formula, also not inside emphasis or in a later paragraph', () => {
    const typed = 'Since $x = 1. y$ holds, *all $a + b$* is.\n\nAnd $c$ costs $5 or $6.';
    const printed = printedText(typed);
    const formulas = formulasOf(typed);
    expect(formulas.map(({ from, until }) => printed.slice(from, until))).toEqual(['x = 1. y', 'a + b', 'c']);
    const parts = unparted(printed, formulas);
    const as = (spans: readonly { from: number; until: number }[]) =>
      spans.map(({ from, until }) => printed.slice(from, until));
    expect(as(wordsOf(parts)).slice(0, 5)).toEqual(['Since', 'x = 1. y', 'holds,', 'all', 'a + b']);
    expect(as(sentencesOf(parts))[0]).toBe('Since x = 1. y holds, all a + b is.');
    expect(as([withWhole({ from: 2, until: 8 }, formulas), withWhole({ from: 0, until: 6 }, formulas)])).toEqual([
      'nce x = 1. y',
      'Since ',
    ]);
  });
});
