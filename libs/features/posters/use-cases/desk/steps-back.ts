import type { Id } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import type { WantedBoardStep } from '../../domain/desk/plan-moves';
import type { KeptBoardStep, PosterDesk } from '../../domain/desk/poster-desk';
import { presenterElsewhere } from '../../domain/desk/presenter-elsewhere';

/**
 * Who takes a change of the floor plan back finds the posters on their boards that it had lifted: those that are still in the
 * pool since then, where their board is there again and free.
 */
export async function stepsBack(
  db: Reader,
  desk: PosterDesk,
  posterSessionId: Id,
  others: readonly WantedBoardStep[],
): Promise<WantedBoardStep[]> {
  const pooled = [...desk.records.values()].filter(
    (record) =>
      record.posterSessionId === posterSessionId &&
      record.note !== '' &&
      desk.posters.has(record.submissionId) &&
      !desk.standing.has(record.submissionId),
  );
  if (pooled.length === 0) return [];
  const lifted: { number: number; steps: readonly KeptBoardStep[] }[] = await db.query(
    `SELECT number, steps FROM poster_change WHERE conference_id = $1 AND number = ANY ($2) AND kind LIKE 'floor-plan%'`,
    [desk.conferenceId, pooled.map(({ version }) => version)],
  );
  const standing = new Map(desk.standing);
  for (const { submissionId } of others) standing.delete(submissionId);
  const taken = new Set(
    [
      ...[...standing.values()].filter((at) => at.posterSessionId === posterSessionId),
      ...others.map(({ to }) => to),
    ].map((at) => at?.board),
  );
  const boards = new Set(desk.sessions.get(posterSessionId)?.floorPlan.boards.map(({ number }) => number));
  return pooled.flatMap(({ submissionId, version }) => {
    const change = lifted.find(({ number }) => number === version);
    const before = change?.steps.find((step) => step.submissionId === submissionId)?.before;
    if (before?.posterSessionId !== posterSessionId || before.board === null || before.shift === null) return [];
    const place = { posterSessionId, board: before.board, shift: before.shift };
    if (!boards.has(place.board) || taken.has(place.board)) return [];
    if (presenterElsewhere(desk, standing, submissionId, place)) return [];
    taken.add(place.board);
    standing.set(submissionId, place);
    return [{ submissionId, to: place }];
  });
}
