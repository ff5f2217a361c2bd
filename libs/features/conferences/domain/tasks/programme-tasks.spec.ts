import { calendarOf } from './calendar';
import { posterTasks } from './poster-tasks';
import { type ReleaseFacts, releaseTasks } from './release-tasks';
import { type TimetableFacts, timetableTasks } from './timetable-tasks';

const phases = [{ name: 'event' as const, startsAt: '2027-06-09T08:00:00.000Z', endsAt: '2027-06-10T17:00:00.000Z' }];
const calendar = calendarOf(phases, '2027-05-20T09:00:00.000Z');
const afterwards = calendarOf(phases, '2027-06-11T09:00:00.000Z');

describe('the timetable', () => {
  const usual = { talks: 6, unplaced: [], proposal: null, chairless: [], sessions: 2, clashes: [] };

  it.each<[string, Partial<TimetableFacts>, string[]]>([
    ['leaves nothing to do when every talk has its place', {}, []],
    ['is made while a talk has none', { unplaced: ['UG-004'] }, ['make-timetable']],
    ['is looked at once it is proposed', { unplaced: ['UG-004'], proposal: 'p' }, ['accept-timetable']],
    ['needs a chair for every session', { chairless: ['1A in Brunel'] }, ['find-chairs']],
    ['has nobody in two places', { clashes: ['Ada is in two places.'] }, ['solve-clashes']],
  ])('%s', (_, facts, keys) => {
    expect(timetableTasks({ ...usual, ...facts }, calendar).map(({ key }) => key)).toEqual(keys);
  });

  it('should stand two weeks before the event, and matters no more after it', () => {
    const facts = { ...usual, unplaced: ['UG-004'] };
    expect(timetableTasks(facts, calendar)[0]?.deadline).toBe('2027-05-26T08:00:00.000Z');
    expect(timetableTasks(facts, afterwards)).toEqual([]);
  });
});

describe('the posters', () => {
  it.each<[string, string[], number, string | null, string[]]>([
    ['need a session first', ['UG-009'], 0, null, ['plan-poster-session']],
    ['then each a board', ['UG-009'], 1, null, ['give-boards']],
    ['wait for a look at the plan', ['UG-009'], 1, 'p', ['accept-boards']],
    ['leave nothing to do once all hang', [], 1, null, []],
  ])('%s', (_, boardless, posterSessions, proposal, keys) => {
    const tasks = posterTasks({ posters: 4, boardless, posterSessions, proposal }, calendar);
    expect(tasks.map(({ key }) => key)).toEqual(keys);
  });
});

describe('the release', () => {
  const first: ReleaseFacts = { number: 0, publishedAt: null, works: 4, placed: 4, changed: [] };

  it('is published when every work has its place, not before', () => {
    expect(releaseTasks(first, calendar)).toMatchObject([{ key: 'publish' }]);
    expect(releaseTasks({ ...first, placed: 3 }, calendar)).toEqual([]);
  });

  it('is published again when it differs from what stands', () => {
    const changes = releaseTasks({ ...first, number: 2, changed: ['UG-004'] }, calendar);
    expect(changes).toMatchObject([
      {
        key: 'publish-changes',
        what: 'Publish the changes: UG-004 differs from release 2.',
        button: { label: 'Publish release 3' },
      },
    ]);
    expect(releaseTasks({ ...first, number: 2 }, calendar)).toEqual([]);
  });
});
