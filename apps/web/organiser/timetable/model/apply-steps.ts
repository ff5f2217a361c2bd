import { cellKey, type Desk, layOut, type Step, type Talk } from './desk';

/**
 * The desk as it is once talks have been moved, before the server has said so: a talk in a session of another track joins
 * that track, as it will on the server.
 */
export function applySteps(desk: Desk, steps: readonly Step[]): Desk {
  const moved = new Map(steps.map((step) => [step.submissionId, step]));
  const talks = desk.talks.map((talk): Talk => {
    const step = moved.get(talk.submissionId);
    return step ? { ...talk, placement: step.to, joins: null, note: '' } : talk;
  });
  return withTracks({ ...desk, talks }, moved);
}

/** What the server says of talks that it has moved, taken into the desk. */
export function takeMoved(
  desk: Desk,
  made: {
    readonly version: number;
    readonly moved: readonly Pick<Talk, 'submissionId' | 'version' | 'placement'>[];
    readonly sessions: Desk['sessions'];
    readonly ended: readonly string[];
  },
): Desk {
  const versions = new Map(made.moved.map((talk) => [talk.submissionId, talk.version]));
  const talks = desk.talks.map((talk) => {
    const version = versions.get(talk.submissionId);
    return version === undefined ? talk : { ...talk, version };
  });
  const changed = new Map(made.sessions.map((session) => [session.id, session]));
  const sessions = [
    ...desk.sessions.filter(({ id }) => !changed.has(id) && !made.ended.includes(id)),
    ...changed.values(),
  ];
  return withTracks({ ...desk, version: Math.max(desk.version, made.version), talks, sessions }, new Map());
}

/** Which track each room's session has: that of its session, or of most of the talks that found it. */
function withTracks(desk: Desk, moved: ReadonlyMap<string, Step>): Desk {
  const { cells, sessions } = layOut(desk);
  const joins = new Map<string, string | null>();
  for (const [key, cell] of cells) {
    const stays = cell.some(({ submissionId }) => !moved.has(submissionId));
    const standing = sessions.get(key);
    const trackId = standing && (stays || moved.size === 0) ? standing.trackId : foundedTrack(cell, moved);
    for (const talk of cell) joins.set(talk.submissionId, talk.trackId === trackId ? null : trackId);
  }
  const talks = desk.talks.map((talk) => {
    const joined = joins.get(talk.submissionId) ?? null;
    return joined === talk.joins ? talk : { ...talk, joins: joined };
  });
  return { ...desk, talks };
}

function foundedTrack(cell: readonly Talk[], moved: ReadonlyMap<string, Step>): string {
  const wanted = cell.map(({ submissionId, trackId }) => moved.get(submissionId)?.joins ?? trackId);
  const count = (track: string): number => wanted.filter((each) => each === track).length;
  return wanted.reduce((most, track) => (count(track) > count(most) ? track : most));
}

/** What the engine judges: where each talk stands, of which track it counts, who chairs. */
export interface Standing {
  readonly placements: readonly { submission: string; session: number; room: number; slot: number }[];
  readonly tracks: readonly number[];
  readonly chairs: readonly { session: number; room: number; person: string }[];
}

/** A desk in the engine's numbers. */
export function standingOf(desk: Desk): Standing {
  const sessionNumber = new Map(desk.blocks.map(({ id }, place) => [id, place]));
  const roomNumber = new Map(desk.rooms.map(({ id }, place) => [id, place]));
  const trackNumber = new Map(desk.tracks.map(({ id }, place) => [id, place]));
  const where = (at: { readonly blockId: string; readonly roomId: string }) => ({
    session: sessionNumber.get(at.blockId) ?? -1,
    room: roomNumber.get(at.roomId) ?? -1,
  });
  const used = new Set(desk.talks.flatMap(({ placement }) => (placement ? [cellKey(placement)] : [])));
  return {
    placements: desk.talks.flatMap(({ placement }, talk) =>
      placement ? [{ submission: refOf(desk, talk), ...where(placement), slot: placement.slot }] : [],
    ),
    tracks: desk.talks.map(({ trackId, joins }) => trackNumber.get(joins ?? trackId) ?? 0),
    chairs: desk.sessions.flatMap((session) =>
      session.chairId && desk.instance.people?.[session.chairId] && used.has(cellKey(session))
        ? [{ ...where(session), person: session.chairId }]
        : [],
    ),
  };
}

/** What the engine calls a talk. */
export const refOf = (desk: Desk, talk: number): string => desk.instance.submissions[talk]?.ref ?? '';
