import type { Phase } from './conference';
import { whatHappensNext } from './what-happens-next';

const phases: Phase[] = [
  { name: 'event', startsAt: '2027-06-09T08:00:00.000Z', endsAt: '2027-06-10T17:00:00.000Z' },
  { name: 'submission', startsAt: '2027-01-11T09:00:00.000Z', endsAt: '2027-02-12T17:00:00.000Z' },
  { name: 'review', startsAt: '2027-03-01T09:00:00.000Z', endsAt: '2027-03-19T17:00:00.000Z' },
];

describe('what happens next', () => {
  it('tells a newcomer the phases in the order in which they come', () => {
    expect(whatHappensNext(phases, '2027-01-01T00:00:00.000Z').map(({ name, when }) => [name, when])).toEqual([
      ['submission', 'to come'],
      ['review', 'to come'],
      ['event', 'to come'],
    ]);
  });

  it('counts a phase as on from its first instant and as past from its last', () => {
    const at = (now: string) => whatHappensNext(phases, now).map(({ when }) => when);
    expect(at('2027-03-01T09:00:00.000Z')).toEqual(['past', 'now', 'to come']);
    expect(at('2027-03-19T17:00:00.000Z')).toEqual(['past', 'past', 'to come']);
  });
});
