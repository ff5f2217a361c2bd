import { type DecidingPlan, NO_PLAN, planFaults, toldShare } from './deciding-plan';

const around = { trackIds: ['t1'], questions: [{ id: 'q1', options: [{ id: 'first' }] }] };
const plan = (changes: Partial<DecidingPlan>): DecidingPlan => ({ ...NO_PLAN, ...changes });
const share = { questionId: 'q1', optionId: 'first', atLeast: 40 };

describe('what organisers aim at', () => {
  it('may be nothing, or places and shares that the conference knows', () => {
    expect(planFaults(NO_PLAN, around)).toEqual([]);
    expect(planFaults(plan({ trackPlaces: [{ trackId: 't1', places: 4 }], shares: [share] }), around)).toEqual([]);
  });

  it.each<[string, Partial<DecidingPlan>, string]>([
    ['half a place', { places: { ...NO_PLAN.places, talk: 0.5 } }, 'places.talk'],
    ['a track that is gone', { trackPlaces: [{ trackId: 't9', places: 4 }] }, 'trackPlaces.0'],
    ['a question that is gone', { shares: [{ ...share, questionId: 'q9' }] }, 'shares.0'],
    ['an answer that is gone', { shares: [{ ...share, optionId: 'x' }] }, 'shares.0'],
    ['more than all', { shares: [{ ...share, atLeast: 101 }] }, 'shares.0'],
  ])('is not %s', (_, changes, field) => {
    expect(planFaults(plan(changes), around)).toMatchObject([{ field }]);
  });

  it.each([
    [20, 40, 50],
    [21, 40, 55],
    [4, 40, null],
    [36, 40, null],
    [0, 0, null],
  ])('tells %i of %i as %s per cent, never of a few people', (having, all, told) => {
    expect(toldShare(share, { having, all }).share).toBe(told);
  });
});
