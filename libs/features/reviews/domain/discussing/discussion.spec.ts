import { mayWidenTo, readsPost, type Sight, whyHidden } from './discussion';

describe('who reads and opens what is said about a work', () => {
  const post = (sight: Sight, isWriter = false) => ({ sight, isWriter });

  it('keeps from reviewers what others said to organisers alone', () => {
    const seen = (part: 'reviewer' | 'organiser') =>
      [post('organisers'), post('organisers', true), post('reviewers'), post('authors')].map((one) =>
        readsPost(part, one),
      );
    expect(seen('reviewer')).toEqual([false, true, true, true]);
    expect(seen('organiser')).toEqual([true, true, true, true]);
  });

  it('is opened one step at a time: to reviewers by its writer, to authors by organisers', () => {
    expect(mayWidenTo('reviewer', post('organisers', true))).toBe('reviewers');
    expect(mayWidenTo('organiser', post('organisers'))).toBeNull();
    expect(mayWidenTo('reviewer', post('reviewers', true))).toBeNull();
    expect(mayWidenTo('organiser', post('reviewers'))).toBe('authors');
    expect(mayWidenTo('organiser', post('authors', true))).toBeNull();
  });

  it('waits for one’s own review, and is not for those with a part in the work', () => {
    const standing = { code: 'UG-001', submitted: true, inConflict: false, inTraining: false };
    expect(whyHidden(standing)).toBeNull();
    expect(whyHidden({ ...standing, submitted: false })).toContain('your own review first');
    expect(whyHidden({ ...standing, inConflict: true })).toContain('a part in UG-001');
    expect(whyHidden({ ...standing, inTraining: true, submitted: false })).toContain('in training');
  });
});
