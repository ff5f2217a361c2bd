import type { Id } from '@colloquy/kernel';
import type { ProposedBoard } from './board-proposal';
import { type KeptBoard, keptBoardOf, type PosterDesk } from './poster-desk';
import type { SolvedBoards } from './solve-boards';

/** What a proposal would move, and why, poster by poster; only those that it hangs elsewhere or at another time. */
export function boardDifference(
  desk: PosterDesk,
  posterSessionId: Id,
  { plan, before, after }: Pick<SolvedBoards, 'plan' | 'before' | 'after'>,
): ProposedBoard[] {
  return plan.placements.flatMap(({ poster, board, shift }): ProposedBoard[] => {
    const stood = keptBoardOf(desk, poster);
    const wanted: KeptBoard = { posterSessionId, board, shift };
    if (stood?.posterSessionId === posterSessionId && stood.board === board && stood.shift === shift) return [];
    const version = desk.records.get(poster)?.version ?? 0;
    const why = termChanges(before.posters[poster] ?? {}, after.posters[poster] ?? {});
    return [{ submissionId: poster, version, before: stood, after: wanted, why }];
  });
}

function termChanges(
  before: Readonly<Record<string, number>>,
  after: Readonly<Record<string, number>>,
): ProposedBoard['why'] {
  const terms = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return terms
    .map((term) => ({ term, before: before[term] ?? 0, after: after[term] ?? 0 }))
    .filter((change) => change.before !== change.after)
    .sort((a, b) => a.after - a.before - (b.after - b.before));
}
