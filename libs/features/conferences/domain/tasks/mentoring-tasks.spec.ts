import { calendarOf } from './calendar';
import { type MentoringFacts, mentoringTasks } from './mentoring-tasks';

const phases = [
  { name: 'mentoring' as const, startsAt: '2027-02-15T09:00:00.000Z', endsAt: '2027-03-19T17:00:00.000Z' },
];
const NOW = '2027-03-01T09:00:00.000Z';
const none: MentoringFacts = {
  works: 4,
  unpaired: [],
  places: 4,
  silent: [],
  untrained: [],
  proposal: null,
  drafts: 0,
  repairs: [],
  unanswered: [],
  unansweredPresenters: [],
  answerBy: null,
  quiet: [],
};
const mia = (since: string) => ({ personId: 'm', name: 'Mia', since, about: 'UG-001' });
const tasksFor = (facts: Partial<MentoringFacts>, now = NOW) =>
  mentoringTasks({ ...none, ...facts }, calendarOf(phases, now));

describe('mentors and presenters', () => {
  it.each<[string, Partial<MentoringFacts>, string[]]>([
    ['leave nothing to do once every work has its mentor', {}, []],
    ['are matched while a work has none', { unpaired: ['UG-002'] }, ['pair-mentors']],
    [
      'need more mentors where places are short',
      { unpaired: ['UG-003', 'UG-004'], places: 3 },
      ['find-mentors', 'pair-mentors'],
    ],
    ['need mentors first where there is no place at all', { unpaired: ['UG-001'], places: 0 }, ['find-mentors']],
    ['wait for a look at a proposal', { unpaired: ['UG-002'], proposal: 'run' }, ['accept-mentors']],
    ['wait for mentors who have not described themselves', { silent: [mia(NOW)] }, ['mentors-without-profile']],
    ['are published once they are drafts', { drafts: 2 }, ['publish-pairs']],
    ['get somebody else after a no', { repairs: ['UG-001'] }, ['confirm-mentors']],
    ['wait for mentors who have not done the training', { untrained: [mia(NOW)] }, ['mentors-without-training']],
    ['wait for a mentor’s yes', { unanswered: [mia(NOW)] }, ['pairings-not-answered']],
    ['wait for a presenter’s yes', { unansweredPresenters: [mia(NOW)] }, ['presenters-not-answered']],
    ['may be silent for less than a week', { quiet: [mia('2027-02-23T09:00:00.000Z')] }, []],
    ['are asked how it goes after a week of silence', { quiet: [mia('2027-02-22T09:00:00.000Z')] }, ['quiet-pairs']],
  ])('%s', (_, facts, keys) => {
    expect(tasksFor(facts).map(({ key }) => key)).toEqual(keys);
  });

  it('leads straight to the proposal, by its id', () => {
    expect(tasksFor({ unpaired: ['UG-002'], proposal: 'run' })[0]?.button.to).toBe('mentors/proposals/run');
  });

  it('are due when the first of them was asked to answer', () => {
    const answerBy = '2027-03-04T09:00:00.000Z';
    expect(tasksFor({ unanswered: [mia(NOW)], answerBy })[0]?.deadline).toBe(answerBy);
  });
});
