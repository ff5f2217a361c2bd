import { lastDayOf, linkFaults, linkState, refusedInvitation } from './invitation-rules';

describe('an invitation link', () => {
  const open = { withdrawn: false, expired: false, used: 1, uses: 2 };

  it.each([
    ['open', open],
    ['used-up', { ...open, used: 2 }],
    ['used-up', { ...open, used: 2, expired: true }],
    ['expired', { ...open, expired: true }],
    ['withdrawn', { ...open, withdrawn: true, expired: true, used: 2 }],
  ])('is %s', (state, link) => {
    expect(linkState(link)).toBe(state);
  });

  it('makes a few organisers at most, and as many authors as there are', () => {
    expect(linkFaults({ role: 'organiser', uses: 11 })).toMatchObject([{ field: 'uses' }]);
    expect(linkFaults({ role: 'author', uses: 500 })).toEqual([]);
  });

  it('names its last day where the conference is', () => {
    expect(lastDayOf('2027-03-10T00:00:00.000Z', 'Europe/London')).toBe('Tuesday 9 March 2027');
    expect(lastDayOf('2027-03-10T05:00:00.000Z', 'America/New_York')).toBe('Tuesday 9 March 2027');
  });

  it.each(['used-up', 'expired', 'withdrawn'] as const)('that is %s says whom to write to', (why) => {
    expect(refusedInvitation(why, 'us@example.org')).toMatchObject({
      code: `invitation-${why}`,
      message: expect.stringContaining('us@example.org'),
    });
  });
});
