import { timeliness } from './deadline';

const at = (text: string): number => Date.parse(text);

describe('the deadline', () => {
  // Clocks in London go back at 01:00 UTC on 25 October 2026 and forward at 01:00 UTC on 28 March 2027: 01:30 comes twice, then never.
  const cases = [
    '2026-10-25T00:30:00Z',
    '2026-10-25T01:30:00Z',
    '2027-03-28T00:59:59Z',
    '2027-03-28T01:00:00Z',
    '2027-02-12T12:00:00Z',
  ];

  it.each(cases)('is exact to the millisecond, and so is the grace after it: %s', (text) => {
    const endsAt = at(text);
    const facts = { endsAt, graceMinutes: 5, lateUntil: null };
    expect([-1, 0, 1, 300_000, 300_001].map((after) => timeliness({ ...facts, at: endsAt + after }))).toEqual([
      ...['in time', 'in time', 'in grace', 'in grace', 'too late'],
    ]);
  });

  it('without grace is the end', () => {
    const endsAt = at('2027-02-12T12:00:00Z');
    expect(timeliness({ at: endsAt + 1, endsAt, graceMinutes: 0, lateUntil: null })).toBe('too late');
  });

  it('that nobody has set never comes', () => {
    expect(timeliness({ at: at('2090-01-01T00:00:00Z'), endsAt: null, graceMinutes: 5, lateUntil: null })).toBe(
      'in time',
    );
  });

  it('is later for whom the organisers let, with the same grace; an earlier one takes nothing away', () => {
    const endsAt = at('2027-02-12T12:00:00Z');
    const lateUntil = endsAt + 3_600_000;
    const facts = { endsAt, graceMinutes: 5 };
    expect(timeliness({ ...facts, at: lateUntil, lateUntil })).toBe('in time');
    expect(timeliness({ ...facts, at: lateUntil + 300_000, lateUntil })).toBe('in grace');
    expect(timeliness({ ...facts, at: lateUntil + 300_001, lateUntil })).toBe('too late');
    expect(timeliness({ ...facts, at: endsAt + 60_000, lateUntil: endsAt - 60_000 })).toBe('in grace');
  });
});
