import { calendarOf } from './calendar';
import { type DecisionFacts, decisionTasks } from './decision-tasks';

const usual = { works: 3, undecided: [], pending: 0, released: 0, reviewsMissing: 0, reviewed: true };
const keysFor = (facts: Partial<DecisionFacts>) =>
  decisionTasks({ ...usual, ...facts }, calendarOf([], '2027-04-20T09:00:00.000Z')).map(({ key }) => key);

describe('decisions', () => {
  it.each<[string, Partial<DecisionFacts>, string[]]>([
    ['wait for the reviews', { undecided: ['UG-001'], reviewsMissing: 1 }, []],
    ['are taken once every review is in', { undecided: ['UG-001'] }, ['decide']],
    [
      'are taken for the rest once some are',
      { undecided: ['UG-003'], reviewsMissing: 1, pending: 2 },
      ['decide', 'release-decisions'],
    ],
    ['are made known when all are taken', { pending: 3 }, ['release-decisions']],
    ['leave nothing to do when everybody knows', { released: 3 }, []],
  ])('%s', (_, facts, keys) => {
    expect(keysFor(facts)).toEqual(keys);
  });
});
