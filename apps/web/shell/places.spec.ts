import { groupsFor, mayBeNamed, placeOf, placesFor } from './places';
import type { Viewer } from './roles';

const viewer = (...roles: string[]) =>
  ({
    personId: 'p',
    name: 'Mira Holt',
    memberships: roles.map((role) => ({ conference: 'sound-2027', role })),
  }) as unknown as Viewer;
const everywhere = () => true;
const labels = (roles: string[], conference = 'sound-2027') =>
  placesFor(viewer(...roles), conference, everywhere).map(({ label }) => label);

describe('where somebody can go', () => {
  it('is every step of the work for an organiser, what needs doing first', () => {
    expect(labels(['organiser'])[0]).toBe('What needs doing');
    expect(groupsFor(viewer('organiser'), 'sound-2027', everywhere).map(({ title }) => title)).toEqual([
      null,
      'Prepare',
      'Call',
      'Choose',
      'Arrange',
      'Look back',
    ]);
  });

  it('is what belongs to each of their roles for somebody with two, in the same order whatever came first', () => {
    expect(labels(['reviewer', 'author'])).toEqual([
      ...['Your next step', 'My submissions', 'What I want from a mentor', 'My reviews', 'What I can review'],
    ]);
  });

  it('is where notes in confidence are read for whoever got some, organiser or not', () => {
    const withNotes = (...roles: string[]) =>
      groupsFor(viewer(...roles), 'sound-2027', everywhere, true).flatMap(({ places }) => places.map(({ to }) => to));
    for (const role of ['supervisor', 'organiser']) expect(withNotes(role)).toContain('/c/$conference/quiet');
    expect(labels(['supervisor'])).toEqual(['Your next step']);
    expect(mayBeNamed(viewer('supervisor'), 'sound-2027')).toBe(true);
    expect(mayBeNamed(viewer('author', 'mentor'), 'sound-2027')).toBe(false);
  });

  it('is nowhere in a conference in which they have no part', () => {
    expect(labels(['organiser'], 'another-2027')).toEqual([]);
  });

  it('is only where there is a screen', () => {
    const groups = groupsFor(viewer('organiser'), 'sound-2027', (to) => to.endsWith('/people'));
    expect(groups).toEqual([{ title: 'Prepare', places: [{ to: '/c/$conference/people', label: 'People' }] }]);
  });

  it('is known from every screen below it', () => {
    const places = placesFor(viewer('organiser'), 'sound-2027', everywhere);
    const at = (path: string) => placeOf(`/c/sound-2027/${path}`, 'sound-2027', places);
    expect([at('mentors')?.place.label, at('mentors')?.isDeeper]).toEqual(['Mentors', false]);
    expect([at('mentors/proposals/1')?.place.label, at('mentors/proposals/1')?.isDeeper]).toEqual(['Mentors', true]);
    expect(at('somewhere')).toBeNull();
  });
});
