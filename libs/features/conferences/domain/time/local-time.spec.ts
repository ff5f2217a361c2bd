import { localTimeOf, readIn, whichOf } from './local-time';
import { readEntry } from './local-time-entry';

const entry = (timeZone: string, local: string, which?: 'earlier' | 'later') =>
  readEntry(timeZone, { local, which }, 'phases.0.starts');
const refused = (timeZone: string, local: string) => {
  const read = entry(timeZone, local);
  if (!('fault' in read)) throw new Error(`${local} was taken as ${read.instant}.`);
  return { ...read.fault, choices: (read.fault.choices ?? []).map(({ label }) => label) };
};

describe('a time that an organiser writes', () => {
  it.each([
    ['Europe/London', '2027-06-09T09:00', '2027-06-09T08:00:00.000Z'],
    ['Europe/London', '2026-10-25T00:59', '2026-10-24T23:59:00.000Z'],
    ['Europe/London', '2026-10-25T02:00', '2026-10-25T02:00:00.000Z'],
    ['Asia/Kathmandu', '2027-01-01T00:00', '2026-12-31T18:15:00.000Z'],
  ])('in %s means one instant where the clocks show it once: %s', (timeZone, local, instant) => {
    expect(entry(timeZone, local)).toEqual({ instant });
    expect(localTimeOf(timeZone, instant)).toBe(local);
    expect(whichOf(timeZone, instant)).toBeNull();
  });

  it.each([
    [
      ...(['Europe/London', '2026-10-25T01:30', 'ambiguous-time'] as const),
      ['01:30 before the clocks go back (BST)', '01:30 after the clocks have gone back (GMT)'],
    ],
    [
      ...(['Europe/London', '2027-03-28T01:30', 'missing-time'] as const),
      ['00:30 before the clocks go forward (GMT)', '02:30 after the clocks have gone forward (BST)'],
    ],
    [
      ...(['Australia/Lord_Howe', '2027-04-04T01:45', 'ambiguous-time'] as const),
      ['01:45 before the clocks go back (GMT+11)', '01:45 after the clocks have gone back (GMT+10:30)'],
    ],
    [
      ...(['Australia/Lord_Howe', '2026-10-04T02:15', 'missing-time'] as const),
      ['01:45 before the clocks go forward (GMT+10:30)', '02:45 after the clocks have gone forward (GMT+11)'],
    ],
    [
      ...(['Pacific/Apia', '2011-12-30T10:00', 'missing-time'] as const),
      [
        '10:00 on Thursday 29 December 2011, before the clocks go forward (GMT-10)',
        '10:00 on Saturday 31 December 2011, after the clocks have gone forward (GMT+14)',
      ],
    ],
  ])('in %s is asked back at %s (%s), with the two choices', (timeZone, local, code, choices) => {
    expect(refused(timeZone, local)).toMatchObject({ field: 'phases.0.starts', code, choices });
  });

  it('is the one that was chosen, and is shown as that one again', () => {
    const zone = 'Europe/London';
    const later = '2026-10-25T01:30:00.000Z';
    expect(entry(zone, '2026-10-25T01:30', 'later')).toEqual({ instant: later });
    expect([whichOf(zone, later), localTimeOf(zone, later)]).toEqual(['later', '2026-10-25T01:30']);
    expect(whichOf(zone, '2026-10-25T00:30:00.000Z')).toBe('earlier');
  });

  it('needs no choice where a change of the clocks is near but does not touch it', () => {
    expect(readIn('Europe/London', '2026-10-25T02:00').kind).toBe('once');
    expect(readIn('Europe/London', '2027-03-28T00:59').kind).toBe('once');
  });

  it.each(['', 'tomorrow', '2027-06-31T09:00', '2027-06-09T24:00', '2027-06-09'])(
    'is refused when it is %p',
    (local) => {
      expect(refused('Europe/London', local).choices).toEqual([]);
    },
  );
});
