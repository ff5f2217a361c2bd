import { boardNumbers } from './board-numbers';

describe('the boards whose labels are asked for', () => {
  it.each([
    [undefined, null],
    ['  ', null],
    ['7', [7]],
    ['3, 17-19', [3, 17, 18, 19]],
    ['17 – 18;2', [17, 18, 2]],
  ])('are read as people write them: %s', (words, numbers) => {
    expect(boardNumbers(words)).toEqual(numbers === null ? null : new Set(numbers));
  });

  it.each(['all', '9-3', '1-99999', '-4', '3-'])('are not guessed where they make no sense: %s', (words) => {
    expect(() => boardNumbers(words)).toThrow('is not a board number');
  });
});
