import { DomainError, type Fault, type Id, newId } from '@colloquy/kernel';
import { type Desk, type DeskSession, type KeptPlace, type KeptStep, keptPlaceOf, type StandingTalk } from './desk';
import { type Frame, type FrameTalk, momentsAt, type Place } from './frame';
import { sessionCode } from './session-code';

/** Where a talk is wanted; null: in the pool. */
export interface WantedStep {
  readonly submissionId: Id;
  readonly to: Place | null;
  /** The track that a session is founded on with this talk, where that is not its own. */
  readonly joins?: Id | null;
}

/** What a change comes to, ready to be written. */
export interface PlannedChange {
  readonly steps: readonly KeptStep[];
  /** Where each moved talk stands afterwards. */
  readonly placed: readonly { readonly talk: FrameTalk; readonly sessionId: Id; readonly place: KeptPlace }[];
  /** Sessions that are new or different. */
  readonly sessions: readonly DeskSession[];
  /** Sessions that lost their last talk. */
  readonly gone: readonly DeskSession[];
  /** Sessions that had ended and are there again, with the title and the chair that they had. */
  readonly revived: readonly Id[];
}

/** How a change names the sessions that it touches, and which that have ended it brings back. */
export interface Sessionship {
  titleOf(session: DeskSession, submissionIds: readonly Id[]): string;
  /** Those that have ended and come back as soon as a talk comes to where they were. */
  readonly ended?: readonly DeskSession[];
}

/** The change that places a talk where it stands: what else would have to be asked of it. */
export function standsAt(desk: Desk, submissionId: Id): PlannedChange {
  const talk = desk.frame.talks.get(submissionId);
  const session = desk.standing.get(submissionId)?.sessionId;
  const place = keptPlaceOf(desk, submissionId);
  return {
    steps: [{ submissionId, before: place, after: place }],
    placed: talk && session && place ? [{ talk, sessionId: session, place }] : [],
    ...{ sessions: [], gone: [], revived: [] },
  };
}

type CellKey = string;
const cellOf = ({ blockId, roomId }: { readonly blockId: Id; readonly roomId: Id }): CellKey => `${blockId}/${roomId}`;

/** What a step is wrong about, beside its field; empty when every step can be understood. */
export function stepFaults(frame: Frame, steps: readonly WantedStep[]): Fault[] {
  const seen = new Set<Id>();
  return steps.flatMap(({ submissionId, to }, place): Fault[] => {
    const talk = frame.talks.get(submissionId);
    const fault = (field: string, message: string): Fault[] => [{ field: `steps.${place}.${field}`, message }];
    if (!talk) return fault('submissionId', 'There is no such talk to place in this conference.');
    if (seen.has(submissionId)) return fault('submissionId', `${talk.code} is moved twice. Keep one.`);
    seen.add(submissionId);
    if (to && !momentsAt(frame, talk, to)) {
      const block = frame.blocks.find(({ id }) => id === to.blockId);
      const room = frame.rooms.find(({ id }) => id === to.roomId);
      if (!block) return fault('to.blockId', 'There is no such block any more. Reload the timetable.');
      if (!room) return fault('to.roomId', 'There is no such room for talks any more. Reload the timetable.');
      return fault(
        'to.slot',
        `${talk.code} takes ${minutesOf(frame, talk)} minutes, which ${block.name} has not left there.`,
      );
    }
    return [];
  });
}

const minutesOf = (frame: Frame, talk: FrameTalk): number => talk.slots * frame.slotMinutes;

/**
 * What the steps come to: all of them happen at once, so that talks may change places. A talk that comes into a session of
 * another track joins that track for as long as it stands there. Sessions begin with their first talk and end with their last.
 */
