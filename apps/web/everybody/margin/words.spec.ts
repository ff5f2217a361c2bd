import { sentencesOf, trimmed, wordsOf } from './words';

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
});
