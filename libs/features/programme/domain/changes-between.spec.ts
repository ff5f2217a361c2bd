import { sampleRelease } from '../../../../test/builders/sample-release';
import { changesBetween } from './changes-between';
import type { Release } from './release';

const before = sampleRelease(8);

describe('what changed since the release before', () => {
  it('is nothing when nothing did', () => {
    expect(changesBetween(before, { ...before, number: 2 })).toEqual([]);
  });

  it('names a withdrawn work, a new one, and one that reads otherwise', () => {
    const [first, second, ...others] = before.submissions;
    const after: Release = {
      ...before,
      submissions: [
        { ...second!, title: 'Another title' },
        ...others,
        { ...first!, id: '00000000-0000-4000-8000-000000000000', code: 'UG-900' },
      ],
    };
    expect(changesBetween(before, after).map(({ kind, code }) => [kind, code])).toEqual([
      ['withdrawn', 'UG-001'],
      ['changed', 'UG-002'],
      ['added', 'UG-900'],
    ]);
  });

  it('says where a moved talk went and where it was', () => {
    const session = before.sessions[0]!;
    const moved: Release = {
      ...before,
      sessions: [{ ...session, roomId: before.rooms[3]!.id }, ...before.sessions.slice(1)],
    };
    const [change] = changesBetween(before, moved);
    expect(change?.kind).toBe('moved');
    expect(change?.sentence).toMatch(/Wheatstone 3\.01 \(before: .*Brunel Theatre\)/);
  });
});
