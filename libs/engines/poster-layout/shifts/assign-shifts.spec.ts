import { createRandom } from '@colloquy/kernel';
import { check } from '../check';
import { inARow } from '../fixtures/plain-row';
import { aPoster, aSession } from '../fixtures/small-session';
import { readProblem } from '../model/read-problem';
import type { Poster, PosterProblem } from '../problem';
import { planOf } from '../search/finish';
import { assignShifts } from './assign-shifts';
import { costOfShifts, shiftCosts } from './shift-costs';

function shown(problem: PosterProblem) {
  const model = readProblem(problem);
  const boardOf = Int32Array.from(problem.posters, (_, p) => p);
  const shiftOf = assignShifts(model, boardOf, createRandom('shifts'));
  return { shiftOf: [...shiftOf], report: check(problem, planOf(model, boardOf, shiftOf)), model, boardOf };
}

const row = (...more: Partial<Poster>[]): PosterProblem =>
  inARow(more.length, { posters: more.map((each, i) => aPoster(`P${i + 1}`, each)) });

describe('who presents when', () => {
  it('is by odd and even boards where nothing speaks against it', () => {
    expect(shown(row({}, {}, {}, {}, {})).shiftOf).toEqual([0, 1, 0, 1, 0]);
  });

  it('turns a whole row round for one talk, so that neighbours still take turns', () => {
    expect(shown(row({}, {}, { busy: [0] }, {}, {})).shiftOf).toEqual([1, 0, 1, 0, 1]);
  });

  it('puts neighbours together only where people would be in two places otherwise', () => {
    const { shiftOf, report } = shown(row({ presenters: ['ada'] }, {}, { presenters: ['ada'] }, {}));
    expect(shiftOf[0]).not.toBe(shiftOf[2]);
    expect(report.valid).toBe(true);
    expect(report.terms['neighbours-take-turns']).toBe(10);
  });

  it('keeps mentors and judges from their own posters, and shares out those whom they visit', () => {
    const { shiftOf, report } = shown(
      row({ presenters: ['ada'] }, { mentors: ['mo'] }, { judges: ['ada'] }, { mentors: ['mo'] }),
    );
    expect(report.valid).toBe(true);
    expect(shiftOf[0]).not.toBe(shiftOf[2]);
    expect(shiftOf[1]).not.toBe(shiftOf[3]);
  });

  it('is the best of all ways in small sessions of two and of three shifts', () => {
    for (const [shifts, seed] of [
      [2, 'a'],
      [2, 'b'],
      [3, 'c'],
    ] as const) {
      const session = aSession(8, seed, { shifts, similarFrom: 0.1 });
      const posters = session.posters.map((poster, i) => ({
        ...poster,
        presenters: [`person ${i % 6}`],
        mentors: [`mentor ${i % 3}`],
        busy: i === 4 ? [0] : [],
      }));
      const { shiftOf, model, boardOf } = shown({ ...session, posters });
      const costs = shiftCosts(model, boardOf);
      let least = Number.POSITIVE_INFINITY;
      for (let code = 0; code < shifts ** 8; code += 1) {
        const way = Int32Array.from({ length: 8 }, (_, p) => Math.floor(code / shifts ** p) % shifts);
        least = Math.min(least, costOfShifts(costs, way));
      }
      expect(costOfShifts(costs, Int32Array.from(shiftOf))).toBeCloseTo(least, 9);
    }
  });
});
