import { task } from './task';
import { byUrgency, urgencyOf } from './urgency';

const NOW = '2027-03-10T12:00:00.000Z';
const at = (deadline: string | null, pressing = false) => ({ deadline, pressing });

describe('how urgent a thing is', () => {
  it.each([
    ['late from its deadline on', at(NOW), 'late'],
    ['of this week within seven days', at('2027-03-17T12:00:00.000Z'), 'this week'],
    ['later after that', at('2027-03-17T12:00:01.000Z'), 'later'],
    ['of this week without a date when it is pressing', at(null, true), 'this week'],
    ['later without a date', at(null), 'later'],
  ])('is %s', (_, dated, urgency) => {
    expect(urgencyOf(dated, NOW)).toBe(urgency);
  });

  it('decides the order: late, pressing, by date, and what has no date last', () => {
    const make = (what: string, dated: ReturnType<typeof at>) =>
      task({ key: 'decide', stage: 'decision', what, why: '', button: { label: '', to: '' }, ...dated });
    const sorted = byUrgency(
      [
        make('some day', at(null)),
        make('in June', at('2027-06-01T00:00:00.000Z')),
        make('on Friday', at('2027-03-12T00:00:00.000Z')),
        make('now', at(null, true)),
        make('yesterday', at('2027-03-09T00:00:00.000Z')),
        make('last week', at('2027-03-03T00:00:00.000Z')),
      ],
      NOW,
    );
    expect(sorted.map(({ what }) => what)).toEqual([
      'last week',
      'yesterday',
      'now',
      'on Friday',
      'in June',
      'some day',
    ]);
  });
});
