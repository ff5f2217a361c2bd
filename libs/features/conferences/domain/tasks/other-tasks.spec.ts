import { afterwardsTasks } from './afterwards-tasks';
import { calendarOf } from './calendar';
import { checklistOf } from './checklist';
import { confirmationTasks, confirmBy } from './confirmation-tasks';
import { mailTasks } from './mail-tasks';
import { whomToNudge } from './nudging';
import { ownTaskFaults, ownTasks } from './own-task';
import { peopleTasks } from './people-tasks';
import { setUpTasks } from './set-up-tasks';

const phases = [{ name: 'event' as const, startsAt: '2027-06-09T08:00:00.000Z', endsAt: '2027-06-10T17:00:00.000Z' }];
const before = calendarOf(phases, '2027-05-01T09:00:00.000Z');
const after = calendarOf(phases, '2027-06-12T09:00:00.000Z');
const ada = { personId: 'a', name: 'Ada', since: '2027-05-01T09:00:00.000Z', about: 'UG-001' };

it('a set-up is finished section by section, then the call is opened, then it asks for nothing', () => {
  const rooms = { section: 'rooms', title: 'Rooms' };
  expect(setUpTasks({ open: [rooms], sections: 9, callOpen: false }, before)).toMatchObject([
    { key: 'finish-set-up', done: 8, of: 9, button: { label: 'Go on with rooms', to: 'set-up/rooms' } },
  ]);
  expect(setUpTasks({ open: [], sections: 9, callOpen: false }, before)).toMatchObject([{ key: 'open-call' }]);
  expect(setUpTasks({ open: [], sections: 9, callOpen: true }, before)).toEqual([]);
});

it('presenters have a fortnight to confirm, and at the latest until the event', () => {
  const silent = { accepted: 2, confirmed: 1, silent: [ada] };
  expect(confirmationTasks(silent, before)).toMatchObject([{ deadline: '2027-05-15T09:00:00.000Z', done: 1, of: 2 }]);
  expect(confirmBy('2027-06-08T09:00:00.000Z', before)).toBe('2027-06-09T08:00:00.000Z');
  expect(confirmationTasks(silent, after)).toEqual([]);
});

it('mail that failed, mail that is held and letters that nobody has agreed to are three things to do', () => {
  const keys = (failedMessages: number, held: number, ...letters: string[]) =>
    mailTasks({
      ...{ failed: [ada], failedMessages, held },
      letters: letters.map((subject) => ({ subject, goesAt: '2027-05-08T09:00:00.000Z' })),
    }).map(({ key }) => key);
  expect([keys(0, 0), keys(2, 0), keys(2, 1), keys(0, 0, 'You judge')]).toEqual([
    ...[[], ['mail-failed'], ['mail-failed', 'mail-held']],
    ['letters-waiting'],
  ]);
});

it('a committee of one is asked to share the work, until the event is over', () => {
  expect(peopleTasks({ organisers: 1, unanswered: [] }, before)).toMatchObject([{ key: 'invite-organisers' }]);
  expect(peopleTasks({ organisers: 2, unanswered: [] }, before)).toEqual([]);
  expect(peopleTasks({ organisers: 1, unanswered: [] }, after)).toEqual([]);
});

it('the handover notes are asked for after the event, until there are some', () => {
  expect(afterwardsTasks({ handoverNotes: 0 }, before)).toEqual([]);
  expect(afterwardsTasks({ handoverNotes: 0 }, after)).toMatchObject([{ key: 'hand-over' }]);
  expect(afterwardsTasks({ handoverNotes: 1 }, after)).toEqual([]);
});

describe('a task of the committee', () => {
  it.each([
    ['no words', { title: ' ' }, 'title'],
    ['a day that does not exist', { dueOn: '2027-02-30' }, 'dueOn'],
    ['too long a note', { note: 'x'.repeat(2001) }, 'note'],
  ])('is refused with %s', (_, change, field) => {
    const faults = ownTaskFaults({ title: 'Order the coffee', note: '', dueOn: null, ...change });
    expect(faults.map((fault) => fault.field)).toEqual([field]);
  });

  it('stands among the others until it is done', () => {
    const coffee = {
      key: 'own-c' as const,
      title: 'Order the coffee',
      note: '',
      dueOn: null,
      dueAt: null,
      doneAt: null,
      doneBy: null,
    };
    expect(ownTasks([coffee, { ...coffee, key: 'own-d', doneAt: '2027-05-01T09:00:00.000Z' }])).toMatchObject([
      { key: 'own-c' },
    ]);
  });
});

it('the checklist of the kind has its days in this very conference', () => {
  const items = checklistOf({ kind: 'cross-pathway', startsOn: '2027-06-09', endsOn: '2027-06-10' });
  expect(items).toContainEqual(expect.objectContaining({ id: 'chairs-briefed', dueOn: '2027-06-02' }));
  expect(items).toContainEqual(expect.objectContaining({ id: 'certificates-sent', dueOn: '2027-06-24' }));
  expect(items.map(({ id }) => id)).not.toContain('notes-handed-over');
});

it('nobody is reminded of the same thing twice in three days', () => {
  const people = [ada, { ...ada, personId: 'b', name: 'Ben' }];
  const last = new Map([['b', '2027-05-01T12:00:00.000Z']]);
  expect(whomToNudge(people, last, '2027-05-04T11:00:00.000Z')).toEqual({
    now: [ada],
    spared: [{ name: 'Ben', until: '2027-05-04T12:00:00.000Z' }],
  });
  expect(whomToNudge(people, last, '2027-05-04T12:00:00.000Z').spared).toEqual([]);
});
