import type { TimetableInstance, TimetableSolution } from '@colloquy/engines/timetabling';
import { isOrganiser } from '@colloquy/features/conferences';
import { type Id, type Instant, notFound, type Viewer } from '@colloquy/kernel';
import { instant, type Reader } from '@colloquy/platform/database';
import type { DeskSession, Locks } from '../../domain/desk/desk';
import type { Place } from '../../domain/desk/frame';
import { standingPlace } from '../../domain/desk/stale-steps';
import type { TalkToPlace } from '../../domain/timetable-facts';
import { timetableInstance } from '../../domain/timetable-instance';
import { type DeskGround, dayOf, type ReadDesk, readDesk, readGround } from './read-desk';

type Named = { readonly id: Id; readonly name: string };

/** A talk as organisers see it at the desk. */
export interface TimetableTalk {
  readonly submissionId: Id;
  readonly code: string;
  readonly title: string;
  readonly trackId: Id;
  readonly minutes: number;
  readonly version: number;
  readonly placement: Place | null;
  readonly pinned: boolean;
  readonly joins: Id | null;
  readonly note: string;
  readonly presenters: readonly Named[];
  readonly mentors: readonly Named[];
  readonly firstTime: boolean;
  readonly needs: readonly string[];
  /** How many people are expected; null where nobody has said. */
  readonly audience: number | null;
  readonly state: 'accepted' | 'pending';
}

/** Something that was said of a clash that stays. */
export interface Acknowledgement {
  readonly key: string;
  readonly why: string;
  readonly by: string | null;
  readonly at: Instant;
}

/** Everything that the timetable's screen shows, read in one moment. */
export interface Timetable {
  readonly version: number;
  readonly slotMinutes: number;
  readonly instance: TimetableInstance;
  readonly solution: TimetableSolution;
  readonly talks: readonly TimetableTalk[];
  readonly sessions: readonly DeskSession[];
  readonly locks: Locks;
  readonly acknowledged: readonly Acknowledgement[];
  readonly weights: Readonly<Record<string, number>>;
  readonly weightsVersion: number;
  readonly blocks: readonly (Named & {
    readonly startsAt: Instant;
    readonly endsAt: Instant;
    readonly slots: number;
    readonly day: string;
  })[];
  readonly rooms: readonly (Named & { readonly capacity: number })[];
  readonly tracks: readonly Named[];
  readonly chairs: readonly (Named & { readonly trackIds: readonly Id[] | null })[];
}

/** The timetable as it stands. Run in one snapshot, so that its parts fit each other. @throws DomainError `not-found`; `no-talks` */
export async function readTimetable(db: Reader, viewer: Viewer, conferenceId: Id): Promise<Timetable> {
  if (!isOrganiser(viewer, conferenceId)) throw notFound('conference');
  const ground = await readGround(db, conferenceId);
  const desk = await readDesk(db, ground);
  const [kept]: { weights: Record<string, number>; version: number }[] = await db.query(
    'SELECT weights, weights_version AS version FROM timetable WHERE conference_id = $1',
    [conferenceId],
  );
  const acknowledged: Acknowledgement[] = await db.query(
    `SELECT a.key, a.why, p.name AS by, ${instant('a.at')} AS at FROM timetable_acknowledgement a
     LEFT JOIN person p ON p.id = a.person_id WHERE a.conference_id = $1 ORDER BY a.at, a.key`,
    [conferenceId],
  );
  const { facts, frame } = ground;
  const instance = instanceWithJoins(ground, desk);
  const weights = { ...instance.weights, ...kept?.weights };
  return {
    ...{
      version: desk.version,
      slotMinutes: frame.slotMinutes,
      weights,
      weightsVersion: kept?.version ?? 0,
      acknowledged,
    },
    instance: { ...instance, weights },
    solution: solutionOf(ground, desk),
    talks: facts.talks.map((talk) => talkOf(ground, desk, talk)),
    sessions: desk.sessions,
    locks: {
      rooms: [...desk.lockedRooms].map((roomId) => ({ roomId })),
      days: desk.lockedDays,
      sessions: desk.sessions.filter(({ locked }) => locked).map(({ id }) => id),
    },
    blocks: frame.blocks.map((block) => ({ ...block, day: dayOf(ground, block.startsAt) })),
    rooms: facts.rooms.map(({ id, name, capacity }) => ({ id, name, capacity })),
    tracks: facts.tracks.map(({ id, name }) => ({ id, name })),
    chairs: facts.chairs.map(({ id, name, trackIds }) => ({ id, name, trackIds: trackIds ?? null })),
  };
}

/** The engine's value as the desk has it: a talk that joined another track counts as one of that track. */
export function instanceWithJoins({ facts }: DeskGround, desk: ReadDesk): TimetableInstance {
  const talks = facts.talks.map((talk) => ({
    ...talk,
    trackId: desk.records.get(talk.submissionId)?.joins ?? talk.trackId,
  }));
  return timetableInstance({ ...facts, talks });
}

/** Where the talks stand, in the engine's own numbers. */
export function solutionOf({ facts, frame, instance }: DeskGround, desk: ReadDesk): TimetableSolution {
  const placements = facts.talks.flatMap(({ submissionId }, index) => {
    const place = standingPlace(desk, submissionId);
    const ref = instance.submissions[index]?.ref;
    if (!place || ref === undefined) return [];
    const session = frame.blocks.findIndex(({ id }) => id === place.blockId);
    const room = frame.rooms.findIndex(({ id }) => id === place.roomId);
    return [{ submission: ref, session, room, slot: place.slot }];
  });
  const chairs = desk.sessions.flatMap(({ blockId, roomId, chairId }) => {
    const session = frame.blocks.findIndex(({ id }) => id === blockId);
    const room = frame.rooms.findIndex(({ id }) => id === roomId);
    return chairId === null || session < 0 || room < 0 ? [] : [{ session, room, person: chairId }];
  });
  return { placements, chairs };
}

function talkOf({ facts, frame }: DeskGround, desk: ReadDesk, talk: TalkToPlace): TimetableTalk {
  const { submissionId, code, title, trackId } = talk;
  const named = (ids: readonly Id[]): Named[] => ids.map((id) => ({ id, name: facts.names[id] ?? '' }));
  const record = desk.records.get(submissionId);
  return {
    ...{ submissionId, code, title, trackId },
    minutes: (frame.talks.get(submissionId)?.slots ?? 1) * frame.slotMinutes,
    ...{ version: record?.version ?? 0, placement: standingPlace(desk, submissionId), pinned: record?.pinned ?? false },
    ...{ joins: record?.joins ?? null, note: record?.note ?? '' },
    presenters: named(talk.presenterIds),
    mentors: named(talk.attendeeIds),
    firstTime: talk.firstTime ?? false,
    needs: talk.needs ?? [],
    audience: talk.audience ?? null,
    state: talk.pending ? 'pending' : 'accepted',
  };
}
