import type { Id } from '@colloquy/kernel';
import type { WantedBoardStep } from './plan-moves';
import { type KeptBoard, keptBoardOf, type PosterDesk } from './poster-desk';

/** A step with the version of the poster that it starts from. */
export type VersionedBoardStep = WantedBoardStep & { readonly version: number };

/**
 * The steps that would move posters which somebody else has moved since they were seen, to somewhere else than is wanted now.
 * Where both want the same, there is nothing to choose.
 */
export function stalePosters(desk: PosterDesk, steps: readonly VersionedBoardStep[]): VersionedBoardStep[] {
  return steps.filter(({ submissionId, version, to }) => {
    const standing = desk.records.get(submissionId)?.version ?? 0;
    return version !== standing && !isThere(keptBoardOf(desk, submissionId), to);
  });
}

/** Whether a poster is already where it is wanted. */
function isThere(at: KeptBoard | null, to: WantedBoardStep['to']): boolean {
  if (!to) return (at?.board ?? null) === null;
  if (at?.posterSessionId !== to.posterSessionId || at.board !== to.board) return false;
  return to.shift === null || to.shift === at.shift;
}

/** What a version of a poster is told by in an answer. */
export interface PosterVersion {
  readonly version: number;
  readonly board: number | null;
  readonly shift: number | null;
  readonly posterSessionId: Id | null;
}

/** Where a poster is, as an answer tells it. */
export function posterVersion(version: number, at: KeptBoard | WantedBoardStep['to']): PosterVersion {
  return {
    ...{ version, board: at?.board ?? null, shift: at?.shift ?? null },
    posterSessionId: at?.posterSessionId ?? null,
  };
}
