import { calendarOf } from './calendar';
import { type ReviewFacts, reviewTasks } from './review-tasks';

const phases = [{ name: 'review' as const, startsAt: '2027-03-22T09:00:00.000Z', endsAt: '2027-04-16T17:00:00.000Z' }];
const rolf = { personId: 'r', name: 'Rolf', since: '2027-03-22T09:00:00.000Z', about: 'UG-001, UG-004' };
const usual: ReviewFacts = {
  works: 4,
  criteria: 3,
  reviewers: 2,
  unassigned: [],
  asked: 8,
  written: 6,
  owing: [rolf],
  withPart: [],
};
const tasksFor = (now: string, facts: Partial<ReviewFacts> = {}) =>
  reviewTasks({ ...usual, ...facts }, calendarOf(phases, now));

describe('reviews', () => {
  it.each<[string, string, string]>([
    ['are told while there is time', '2027-04-01T09:00:00.000Z', '2 reviews to come from Rolf.'],
    ['are asked for on the day', '2027-04-16T17:00:00.000Z', 'Ask Rolf for 2 reviews, due today.'],
    [
      'are asked for by the days that they are late',
      '2027-04-19T18:00:00.000Z',
      'Ask Rolf for 2 reviews, 3 days late.',
    ],
  ])('%s', (_, now, what) => {
    expect(tasksFor(now)).toMatchObject([{ key: 'reviews-to-come', what, done: 6, of: 8, stuck: [rolf] }]);
  });

  it.each<[string, Partial<ReviewFacts>, string[]]>([
    ['a form without criteria', { criteria: 0, owing: [] }, ['write-review-form']],
    ['works that nobody reads', { unassigned: ['UG-001'], owing: [] }, ['assign-reviewers']],
    ['a conference without reviewers', { unassigned: ['UG-001'], reviewers: 0, owing: [] }, ['find-reviewers']],
    ['a conflict that came late', { owing: [], withPart: [rolf] }, ['reviewers-with-a-part']],
    ['nothing once every review is in', { written: 8, owing: [] }, []],
  ])('bring up %s', (_, facts, keys) => {
    expect(tasksFor('2027-04-01T09:00:00.000Z', facts).map(({ key }) => key)).toEqual(keys);
  });

  it('go to somebody else where a reviewer has got a part', () => {
    expect(tasksFor('2027-03-01T09:00:00.000Z', { withPart: [rolf] })).toMatchObject([
      { what: 'Give UG-001, UG-004 to somebody else: Rolf has a part in them by now.', pressing: true },
    ]);
  });

  it('are not yet waited for before their phase begins', () => {
    expect(tasksFor('2027-03-01T09:00:00.000Z')).toEqual([]);
  });
});
