import type { Id, Instant } from '@colloquy/kernel';
import { changesBetween } from './changes-between';
import {
  type PresentationType,
  RELEASE_FORMAT,
  type Release,
  type ReleaseBlock,
  type ReleaseConference,
  type ReleaseGathering,
  type ReleasePerson,
  type ReleasePosterSession,
  type ReleaseRoom,
  type ReleaseSession,
  type ReleaseSubmission,
  type ReleaseTrack,
} from './release';

/** An accepted work with what is to be printed of it; authors carry their names, as the rest of the program has them. */
export interface AcceptedWork {
  readonly id: Id;
  readonly code: string;
  readonly title: string;
  readonly abstract: string;
  readonly keywords: readonly string[];
  readonly trackId: Id;
  readonly acceptedAs: PresentationType;
  readonly authors: readonly (ReleasePerson & {
    readonly personId: Id;
    readonly presenter: boolean;
    readonly affiliations: readonly number[];
  })[];
  readonly affiliations: readonly string[];
  readonly mentors: readonly ReleasePerson[];
  readonly source: ReleaseSubmission['source'];
}

/** A session as the timetable has it; what it does not say about talks stands in the conference. */
export type StandingSession = Omit<ReleaseSession, 'talks'> & {
  readonly talks: readonly { readonly submissionId: Id; readonly startsAt: Instant; readonly endsAt: Instant }[];
};

/** Everything that a release is made of. */
export interface ReleaseFacts {
  readonly number: number;
  readonly publishedAt: Instant;
  readonly conference: ReleaseConference;
  readonly discussionMinutes: number;
  readonly tracks: readonly ReleaseTrack[];
  readonly rooms: readonly ReleaseRoom[];
  readonly blocks: readonly ReleaseBlock[];
  readonly gatherings: readonly ReleaseGathering[];
  readonly works: readonly AcceptedWork[];
  readonly sessions: readonly StandingSession[];
  readonly chairs: readonly ReleasePerson[];
  readonly posterSessions: readonly ReleasePosterSession[];
  /** The release before, to say what changed since. */
  readonly previous: Release | null;
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Freezes the programme as it stands into a release. Works without a slot or a board are left out, so that nothing is
 * announced that has no place. The order of every list depends on the content alone.
 */
export function composeRelease(facts: ReleaseFacts): Release {
  const placed = new Set([
    ...facts.sessions.flatMap(({ talks }) => talks.map(({ submissionId }) => submissionId)),
    ...facts.posterSessions.flatMap(({ placements }) => placements.map(({ submissionId }) => submissionId)),
  ]);
  const works = facts.works.filter(({ id }) => placed.has(id)).sort((a, b) => byText(a.code, b.code));
  const people = new Map<Id, ReleasePerson>();
  for (const { authors, mentors } of works) {
    for (const { personId, name, sortName } of authors) people.set(personId, { id: personId, name, sortName });
    for (const { id, name, sortName } of mentors) people.set(id, { id, name, sortName });
  }
  const chairIds = new Set(facts.sessions.map(({ chairId }) => chairId));
  for (const { id, name, sortName } of facts.chairs) if (chairIds.has(id)) people.set(id, { id, name, sortName });
  const release: Release = {
    format: RELEASE_FORMAT,
    number: facts.number,
    publishedAt: facts.publishedAt,
    conference: conferenceOf(facts.conference),
    changes: [],
    tracks: facts.tracks,
    rooms: facts.rooms.map(roomOf),
    people: [...people.values()].sort((a, b) => byText(a.sortName, b.sortName) || byText(a.id, b.id)),
    submissions: works.map(submissionOf),
    blocks: facts.blocks,
    gatherings: facts.gatherings,
    sessions: facts.sessions.map((session) => ({
      ...session,
      talks: session.talks.map((talk) => ({ ...talk, discussionMinutes: facts.discussionMinutes })),
    })),
    posterSessions: facts.posterSessions,
  };
  return { ...release, changes: facts.previous ? changesBetween(facts.previous, release) : [] };
}

/** Only what is published: the caller may know more of the conference. */
function conferenceOf(conference: ReleaseConference): ReleaseConference {
  const { slug, title, kind, timeZone, startsOn, endsOn, venue, about, contact, notices } = conference;
  return { slug, title, kind, timeZone, startsOn, endsOn, venue, about, contact, notices };
}

function roomOf({ id, name, capacity, stepFree, hearingLoop }: ReleaseRoom): ReleaseRoom {
  return { id, name, capacity, stepFree, hearingLoop };
}

function submissionOf({ acceptedAs, authors, mentors, ...work }: AcceptedWork): ReleaseSubmission {
  const { id, code, title, abstract, keywords, trackId, affiliations, source } = work;
  return {
    id,
    code,
    title,
    abstract,
    keywords,
    trackId,
    type: acceptedAs,
    authors: authors.map(({ personId, presenter, affiliations: places }) => ({
      personId,
      presenter,
      affiliations: places,
    })),
    affiliations,
    mentorIds: mentors.map((mentor) => mentor.id),
    source,
  };
}
