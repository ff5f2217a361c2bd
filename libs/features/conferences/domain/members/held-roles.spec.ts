import { covers, type HeldRole, roleChanges, roleFaults, rolesVersion, tidyRoles } from './held-roles';

const of = (role: HeldRole['role'], trackId: string | null = null): HeldRole => ({ role, trackId });

describe('the roles that somebody has', () => {
  it('are each there once, and one for the whole conference makes those for its tracks needless', () => {
    const roles = [of('reviewer', 'b'), of('organiser'), of('reviewer', 'a'), of('reviewer', 'b'), of('chair', 'a')];
    expect(tidyRoles(roles)).toEqual([of('reviewer', 'a'), of('reviewer', 'b'), of('chair', 'a'), of('organiser')]);
    expect(tidyRoles([...roles, of('reviewer')])).toEqual([of('reviewer'), of('chair', 'a'), of('organiser')]);
  });

  it('become others by what is given and what is taken', () => {
    expect(roleChanges([of('mentor'), of('chair', 'a')], [of('chair', 'b'), of('mentor')])).toEqual({
      given: [of('chair', 'b')],
      taken: [of('chair', 'a')],
    });
  });

  it('have the same version in any order, and another one after a change', () => {
    expect(rolesVersion([of('chair', 'a'), of('author')])).toBe(rolesVersion([of('author'), of('chair', 'a')]));
    expect(rolesVersion([of('chair', 'a')])).not.toBe(rolesVersion([of('chair')]));
  });

  it('cover a track when they are for the whole conference, never the other way round', () => {
    expect(covers([of('reviewer')], of('reviewer', 'a'))).toBe(true);
    expect(covers([of('reviewer', 'a')], of('reviewer'))).toBe(false);
    expect(covers([of('reviewer', 'a')], of('reviewer', 'b'))).toBe(false);
  });

  it('are refused for a track that is not there, and for roles that concern the whole conference', () => {
    expect(roleFaults(of('organiser', 'a'), ['a'], 'roles.0')).toMatchObject([{ field: 'roles.0.trackId' }]);
    expect(roleFaults(of('reviewer', 'x'), ['a'])).toMatchObject([{ field: 'trackId' }]);
    expect(roleFaults(of('reviewer', 'a'), ['a'])).toEqual([]);
  });
});
