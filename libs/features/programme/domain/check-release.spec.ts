import { minutesAfter } from '@colloquy/kernel';
import { sampleRelease } from '../../../../test/builders/sample-release';
import { checkRelease } from './check-release';
import type { Release } from './release';

/** A sound release with one part replaced. */
function broken(change: (release: Release) => Partial<Release>): string[] {
  const release = sampleRelease();
  return checkRelease({ ...release, ...change(release) }).map(({ message }) => message);
}

describe('a release before it is published', () => {
  it('passes when everything is in its place', () => {
    expect(checkRelease(sampleRelease())).toEqual([]);
  });

  it('names the field of a reference that leads nowhere', () => {
    const release = sampleRelease();
    const [first, ...others] = release.sessions;
    const faults = checkRelease({ ...release, sessions: [{ ...first!, roomId: 'nowhere' }, ...others] });
    expect(faults).toEqual([{ field: 'sessions.0.roomId', message: 'Session 1A names a room that does not exist.' }]);
  });

  it.each<[string, (release: Release) => Partial<Release>, string]>([
    [
      'an author who is not among the people',
      ({ people, submissions }) => ({ people: people.filter(({ id }) => id !== submissions[0]!.authors[1]!.personId) }),
      'UG-001 names an author who is not among the people.',
    ],
    [
      'work that nobody presents',
      ({ submissions: [first, ...rest] }) => ({
        submissions: [
          { ...first!, authors: first!.authors.map((author) => ({ ...author, presenter: false })) },
          ...rest,
        ],
      }),
      'Nobody presents UG-001. Name a presenter.',
    ],
    [
      'two codes that would share a page',
      ({ submissions: [first, second, ...rest] }) => ({
        submissions: [first!, { ...second!, code: 'ug 001' }, ...rest],
      }),
      'Two submissions have the code ug 001, or codes that make the same file.',
    ],
    [
      'two tracks with one letter',
      ({ tracks: [first, second, ...rest] }) => ({ tracks: [first!, { ...second!, letter: 'A' }, ...rest] }),
      'Two tracks have the letter A. Give each its own.',
    ],
    [
      'work without a place',
      ({ sessions: [first, ...rest] }) => ({ sessions: [{ ...first!, talks: [] }, ...rest] }),
      'UG-001 has no place in the programme.',
    ],
    [
      'work in two places',
      ({ sessions: [first, second, ...rest] }) => ({
        sessions: [
          first!,
          { ...second!, talks: [...second!.talks, { ...first!.talks[0]!, startsAt: second!.talks[0]!.endsAt }] },
          ...rest,
        ],
      }),
      'UG-001 stands in two places of the programme.',
    ],
    [
      'two posters on one board',
      ({ posterSessions: [session] }) => ({
        posterSessions: [
          {
            ...session!,
            placements: session!.placements.map((placement, i) =>
              i === 1 ? { ...placement, boardNumber: 1 } : placement,
            ),
          },
        ],
      }),
      'Two posters of Poster session hang on board 1.',
    ],
    [
      'a board that the hall does not have',
      ({ posterSessions: [session] }) => ({
        posterSessions: [
          { ...session!, floorPlan: { ...session!.floorPlan, boards: session!.floorPlan.boards.slice(1) } },
        ],
      }),
      'The floor plan of Poster session has no board 1.',
    ],
    [
      'a session that leaves its block',
      ({ sessions: [first, ...rest], blocks }) => ({
        sessions: [{ ...first!, endsAt: minutesAfter(blocks[0]!.endsAt, 1) }, ...rest],
      }),
      'Session 1A is not inside its block "Block 1".',
    ],
    [
      'a talk that ends before it starts',
      ({ sessions: [first, ...rest] }) => ({
        sessions: [
          { ...first!, talks: first!.talks.map((talk) => ({ ...talk, endsAt: minutesAfter(talk.startsAt, -1) })) },
          ...rest,
        ],
      }),
      'Talk 1 of session 1A ends before it starts.',
    ],
    [
      'a room that holds two sessions',
      ({ sessions: [first, second, ...rest] }) => ({
        sessions: [first!, { ...second!, roomId: first!.roomId }, ...rest],
      }),
      'Brunel Theatre holds session 1A and session 1B at the same time.',
    ],
    [
      'a chair of two sessions',
      ({ sessions: [first, second, ...rest] }) => ({
        sessions: [first!, { ...second!, chairId: first!.chairId }, ...rest],
      }),
      'Chair Number1 chairs 1A and chairs 1B at the same time.',
    ],
    [
      'something outside the days',
      ({ gatherings: [first] }) => ({
        gatherings: [{ ...first!, startsAt: '2026-06-12T08:00:00.000Z', endsAt: '2026-06-12T09:00:00.000Z' }],
      }),
      '"Registration and coffee" is on Friday 12 June 2026, outside the conference\'s days.',
    ],
  ])('tells of %s', (_, change, sentence) => {
    expect(broken(change)).toContain(sentence);
  });

  it('tells who would have to be in two places, but lets a chair speak in the own session', () => {
    const { submissions, sessions } = sampleRelease();
    const speaker = submissions[0]!.authors[0]!.personId;
    const chairing = (place: number): Partial<Release> => ({
      sessions: sessions.map((session, i) => (i === place ? { ...session, chairId: speaker } : session)),
    });
    expect(broken(() => chairing(0))).toEqual([]);
    expect(broken(() => chairing(1))).toEqual(['Izumi Haruta presents UG-001 and chairs 1B at the same time.']);
  });
});
