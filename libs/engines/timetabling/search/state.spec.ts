import { createRandom, type Random } from '@colloquy/kernel';
import { check } from '../check';
import type { SessionChair, TimetableInstance } from '../model/instance';
import { randomChairs, randomInstance, randomInstanceWithRules } from '../model/instance.builder';
import { Board } from './board';
import { attempt } from './calibrate';
import { construct } from './construct';
import { deckFor } from './deck';
import { boardWithPins, toSolution } from './load';
import { compile } from './problem';
import { State } from './state';

/** Walks at random through the moves, some of them undone, and compares now and then. */
function expectExactCosts(instance: TimetableInstance, random: Random, chairs: readonly SessionChair[]): void {
  const problem = compile(instance, undefined, chairs);
  const board = new Board(new State(problem, 0), random, new Uint8Array(problem.talks));
  let tries = 0;
  construct(board, () => {
    tries += 1;
    return tries < 5;
  });
  const deck = deckFor(board);
  for (let step = 0; step < 240; step += 1) {
    const before = board.state.cost;
    const change = attempt(board, deck);
    if (change !== undefined && random.int(2) === 0) {
      board.state.undo();
      expect(board.state.cost).toBe(before);
    }
    if (step % 12 > 0) continue;
    const { cost, violations } = check(instance, { ...toSolution(instance, board), chairs });
    expect(board.state.cost).toBeCloseTo(cost, 6);
    expect(violations).toHaveLength(board.state.unplaced);
  }
}

describe('the search', () => {
  it.each(Array.from({ length: 25 }, (_, seed) => seed))(
    'knows the cost that the check computes (instance %i)',
    (seed) => {
      const random = createRandom(seed);
      const instance = randomInstance(random);
      expectExactCosts(instance, random, []);
    },
  );

  it.each(Array.from({ length: 24 }, (_, seed) => seed))(
    'knows it with everything on that an instance may say (instance %i)',
    (seed) => {
      const random = createRandom(seed);
      const instance = randomInstanceWithRules(random);
      expectExactCosts(instance, random, seed % 2 === 0 ? randomChairs(instance, random) : []);
    },
  );

  it('moves every talk that is not pinned, and none that is', () => {
    const random = createRandom('pins');
    const instance = randomInstance(random);
    const problem = compile(instance);
    const free = boardWithPins(instance, problem, random, []);
    construct(free, () => true);
    const pins = toSolution(instance, free).placements.slice(0, 3);
    const board = boardWithPins(instance, problem, random, pins);
    construct(board, () => true);
    const deck = deckFor(board);
    const moved = new Set<number>();
    const [cells, slots] = [board.state.cellOf.slice(), board.state.slotOf.slice()];
    for (let step = 0; step < 3_000; step += 1) {
      attempt(board, deck);
      for (const [talk, cell] of cells.entries()) {
        if (board.state.cellOf[talk] !== cell || board.state.slotOf[talk] !== slots[talk]) moved.add(talk);
      }
    }
    const pinned = pins.map(({ submission }) => instance.submissions.findIndex(({ ref }) => ref === submission));
    expect(pinned.filter((talk) => moved.has(talk))).toEqual([]);
    expect(moved.size).toBe(problem.talks - pins.length);
  });
});
