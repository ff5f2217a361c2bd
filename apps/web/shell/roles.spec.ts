import { placesFor } from './roles';

const viewer = (...roles: string[]) => ({
  personId: 'p',
  name: 'Mira Holt',
  memberships: roles.map((role) => ({ conference: 'sound-2027', role })),
});
const labels = (roles: string[], conference = 'sound-2027') =>
  placesFor(viewer(...roles) as Parameters<typeof placesFor>[0], conference).map(({ label }) => label);

describe('where somebody can go', () => {
  it('is every step of the main job for an organiser, the overview first', () => {
    expect(labels(['organiser'])).toHaveLength(8);
    expect(labels(['organiser'])[0]).toBe('Overview');
  });

  it('is what belongs to each of their roles for somebody with two, in the same order whatever came first', () => {
    expect(labels(['reviewer', 'author'])).toEqual(['My submissions', 'My reviews']);
  });

  it('is nowhere in a conference in which they have no part, or nothing to do', () => {
    expect(labels(['organiser'], 'another-2027')).toEqual([]);
    expect(labels(['attendee'])).toEqual([]);
  });
});
