import { aRow, inARow } from '../fixtures/plain-row';
import { aPoster } from '../fixtures/small-session';
import type { PosterProblem } from '../problem';
import { solve } from '../solve';
import { reasonsAgainst } from './reasons-against';

const say = (problem: PosterProblem): string[] =>
  reasonsAgainst(problem).map(({ message, help }) => `${message} ${help}`);
const row = (count: number, posters: PosterProblem['posters'], more: Partial<PosterProblem> = {}): PosterProblem =>
  inARow(count, { posters, ...more });

describe('reasons against a board plan', () => {
  it('are none where there is one', () => {
    expect(reasonsAgainst(inARow(4))).toEqual([]);
  });

  it('name too few boards', () => {
    expect(say({ ...inARow(3), floorPlan: aRow(1) })).toEqual([
      'There are 3 posters for 1 boards. Add 2 boards, hold a second poster session, or take 2 of the posters out.',
    ]);
  });

  it('name as few posters as compete for too few boards, and where a socket would help', () => {
    const floorPlan = aRow(6, [[], [], ['power']]);
    const posters = [
      aPoster('P1', { needs: ['power'] }),
      aPoster('P2'),
      aPoster('P3', { needs: ['power'] }),
      aPoster('P4', { sheet: 'A0 portrait' }),
    ];
    const problem = { ...inARow(4), floorPlan, posters };
    expect(say(problem)).toEqual([
      '2 posters can hang on only the board 3: “Poster P1” (P1) needs power and “Poster P3” (P3) needs power. Place a socket near board 2 (run A), ask for “P1” to do without power, ask for “P3” to do without power, or take one of these posters out of the session.',
    ]);
    expect(reasonsAgainst(problem)[0]).toMatchObject({ kind: 'needs', posters: ['P1', 'P3'], boards: [3] });
    expect(() => solve(problem, { seed: 1 })).toThrow(/Place a socket near board 2/);
  });

  it('name a need that no board meets, several at once', () => {
    const posters = [aPoster('P1', { needs: ['quiet'] }), aPoster('P2', { sheet: { width: 1.5, height: 1 } })];
    expect(say(row(3, posters))).toEqual([
      expect.stringMatching(
        /^1 poster can hang on no board: “Poster P1” \(P1\) needs quiet\. Draw the quiet corner as far as board 1/,
      ),
      expect.stringMatching(
        /^1 poster can hang on no board: “Poster P2” \(P2\) is 1.5 m wide in landscape\. Make room for a larger sheet/,
      ),
    ]);
  });

  it('name two pins on one board, and a pin that takes away what a poster needs', () => {
    const pins = [
      { poster: 'P1', board: 2 },
      { poster: 'P2', board: 2 },
    ];
    expect(say(inARow(3, { pins }))).toEqual([
      '2 posters can hang on only the board 2: “Poster P1” (P1) is pinned and “Poster P2” (P2) is pinned. Take away the pin of “P1”, take away the pin of “P2”, or take one of these posters out of the session.',
    ]);
    const floorPlan = aRow(3, [['power']]);
    const problem = { ...inARow(3), floorPlan, posters: [aPoster('P1', { needs: ['power'] }), aPoster('P2')] };
    expect(say({ ...problem, pins: [{ poster: 'P1', board: 3 }] })).toEqual([
      '“Poster P1” (P1) is pinned to board 3, which does not offer power. Take the pin away, pin it to board 1, or place a socket near board 3 (run A).',
    ]);
  });

  it('name as few posters as people cannot stand at in turn', () => {
    const posters = [
      aPoster('P1', { presenters: ['ada', 'bo'] }),
      aPoster('P2', { presenters: ['bo'], judges: ['cy'] }),
      aPoster('P3', { presenters: ['ada', 'cy'] }),
      aPoster('P4', { presenters: ['ada'] }),
      aPoster('P5', { busy: [0, 1] }),
    ];
    const people = { ada: { name: 'Ada Byron' } };
    const reasons = reasonsAgainst(row(6, posters, { people }));
    expect(reasons.map(({ kind }) => kind).toSorted()).toEqual(['shifts', 'shifts', 'talks']);
    for (const { posters: some } of reasons.filter(({ kind }) => kind === 'shifts')) expect(some).toHaveLength(3);
    expect(reasons[0]?.message).toMatch(
      /3 posters share presenters who cannot stand at all of them in 2 shifts: .*Ada Byron/,
    );
    expect(reasons[0]?.help).toMatch(/^Add a shift, let a co-author present one of them/);
    expect(say(row(6, posters, { shifts: 3 })).filter((each) => each.includes('share'))).toEqual([]);
    expect(() => solve(row(6, posters), { seed: 1 })).toThrow(expect.objectContaining({ code: 'too-few-shifts' }));
  });

  it('name what is not understood', () => {
    const similarity = { pairs: [['P1', 'P2', Number.NaN] as const, ['P1', 'P9', 1] as const] };
    const pins = [
      { poster: 'P1', board: 1 },
      { poster: 'P1', board: 2 },
    ];
    const weights = { 'few-moves': -1, nonsense: 1 };
    expect(reasonsAgainst(inARow(2, { similarity, pins, weights }))).toEqual([
      expect.objectContaining({
        kind: 'unclear',
        field: 'similarity.pairs.0',
        message: expect.stringContaining('NaN'),
      }),
      expect.objectContaining({ field: 'similarity.pairs.1', message: expect.stringContaining('no poster “P9”') }),
      expect.objectContaining({ field: 'pins.1', message: expect.stringContaining('pinned twice') }),
      expect.objectContaining({ field: 'weights.few-moves', message: expect.stringContaining('from 0') }),
      expect.objectContaining({ field: 'weights.nonsense', message: expect.stringContaining('no constraint') }),
    ]);
  });
});
