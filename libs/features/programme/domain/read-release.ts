import type { Id, Instant } from '@colloquy/kernel';
import type {
  Release,
  ReleaseBlock,
  ReleasePerson,
  ReleasePosterPlacement,
  ReleasePosterSession,
  ReleaseRoom,
  ReleaseSession,
  ReleaseShift,
  ReleaseSubmission,
  ReleaseTalk,
  ReleaseTrack,
} from './release';

/** Where and when a submission is presented. For a poster the times are those of its shift. */
export type Appearance = { readonly room: ReleaseRoom; readonly startsAt: Instant; readonly endsAt: Instant } & (
  | { readonly kind: 'talk'; readonly session: ReleaseSession; readonly talk: ReleaseTalk }
  | {
      readonly kind: 'poster';
      readonly posterSession: ReleasePosterSession;
      readonly placement: ReleasePosterPlacement;
      readonly shift: ReleaseShift;
    }
);

/** What somebody does in the programme. */
export type PublicRole = 'presenter' | 'author' | 'mentor' | 'chair';

/** One line of the index of people: codes of submissions, and of sessions for those who chair. */
export interface PersonEntry {
  readonly person: ReleasePerson;
  readonly codes: ReadonlyMap<PublicRole, readonly string[]>;
}

/** Follows the references of a release. Each lookup throws a RangeError where an id does not resolve. */
export interface ReleaseReader {
  readonly release: Release;
  submission(id: Id): ReleaseSubmission;
  person(id: Id): ReleasePerson;
  track(id: Id): ReleaseTrack;
  room(id: Id): ReleaseRoom;
  block(id: Id): ReleaseBlock;
  /** Undefined where the submission has no place in the programme. */
  appearance(submissionId: Id): Appearance | undefined;
  presenters(submission: ReleaseSubmission): readonly ReleasePerson[];
  /** Everybody with a role, by family name. */
  people(): readonly PersonEntry[];
}

function lookup<T extends { readonly id: Id }>(what: string, items: readonly T[]): (id: Id) => T {
  const byId = new Map(items.map((item) => [item.id, item]));
  return (id) => {
    const item = byId.get(id);
    if (!item) throw new RangeError(`The release has no ${what} with the id ${id}.`);
    return item;
  };
}

function appearances(release: Release, room: (id: Id) => ReleaseRoom): Map<Id, Appearance> {
  const found = new Map<Id, Appearance>();
  for (const session of release.sessions) {
    for (const talk of session.talks) {
      const { startsAt, endsAt } = talk;
      found.set(talk.submissionId, { kind: 'talk', session, talk, room: room(session.roomId), startsAt, endsAt });
    }
  }
  for (const posterSession of release.posterSessions) {
    for (const placement of posterSession.placements) {
      const shift = posterSession.shifts[placement.shift];
      if (!shift) throw new RangeError(`Board ${placement.boardNumber} names a shift that does not exist.`);
      const { startsAt, endsAt } = shift;
      const at = { kind: 'poster', posterSession, placement, shift, startsAt, endsAt } as const;
      found.set(placement.submissionId, { ...at, room: room(posterSession.roomId) });
    }
  }
  return found;
}

function peopleOf(release: Release): PersonEntry[] {
  const roles = new Map<Id, Map<PublicRole, string[]>>();
  const note = (id: Id, role: PublicRole, code: string): void => {
    const mine = roles.get(id) ?? new Map<PublicRole, string[]>();
    roles.set(id, mine.set(role, [...(mine.get(role) ?? []), code]));
  };
  for (const { code, authors, mentorIds } of release.submissions) {
    for (const { personId, presenter } of authors) note(personId, presenter ? 'presenter' : 'author', code);
    for (const id of mentorIds) note(id, 'mentor', code);
  }
  for (const { code, chairId } of release.sessions) if (chairId) note(chairId, 'chair', code);
  const { compare } = new Intl.Collator('en-GB');
  return release.people
    .flatMap((person) => {
      const codes = roles.get(person.id);
      return codes ? [{ person, codes }] : [];
    })
    .sort((a, b) => compare(a.person.sortName, b.person.sortName));
}

/** Builds the indexes once; all outputs read a release through this. */
export function readRelease(release: Release): ReleaseReader {
  const person = lookup('person', release.people);
  const room = lookup('room', release.rooms);
  const places = appearances(release, room);
  return {
    release,
    submission: lookup('submission', release.submissions),
    person,
    track: lookup('track', release.tracks),
    room,
    block: lookup('block', release.blocks),
    appearance: (submissionId) => places.get(submissionId),
    presenters: ({ authors }) => authors.filter(({ presenter }) => presenter).map(({ personId }) => person(personId)),
    people: () => peopleOf(release),
  };
}
