import { createRandom } from '@colloquy/kernel';
import { check } from '../check';
import { aPoster, aSession } from '../fixtures/small-session';
import type { BoardPlan, PosterProblem } from '../problem';
import { type BoardPrice, Pricer, pricesOf } from './prices';

/** A session in which everything that can cost something does. */
function demanding(): PosterProblem {
  const session = aSession(20, 'prices');
  const random = createRandom('demanding');
  const maybe = <T>(share: number, value: T): T | undefined => (random.next() < share ? value : undefined);
  const posters = session.posters.slice(0, 17).map((_, i) =>
    aPoster(`P${i + 1}`, {
      presenters: [`person ${i % 13}`],
      mentors: [`mentor ${i % 4}`],
      judges: [`person ${(i * 5) % 13}`, 'judge'],
      busy: maybe(0.3, [random.int(3)]),
      needs: random.next() < 0.3 ? ['power'] : [],
      sheet: maybe(0.3, 'A0 landscape'),
      popularity: maybe(0.6, random.next()),
      sponsored: random.next() < 0.2,
      published: maybe(0.6, 1 + random.int(20)),
      publishedShift: maybe(0.5, random.int(3)),
    }),
  );
  const rows = 'rows' in session.similarity ? session.similarity.rows.slice(0, 17).map((row) => row.slice(0, 17)) : [];
  const boards = session.floorPlan.boards.map((board, i) =>
    i % 3 === 0 ? { ...board, orientations: ['portrait' as const] } : board,
  );
  const pins = [
    { poster: 'P3', board: 7 },
    { poster: 'P5', board: 2, shift: 1 },
  ];
  return { ...session, floorPlan: { ...session.floorPlan, boards }, posters, similarity: { rows }, pins, shifts: 3 };
}

function anyPlan(problem: PosterProblem, seed: string, left = 0): BoardPlan {
  const random = createRandom(seed);
  const boards = random.shuffle(problem.floorPlan.boards.map(({ number }) => number));
  const placements = problem.posters
    .slice(left)
    .map(({ id }, i) => ({ poster: id, board: boards[i]!, shift: random.int(3) }));
  return { placements };
}

function exchanged(plan: BoardPlan, poster: string, { board, shift, swapWith, swapShift }: BoardPrice): BoardPlan {
  const own = plan.placements.find((each) => each.poster === poster);
  const others = plan.placements.filter((each) => each.poster !== poster && each.poster !== swapWith);
  const swapped =
    swapWith !== null && swapShift !== null && own ? [{ poster: swapWith, board: own.board, shift: swapShift }] : [];
  return { placements: [...others, { poster, board, shift }, ...swapped] };
}

describe('the prices of boards', () => {
  const problem = demanding();

  it('are the difference that the check finds, constraint by constraint, also for posters without a board', () => {
    for (const left of [0, 3]) {
      const plan = anyPlan(problem, `plan ${left}`, left);
      const before = check(problem, plan);
      const pricer = new Pricer(problem, plan);
      for (const { id } of problem.posters) {
        const prices = pricer.pricesOf(id);
        expect(prices).toHaveLength(left > 0 && ['P1', 'P2', 'P3'].includes(id) ? 20 : 19);
        for (const price of prices) {
          const { cost, terms } = check(problem, exchanged(plan, id, price));
          expect(price.price).toBeCloseTo(cost - before.cost, 6);
          expect(price.terms.reduce((sum, { change }) => sum + change, 0)).toBeCloseTo(price.price, 6);
          for (const { constraint, change } of price.terms)
            expect(change).toBeCloseTo((terms[constraint] ?? 0) - (before.terms[constraint] ?? 0), 6);
        }
      }
    }
  });

  it('come cheapest first, in the cheapest shift, and say what would not hold', () => {
    const plan = anyPlan(problem, 'plan');
    for (const { id } of problem.posters) {
      const prices = pricesOf(problem, plan, id);
      expect(prices.map(({ price }) => price)).toEqual(prices.map(({ price }) => price).toSorted((a, b) => a - b));
      for (const price of prices) {
        const { violations } = check(problem, exchanged(plan, id, price));
        const hardTerms = price.terms.filter(
          ({ change, constraint }) => change > 900 && constraint !== 'poster-placed',
        );
        expect(price.breaks.map(({ constraint }) => constraint)).toEqual(
          expect.arrayContaining(hardTerms.map(({ constraint }) => constraint)),
        );
        for (const broken of price.breaks) expect(violations).toContainEqual(broken);
      }
    }
    const pinned = pricesOf(problem, plan, 'P3').find(({ board }) => board === 7);
    expect(pinned?.breaks.map(({ constraint }) => constraint) ?? []).not.toContain('pin-held');
  });

  it('are refused for a poster that is not there', () => {
    expect(() => pricesOf(problem, anyPlan(problem, 'plan'), 'P99')).toThrow(/no poster “P99”/);
  });
});
