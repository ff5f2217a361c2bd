import type { Placement, TimetableInstance, TimetableSolution } from '@colloquy/engines/timetabling';
import type { Id } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import { chooseChairs } from '../../domain/choose-chairs';
import { differenceOf } from '../../domain/desk/difference';
import { misfitsOf } from '../../domain/desk/misfits';
import type { DeskProposal } from '../../domain/desk/proposal';
import type { ProposalWish } from '../../domain/desk/proposal-wish';
import type { LockedPart, ProposalTask, SolvedProposal } from '../../domain/desk/solve-proposal';
import type { TimetableFacts } from '../../domain/timetable-facts';
import { plannedSessions, timetableInstance } from '../../domain/timetable-instance';
import { type DeskGround, type ReadDesk, readDesk, readGround } from '../desk/read-desk';
import { instanceWithJoins, solutionOf } from '../desk/read-timetable';

/** What a search starts from. */
export interface ReadTask {
  readonly ground: DeskGround;
  readonly desk: ReadDesk;
  readonly facts: TimetableFacts;
  readonly task: ProposalTask;
}

/** Reads what the engine is to solve. Run in one snapshot. @throws DomainError `no-talks` */
export async function readProposalTask(db: Reader, conferenceId: Id, wish: ProposalWish): Promise<ReadTask> {
  const ground = await readGround(db, conferenceId);
  const desk = await readDesk(db, ground);
  const [kept]: { weights: Record<string, number> }[] = await db.query(
    'SELECT weights FROM timetable WHERE conference_id = $1',
    [conferenceId],
  );
  const weighed = (instance: TimetableInstance): TimetableInstance => ({
    ...instance,
    weights: { ...instance.weights, ...kept?.weights, ...wish.weights },
  });
  const standing = { instance: weighed(instanceWithJoins(ground, desk)), solution: solutionOf(ground, desk) };
  const held = heldTalks(desk);
  const facts = { ...ground.facts, talks: ground.facts.talks.map((talk) => ({ ...talk, trackId: trackOf(talk) })) };
  const task: ProposalTask = {
    ...{ standing, instance: weighed(timetableInstance(facts)), from: wish.from },
    pins: pinsOf(ground, standing.solution, held),
    locked: lockedParts(ground, desk),
    ...{ seed: wish.seed, iterations: wish.iterations },
  };
  return { ground, desk, facts, task };

  /** From here, a talk stays with the track that it joined; from nothing, only where it is held. */
  function trackOf({ submissionId, trackId }: { readonly submissionId: Id; readonly trackId: Id }): Id {
    const joins = desk.records.get(submissionId)?.joins ?? null;
    return joins !== null && (wish.from !== 'nothing' || held.has(submissionId)) ? joins : trackId;
  }
}

/** Talks that stay where they are: pinned, or in something that is locked. */
function heldTalks(desk: ReadDesk): Set<Id> {
  const { left, pooled } = misfitsOf(desk);
  const held = new Set<Id>();
  for (const { submissionId, sessionId } of desk.standing.values()) {
    const session = desk.sessions.find(({ id }) => id === sessionId);
    if (!session || left.includes(submissionId) || pooled.has(submissionId)) continue;
    const locked = session.locked || desk.lockedRooms.has(session.roomId) || desk.lockedBlocks.has(session.blockId);
    if (locked || desk.records.get(submissionId)?.pinned) held.add(submissionId);
  }
  return held;
}

function pinsOf(
  { facts, instance }: DeskGround,
  { placements }: TimetableSolution,
  held: ReadonlySet<Id>,
): Placement[] {
  const refs = new Set(
    facts.talks.flatMap(({ submissionId }, index) =>
      held.has(submissionId) ? (instance.submissions[index]?.ref ?? []) : [],
    ),
  );
  return placements.filter(({ submission }) => refs.has(submission));
}

function lockedParts({ instance }: DeskGround, { frame, sessions, lockedRooms, lockedBlocks }: ReadDesk): LockedPart[] {
  const [blocks, rooms] = [frame.blocks.map(({ id }) => id), frame.rooms.map(({ id }) => id)];
  const lockedSessions = blocks.flatMap((id, session) => (lockedBlocks.has(id) ? [session] : []));
  const days = new Set(lockedSessions.map((session) => instance.sessions[session]?.date));
  return [
    ...[...days].map(
      (day): LockedPart => ({
        ...{ what: 'day', sessions: lockedSessions.filter((session) => instance.sessions[session]?.date === day) },
      }),
    ),
    ...rooms.flatMap((id, room): LockedPart[] => (lockedRooms.has(id) ? [{ what: 'room', rooms: [room] }] : [])),
    ...sessions.flatMap(({ locked, blockId, roomId }): LockedPart[] => {
      const [session, room] = [blocks.indexOf(blockId), rooms.indexOf(roomId)];
      return locked && session >= 0 && room >= 0 ? [{ what: 'session', sessions: [session], rooms: [room] }] : [];
    }),
  ];
}

/** The engine's answer as a proposal that people can read, with chairs for its sessions. */
export function proposalFrom(
  { desk, facts, task }: ReadTask,
  wish: ProposalWish,
  solved: SolvedProposal,
  solution: TimetableSolution,
  conflict: readonly string[],
): DeskProposal {
  const planned = plannedSessions(facts, solution).map((session) => ({ ...session, chairId: chairNow(session) }));
  const { sessions, reasons: unchaired } = chooseChairs(facts, planned);
  const { before, after, clashes, reasons } = solved;
  return {
    ...{ from: wish.from, startVersion: desk.version, weights: task.instance.weights, sessions },
    figures: { talks: solution.placements.length, sessions: sessions.length, clashes, cost: after.cost },
    before: { cost: before.cost, terms: before.terms },
    after: { cost: after.cost, terms: after.terms },
    moves: differenceOf(desk, task.instance, solution, solved),
    reasons: [...reasons, ...unchaired],
    conflict,
  };

  /** Whoever chairs in a room and block now goes on to, where people start from here. */
  function chairNow({ blockId, roomId }: { readonly blockId: Id; readonly roomId: Id }): Id | null {
    const here = desk.sessions.find((session) => session.blockId === blockId && session.roomId === roomId);
    return wish.from === 'nothing' ? null : (here?.chairId ?? null);
  }
}
