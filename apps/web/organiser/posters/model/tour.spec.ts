import { sampleHall } from './sample-desk';
import { nextBoard, tourOf } from './tour';

describe('going through a hall by keys', () => {
  it('begins at the entrance, follows the boards, and comes to the walls last', () => {
    const ids = tourOf(sampleHall).map(({ id }) => id);
    expect([ids[0], ids.at(-1)]).toEqual(['D1', 'outline']);
    const first = sampleHall.boards.find(({ number }) => number === 1)?.run;
    expect(ids.filter((id) => id.startsWith('R'))[0]).toBe(first);
  });

  it('leads an arrow to the nearest board that way, back again, and nowhere where there is none', () => {
    const at = (x: number, y: number) =>
      sampleHall.boards.find((board) => Math.hypot(board.at.x - x, board.at.y - y) < 0.4)?.number ?? Number.NaN;
    const [left, middle, below] = [at(3.6, 3), at(4.8, 3), at(3.6, 7)];
    expect(nextBoard(sampleHall, left, 'ArrowRight')).toBe(middle);
    expect(nextBoard(sampleHall, middle, 'ArrowLeft')).toBe(left);
    expect(nextBoard(sampleHall, left, 'ArrowDown')).toBe(below);
    expect(nextBoard(sampleHall, left, 'ArrowUp')).toBe(left);
  });
});
