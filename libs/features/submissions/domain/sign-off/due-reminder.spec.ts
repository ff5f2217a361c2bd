import { dueReminder } from './due-reminder';

const HOUR = 3_600_000;
const NOW = Date.parse('2027-02-09T12:00:00Z');
const due = (hoursLeft: number, changes: { sent?: number; before?: number | null; hour?: number } = {}) =>
  dueReminder({
    now: NOW,
    deadline: NOW + hoursLeft * HOUR,
    sentAt: NOW - (changes.sent ?? 200) * HOUR,
    remindedBefore: changes.before ?? null,
    hourThere: changes.hour ?? 12,
  });

describe('a supervisor who has not answered', () => {
  it.each([
    ['is left alone four days before the deadline', due(96), null],
    ['is reminded three days before', due(72), 3],
    ['is reminded of that once', due(60, { before: 3, sent: 30 }), null],
    ['is reminded one day before', due(24, { before: 3, sent: 48 }), 1],
    ['is reminded once on the last day', due(2, { before: 1, sent: 30 }), null],
    ['is reminded on the last day though never before', due(5), 1],
    ['sleeps', due(72, { hour: 7 }), null],
    ['has a free evening', due(72, { hour: 21 }), null],
    ['was asked today', due(60, { sent: 23 }), null],
    ['is not reminded when the deadline is over', due(-1), null],
  ])('%s', (_, found, expected) => {
    expect(found).toBe(expected);
  });
});
