import { check } from '../check';
import { hanging, inARow } from '../fixtures/plain-row';
import { aPoster } from '../fixtures/small-session';
import type { BoardPlan, ConstraintName, Poster, PosterProblem } from '../problem';
import { CONSTRAINTS } from './catalogue';

const PEOPLE = { ada: { name: 'Ada Byron' }, mo: { name: 'Mo Ibn' } };

function found(name: ConstraintName, problem: PosterProblem, plan: BoardPlan) {
  const own = { ...problem, people: PEOPLE, weights: { [name]: 7000 } };
  const { terms, occurrences } = check(own, plan);
  return {
    amount: (terms[name] ?? 0) / 7000,
    messages: occurrences.filter(({ constraint }) => constraint === name).map(({ message }) => message),
  };
}

const withPosters = (...more: Partial<Poster>[]): PosterProblem =>
  inARow(more.length, { posters: more.map((each, i) => aPoster(`P${i + 1}`, each)) });

describe('the constraints of a board plan', () => {
  it('each have a label, a reason, and a name of their own', () => {
    expect(new Set(CONSTRAINTS.map(({ name }) => name)).size).toBe(CONSTRAINTS.length);
    for (const { label, reason } of CONSTRAINTS) expect([label, reason].every((text) => text.length > 10)).toBe(true);
  });

  it.each<[ConstraintName, PosterProblem, BoardPlan, number, RegExp | null]>([
    ['poster-placed', inARow(3), hanging('1/1'), 2, /“Poster P2” \(P2\) has no board/],
    [
      'poster-placed',
      inARow(1),
      { placements: [...hanging('1/1').placements, { poster: 'gone', board: 1, shift: 0 }] },
      1,
      /“gone”, which is no poster .*\(any more\): take it off/,
    ],
    ['board-once', inARow(3), hanging('1/1', '1/2', '9/1'), 2, /Board 1 is given to “P1” and “P2”/],
    [
      'needs-met',
      withPosters({ needs: ['power', 'quiet'] }),
      hanging('1/1'),
      2,
      /needs power and quiet, which board 1/,
    ],
    [
      'poster-fits',
      withPosters({ sheet: 'A0 landscape' }, { sheet: 'A0 portrait' }),
      hanging('1/1', '2/2'),
      1,
      /is 1.189 m wide, board 1 only 1 m/,
    ],
    [
      'pin-held',
      inARow(2, {
        pins: [
          { poster: 'P1', board: 2 },
          { poster: 'P2', board: 1, shift: 1 },
        ],
      }),
      hanging('2/1', '1/1'),
      1,
      /“P2” is pinned to shift 2 but is shown in shift 1/,
    ],
    [
      'shift-of-session',
      inARow(2),
      hanging('1/3', '2/1'),
      1,
      /“P1” is given shift 3, but the session has the shifts 1 to 2/,
    ],
    [
      'presenter-in-one-place',
      withPosters({ presenters: ['ada'] }, {}, { presenters: ['ada', 'mo'] }),
      hanging('1/1', '2/2', '3/1'),
      1,
      /Ada Byron would stand at the boards 1 and 3/,
    ],
    [
      'presenter-free',
      withPosters({ busy: [1] }, { busy: [0] }),
      hanging('1/2', '2/2'),
      1,
      /gives a talk in shift 2, in which it is shown on board 1/,
    ],
    [
      'helper-in-one-place',
      withPosters({ presenters: ['ada'] }, { judges: ['ada'] }, { mentors: ['ada'] }),
      hanging('1/1', '2/1', '3/2'),
      1,
      /Ada Byron would stand at board 1 and is expected at board 2/,
    ],
    [
      'helpers-have-time',
      withPosters({ mentors: ['mo'] }, { judges: ['mo'] }, { mentors: ['mo'] }),
      hanging('1/1', '2/1', '3/1'),
      3,
      /Mo Ibn is expected at the boards 1 and 2/,
    ],
    [
      'similar-neighbours',
      inARow(3, {
        similarity: {
          pairs: [
            ['P1', 'P2', 0.5],
            ['P1', 'P3', 1],
          ],
        },
      }),
      hanging('1/1', '2/2', '3/1'),
      3,
      /1.00 in common, where 4.00/,
    ],
    [
      'crowds-apart',
      withPosters({ popularity: 0.8 }, { prize: true }, {}),
      hanging('1/1', '2/2', '3/1'),
      0.8,
      /both draw crowds on the neighbouring boards 1 and 2/,
    ],
    [
      'few-moves',
      withPosters({ published: 2 }, { published: 1, publishedShift: 1 }, { published: 3 }),
      hanging('3/1', '1/1', '2/1'),
      2.5,
      /hung on board 2 and hangs on board 3 now/,
    ],
    [
      'few-moves',
      inARow(2, {
        previous: [
          { poster: 'P1', board: 2 },
          { poster: 'gone', board: 1 },
        ],
      }),
      hanging('1/1', '2/2'),
      1,
      /hung on board 2/,
    ],
    [
      'sponsors-first',
      withPosters({ sponsored: true }, {}, {}, {}, { sponsored: true }),
      hanging('1/1', '2/2', '3/1', '4/2', '5/1'),
      1,
      /board 5, 100 % of the way/,
    ],
    ['neighbours-take-turns', inARow(4), hanging('1/1', '2/1', '3/2', '4/2'), 2, /boards 1 and 2 hang side by side/],
    [
      'related-take-turns',
      inARow(3, {
        similarity: {
          pairs: [
            ['P1', 'P2', 0.75],
            ['P2', 'P3', 0.25],
          ],
        },
      }),
      hanging('1/1', '2/1', '3/1'),
      0.75,
      /are related and shown in the same shift/,
    ],
    ['shifts-alternate', inARow(3), hanging('1/1', '2/1', '3/2'), 2, /Board 2 is shown in shift 1, not in shift 2/],
  ])('%s costs exactly what it says', (name, problem, plan, amount, message) => {
    const { amount: counted, messages } = found(name, problem, plan);
    expect(counted).toBeCloseTo(amount, 9);
    if (message) expect(messages.join('\n')).toMatch(message);
  });

  it('can be switched off, weighed otherwise, and made hard or soft, but for what makes a plan', () => {
    const problem = inARow(2);
    const plan = hanging('1/1', '2/1');
    expect(check({ ...problem, weights: { 'neighbours-take-turns': 0 } }, plan).terms).not.toHaveProperty(
      'neighbours-take-turns',
    );
    expect(check(problem, plan).valid).toBe(true);
    const hard = check({ ...problem, levels: { 'neighbours-take-turns': 'hard' } }, plan);
    expect(hard).toMatchObject({ valid: false, terms: { 'neighbours-take-turns': 1000 } });
    expect(check({ ...problem, levels: { 'poster-placed': 'soft' } }, hanging('1/1')).valid).toBe(false);
  });
});
