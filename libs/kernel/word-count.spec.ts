import { countWords } from './word-count';

describe('words of an abstract', () => {
  it.each([
    ['', 0],
    ['   \n ', 0],
    ['one', 1],
    ['one  two\nthree', 3],
    ['state-of-the-art systems', 2],
    ['a dash – alone — is no word', 6],
    ['*E. coli* grows', 3],
    ['10^-3^ M of CO~2~', 4],
    ['naïve Bayes, 95 %', 3],
    ['言語 処理', 2],
  ])('%p has %i', (text, words) => {
    expect(countWords(text)).toBe(words);
  });
});
