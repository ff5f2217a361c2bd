import { ASKS_OF_POSTERS, boardNeedsIn, sheetIn } from './board-needs';

describe('what is read out of forms for posters', () => {
  it.each([
    ['I use a wheelchair.', '', ['step-free']],
    ['A chair, please: I cannot stand for long.', '', ['seat']],
    ['A quiet corner near the exit', '', ['quiet', 'near-exit']],
    ['', 'It needs a socket, It needs a table', ['power']],
    ['Vegetarian food', 'It makes sounds', []],
  ])('finds what a board must have in “%s” and “%s”', (needs, brings, found) => {
    expect(boardNeedsIn(needs, brings)).toEqual(found);
  });

  it.each([
    ['A0 upright', 'A0 portrait'],
    ['a1, landscape', 'A1 landscape'],
    ['Something else', undefined],
  ])('takes “%s” for the sheet %s', (words, sheet) => {
    expect(sheetIn(words)).toBe(sheet);
  });

  it('knows the questions by their words, and no others', () => {
    expect(ASKS_OF_POSTERS.needs('Is there anything that you need to take part?')).toBe(true);
    expect(ASKS_OF_POSTERS.brings('Do you bring something to try out or to look at?')).toBe(true);
    expect(ASKS_OF_POSTERS.sheet('What size is your poster?')).toBe(true);
    expect(ASKS_OF_POSTERS.sheet('Your poster as a PDF')).toBe(false);
  });
});
