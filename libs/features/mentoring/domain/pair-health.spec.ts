import { healthOf, type PairStanding, type Waiting } from './pair-health';

const NOW = '2027-03-10T09:00:00.000Z';
const pair = (changes: Partial<PairStanding>): PairStanding => ({
  ...{ state: 'active', since: '2027-03-01T09:00:00.000Z', answerBy: null, lastAt: null, lastBy: null },
  ...{ mentorSaid: null, menteeSaid: null },
  ...changes,
});

describe('how a pair does', () => {
  it.each<[string, Partial<PairStanding>, Waiting]>([
    ['a draft', { state: 'proposed' }, 'organisers'],
    ['one that nobody has answered', { state: 'published' }, 'both'],
    ['one with the presenter’s yes', { state: 'published', menteeSaid: 'accepted' }, 'mentor'],
    ['one with the mentor’s yes', { state: 'published', mentorSaid: 'accepted' }, 'mentee'],
    ['one with both', { state: 'accepted', mentorSaid: 'accepted', menteeSaid: 'accepted' }, 'training'],
    ['one that has begun, without a word', {}, 'mentor'],
    ['one in which the mentor wrote last', { lastBy: 'mentor' }, 'mentee'],
    ['one in which the presenter wrote last', { lastBy: 'mentee' }, 'mentor'],
    ['one that is over', { state: 'declined' }, 'nobody'],
  ])('%s waits for the right one', (_, changes, waitsFor) => {
    expect(healthOf(pair(changes), NOW).waitsFor).toBe(waitsFor);
  });

  it('is overdue from the instant on until which both were asked, and never once both have answered', () => {
    const asked = { state: 'published', answerBy: NOW } as const;
    expect(healthOf(pair(asked), NOW).overdue).toBe(true);
    expect(healthOf(pair({ ...asked, answerBy: '2027-03-10T09:00:00.001Z' }), NOW).overdue).toBe(false);
    expect(healthOf(pair({ ...asked, state: 'active' }), NOW).overdue).toBe(false);
  });

  it('goes stale after a week without a word, counted from the last one', () => {
    expect(healthOf(pair({}), NOW)).toMatchObject({ quietDays: 9, stale: true });
    expect(healthOf(pair({ lastAt: '2027-03-03T09:00:00.001Z' }), NOW)).toMatchObject({ quietDays: 6, stale: false });
    expect(healthOf(pair({ state: 'published' }), NOW)).toMatchObject({ quietDays: null, stale: false });
  });
});