export function planChange(
  desk: Desk,
  wanted: readonly WantedStep[],
  { titleOf, ended = [] }: Sessionship,
): PlannedChange {
  const { frame } = desk;
  const moved = new Set(wanted.map(({ submissionId }) => submissionId));
  const sessionAt = new Map(desk.sessions.map((session) => [cellOf(session), session]));
  const staying = [...desk.standing.values()].filter(({ submissionId }) => !moved.has(submissionId));
  const stayingIn = new Set(staying.map(({ sessionId }) => sessionId));
  const cells = new Map<CellKey, DeskSession>();
  for (const [cell, steps] of stepsByCell(wanted)) {
    const session = sessionAt.get(cell);
    const [{ to }] = steps;
    const kept = session !== undefined && stayingIn.has(session.id);
    const again = session ? undefined : ended.find((one) => cellOf(one) === cell);
    cells.set(cell, kept ? session : (again ?? foundedSession(desk, to, steps, session)));
  }
  const placed = wanted.flatMap(({ submissionId, to }) => {
    const talk = frame.talks.get(submissionId);
    const session = to && cells.get(cellOf(to));
    const moments = talk && to && momentsAt(frame, talk, to);
    if (!talk || !session || !to || !moments) return [];
    const joins = session.trackId === talk.trackId ? null : session.trackId;
    return [{ talk, sessionId: session.id, place: { blockId: to.blockId, roomId: to.roomId, ...moments, joins } }];
  });
  const after = new Map(placed.map(({ talk, place }) => [talk.submissionId, place]));
  const touched = new Map<Id, DeskSession>([...cells.values()].map((session) => [session.id, session]));
  for (const id of moved) {
    const session = desk.sessions.find((one) => one.id === desk.standing.get(id)?.sessionId);
    if (session && !touched.has(session.id)) touched.set(session.id, session);
  }
  const times: readonly StandingTalk[] = [
    ...staying,
    ...placed.map(({ talk: { submissionId }, sessionId, place: { startsAt, endsAt } }) => ({
      ...{ submissionId, sessionId, startsAt, endsAt },
    })),
  ];
  const { sessions, gone } = settleSessions(desk, [...touched.values()], times, titleOf);
  return {
    steps: wanted.map(({ submissionId }) => ({
      ...{ submissionId, before: keptPlaceOf(desk, submissionId), after: after.get(submissionId) ?? null },
    })),
    ...{ placed, sessions, gone },
    revived: ended.filter((one) => cells.get(cellOf(one)) === one).map(({ id }) => id),
  };
}

type PlacingStep = WantedStep & { readonly to: Place };

function stepsByCell(wanted: readonly WantedStep[]): Map<CellKey, [PlacingStep, ...PlacingStep[]]> {
  const cells = new Map<CellKey, [PlacingStep, ...PlacingStep[]]>();
  for (const step of wanted) {
    if (!step.to) continue;
    const placing = { ...step, to: step.to };
    const before = cells.get(cellOf(step.to));
    if (before) before.push(placing);
    else cells.set(cellOf(step.to), [placing]);
  }
  return cells;
}

/** The session of a cell in which nothing stood, or from which everything has left: of the track of what comes. */
function foundedSession(
  desk: Desk,
  at: Place,
  steps: readonly PlacingStep[],
  before: DeskSession | undefined,
): DeskSession {
  const own = steps.map(({ submissionId, joins }) => joins ?? desk.frame.talks.get(submissionId)?.trackId ?? '');
  const named = steps.find(({ joins }) => joins && desk.frame.tracks.some(({ id }) => id === joins))?.joins;
  const count = (track: Id): number => own.filter((one) => one === track).length;
  const trackId = named ?? own.reduce((most, track) => (count(track) > count(most) ? track : most));
  const empty = { title: '', titleByHand: false, chairId: null, locked: false, version: 0 };
  const founded = before ?? {
    ...empty,
    id: newId(),
    code: '',
    blockId: at.blockId,
    roomId: at.roomId,
    startsAt: '',
    endsAt: '',
  };
  return { ...founded, trackId };
}

/** The sessions with their times, codes and titles as they are now; without those that have no talk any more. */
function settleSessions(
  desk: Desk,
  touched: readonly DeskSession[],
  times: readonly StandingTalk[],
  titleOf: Sessionship['titleOf'],
): Pick<PlannedChange, 'sessions' | 'gone'> {
  const gone: DeskSession[] = [];
  const sessions = touched.flatMap((session): DeskSession[] => {
    const here = times.filter(({ sessionId }) => sessionId === session.id);
    if (here.length === 0) {
      gone.push(session);
      return [];
    }
    const startsAt = here.map((time) => time.startsAt).sort()[0] ?? session.startsAt;
    const endsAt =
      here
        .map((time) => time.endsAt)
        .sort()
        .at(-1) ?? session.endsAt;
    const settled = { ...session, startsAt, endsAt, code: sessionCode(desk.frame, session) };
    const ids = here.map(({ submissionId }) => submissionId);
    return [settled.titleByHand ? settled : { ...settled, title: titleOf(settled, ids) }];
  });
  const known = new Set(touched.map(({ id }) => id));
  return { sessions: [...sessions, ...recoded(desk, known)], gone };
}

/** The other sessions whose code has changed with the order of blocks and rooms: codes are unique at every moment. */
function recoded({ frame, sessions }: Desk, known: ReadonlySet<Id>): DeskSession[] {
  return sessions.flatMap((session) => {
    const code = sessionCode(frame, session);
    return known.has(session.id) || code === session.code ? [] : [{ ...session, code }];
  });
}

/** Refuses what the steps are wrong about. @throws DomainError `invalid-move` with each fault beside its field */
export function refuseFaultySteps(frame: Frame, steps: readonly WantedStep[]): void {
  const faults = stepFaults(frame, steps);
  if (faults.length > 0)
    throw new DomainError('invalid', 'invalid-move', 'Some talks cannot go where they are wanted.', faults);
}
