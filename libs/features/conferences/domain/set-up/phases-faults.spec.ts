import type { PhaseName } from '../conference';
import { phasesFaults } from './phases-faults';

const dates = { timeZone: 'Europe/London', startsOn: '2027-06-09', endsOn: '2027-06-10' };
const phase = (name: PhaseName, from: string, to: string) => ({
  name,
  startsAt: `${from}T09:00:00.000Z`,
  endsAt: `${to}T17:00:00.000Z`,
});
const usual = [
  phase('submission', '2027-01-11', '2027-02-12'),
  phase('mentoring', '2027-02-15', '2027-03-19'),
  phase('review', '2027-02-01', '2027-04-16'),
  phase('decision', '2027-04-01', '2027-04-30'),
  phase('event', '2027-06-09', '2027-06-10'),
  phase('afterwards', '2027-06-10', '2027-07-30'),
];
const withPhase = (changed: ReturnType<typeof phase>) =>
  phasesFaults([...usual.filter(({ name }) => name !== changed.name), changed], dates).map(({ message }) => message);

describe('the phases of a conference', () => {
  it('may overlap where work overlaps in life, and may be left out', () => {
    expect(phasesFaults(usual, dates)).toEqual([]);
    expect(phasesFaults([], dates)).toEqual([]);
  });

  it.each([
    [
      'a phase that ends before it begins',
      phase('review', '2027-04-16', '2027-03-22'),
      'Review ends before it begins. Choose an end after 10:00 on Friday 16 April 2027.',
    ],
    [
      'reviewing before there is anything to read',
      phase('review', '2027-01-04', '2027-04-16'),
      'Review begins before submission does: there is nothing yet to read. Choose 09:00 on Monday 11 January 2027 or later.',
    ],
    [
      'abstracts that come in during the event',
      phase('submission', '2027-01-11', '2027-06-09'),
      'The event begins before submission has ended: abstracts could still come in while it is on. Choose 18:00 on Wednesday 9 June 2027 or later.',
    ],
    [
      'a year that is a slip',
      phase('interest', '2007-01-11', '2027-01-01'),
      'Interest begins more than two years away from the conference. Is the year right?',
    ],
    [
      'an event on other days',
      phase('event', '2027-06-19', '2027-06-20'),
      'The event lies outside the days of the conference. Change its times, or the days under basics.',
    ],
    [
      'preparation after the conference',
      phase('preparation', '2027-06-11', '2027-06-12'),
      'Preparation begins when the conference is over. Choose an earlier time.',
    ],
    [
      'thanks before the event',
      phase('afterwards', '2027-06-01', '2027-07-30'),
      'Afterwards begins before the event does: the conference has not begun. Choose 10:00 on Wednesday 9 June 2027 or later.',
    ],
  ])('cannot have %s', (_, changed, message) => {
    expect(withPhase(changed)).toContain(message);
  });

  it('stand once each', () => {
    expect(phasesFaults([...usual, phase('review', '2027-03-22', '2027-04-16')], dates)).toEqual([
      { field: 'phases.6.name', message: 'Review is there twice. Keep one.' },
    ]);
  });

  it('are judged without the times that could not be read', () => {
    const unread = { name: 'submission' as const, startsAt: null, endsAt: null };
    expect(phasesFaults([unread, phase('review', '2020-01-01', '2020-02-01')], dates)).toHaveLength(1);
  });
});
