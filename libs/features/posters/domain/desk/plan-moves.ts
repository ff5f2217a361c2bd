import { DomainError, type Fault, type Id } from '@colloquy/kernel';
import { type BoardPlace, type KeptBoard, type KeptBoardStep, keptBoardOf, type PosterDesk } from './poster-desk';
import { presenterElsewhere } from './presenter-elsewhere';

/** Where a poster is wanted. Without a board: in the pool of the session; without a shift: the desk chooses one. */
export interface WantedBoard {
  readonly posterSessionId: Id;
  readonly board: number | null;
  readonly shift: number | null;
}

/** One poster that somebody wants to hang elsewhere; null: in the pool of the session to which it belongs. */
export interface WantedBoardStep {
  readonly submissionId: Id;
  readonly to: WantedBoard | null;
}

/** What the steps come to, ready to be written. */
export interface PlannedMoves {
  readonly steps: readonly KeptBoardStep[];
  /** Where each poster that moved onto a board stands afterwards. */
  readonly placed: readonly (BoardPlace & { readonly submissionId: Id })[];
}

/** What a step is wrong about, beside its field; empty when every step can be understood. */
export function boardStepFaults(desk: PosterDesk, steps: readonly WantedBoardStep[]): Fault[] {
  const seen = new Set<Id>();
  return steps.flatMap(({ submissionId, to }, place): Fault[] => {
    const poster = desk.posters.get(submissionId);
    const fault = (field: string, message: string): Fault[] => [{ field: `steps.${place}.${field}`, message }];
    if (!poster) return fault('submissionId', 'There is no such poster to hang in this conference.');
    if (seen.has(submissionId)) return fault('submissionId', `${poster.code} is moved twice. Keep one.`);
    seen.add(submissionId);
    if (!to) return [];
    const session = desk.sessions.get(to.posterSessionId);
    if (!session) return fault('to.posterSessionId', 'There is no such poster session any more. Reload the page.');
    if (to.board !== null && !session.floorPlan.boards.some(({ number }) => number === to.board))
      return fault('to.board', `${session.title} has no board ${to.board} any more. Reload the floor plan.`);
    if (to.shift !== null && to.shift >= session.shifts.length)
      return fault('to.shift', `${session.title} has ${session.shifts.length} shifts, counted from 0.`);
    return [];
  });
}

/**
 * What the steps come to: all of them happen at once, so that posters may change boards.
 * @throws DomainError `board-taken` naming both posters; `double-presenter` naming who would stand at two boards at once
 */
export function planMoves(desk: PosterDesk, wanted: readonly WantedBoardStep[]): PlannedMoves {
  const moved = new Set(wanted.map(({ submissionId }) => submissionId));
  const standing = new Map([...desk.standing].filter(([id]) => !moved.has(id)));
  const placed: PlannedMoves['placed'][number][] = [];
  for (const { submissionId, to } of wanted) {
    if (!to || to.board === null) continue;
    const at = { posterSessionId: to.posterSessionId, board: to.board };
    refuseTaken(desk, standing, submissionId, at);
    const place = { ...at, shift: to.shift ?? freeShift(desk, standing, submissionId, at) };
    standing.set(submissionId, place);
    placed.push({ submissionId, ...place });
  }
  for (const { submissionId } of placed) refuseDoublePresenter(desk, standing, submissionId);
  const after = new Map<Id, KeptBoard>(placed.map(({ submissionId, ...place }) => [submissionId, place]));
  const steps = wanted.map(({ submissionId, to }) => ({
    ...{ submissionId, before: keptBoardOf(desk, submissionId) },
    after: after.get(submissionId) ?? inPool(to?.posterSessionId ?? keptBoardOf(desk, submissionId)?.posterSessionId),
  }));
  return { steps, placed };
}

const inPool = (posterSessionId: Id | undefined): KeptBoard | null =>
  posterSessionId === undefined ? null : { posterSessionId, board: null, shift: null };

function refuseTaken(
  desk: PosterDesk,
  standing: ReadonlyMap<Id, BoardPlace>,
  submissionId: Id,
  { posterSessionId, board }: Omit<BoardPlace, 'shift'>,
): void {
  const [taker] = [...standing].find(([, at]) => at.posterSessionId === posterSessionId && at.board === board) ?? [];
  if (taker === undefined) return;
  const codeOf = (id: Id): string => desk.posters.get(id)?.code ?? 'Another poster';
  const message = `${codeOf(taker)} hangs on board ${board}, where ${codeOf(submissionId)} is wanted. Swap them, or choose another board.`;
  throw new DomainError('conflict', 'board-taken', message, [], { submissionId: taker, board });
}

/** The shift in which it was; else odd and even boards in turn; else the first in which its presenters are free. */
function freeShift(
  desk: PosterDesk,
  standing: ReadonlyMap<Id, BoardPlace>,
  submissionId: Id,
  at: Omit<BoardPlace, 'shift'>,
): number {
  const count = desk.sessions.get(at.posterSessionId)?.shifts.length ?? 1;
  const before = desk.standing.get(submissionId);
  const stays = before?.posterSessionId === at.posterSessionId && before.shift < count;
  const usual = stays ? before.shift : (at.board - 1) % count;
  const inTurn = [usual, ...Array.from({ length: count }, (_, shift) => shift)];
  const isFree = (shift: number): boolean => !presenterElsewhere(desk, standing, submissionId, { ...at, shift });
  return inTurn.find(isFree) ?? usual;
}

function refuseDoublePresenter(desk: PosterDesk, standing: ReadonlyMap<Id, BoardPlace>, submissionId: Id): void {
  const place = standing.get(submissionId);
  const found = place && presenterElsewhere(desk, standing, submissionId, place);
  if (!found) return;
  const { personId, other, board } = found;
  const name = desk.names[personId] ?? 'Somebody';
  const [code, otherCode] = [submissionId, other].map((id) => desk.posters.get(id)?.code ?? 'a poster');
  const message = `${name} would present ${code} and ${otherCode} (board ${board}) at the same time. Choose another shift for one of them.`;
  throw new DomainError('conflict', 'double-presenter', message, [], {
    personId,
    submissionIds: [submissionId, other],
  });
}

/** Refuses what the steps are wrong about. @throws DomainError `invalid-move` with each fault beside its field */
export function refuseFaultyBoardSteps(desk: PosterDesk, steps: readonly WantedBoardStep[]): void {
  const faults = boardStepFaults(desk, steps);
  if (faults.length > 0)
    throw new DomainError('invalid', 'invalid-move', 'Some posters cannot go where they are wanted.', faults);
}
