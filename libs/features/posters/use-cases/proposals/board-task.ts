import { engagedTimes } from '@colloquy/features/sessions';
import type { Id } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import { boardDifference } from '../../domain/desk/board-difference';
import type { BoardWish, DeskBoardProposal } from '../../domain/desk/board-proposal';
import type { PosterDesk } from '../../domain/desk/poster-desk';
import { posterProblem, standingPlan, weightsWith } from '../../domain/desk/poster-problem';
import type { BoardTask, SolvedBoards } from '../../domain/desk/solve-boards';
import { readDesk, readPosterGround, sessionOn } from '../desk/read-desk';
import { readKept } from '../desk/read-poster-desk';
import { knownPosterLikeness } from '../known-poster-likeness';

/** What a search starts from. */
export interface ReadBoardTask {
  readonly desk: PosterDesk;
  readonly posterSessionId: Id;
  readonly task: BoardTask;
}

/** Reads what the engine is to solve. Run in one snapshot. @throws DomainError `not-found` where the session is gone */
export async function readBoardTask(
  db: Reader,
  conferenceId: Id,
  wish: BoardWish & { readonly posterSessionId: Id },
): Promise<ReadBoardTask> {
  const { posterSessionId, from, seed, iterations } = wish;
  const ground = await readPosterGround(db, conferenceId);
  const desk = await readDesk(db, ground);
  const session = sessionOn(desk, posterSessionId);
  const kept = await readKept(db, posterSessionId);
  const problem = posterProblem(desk, session, {
    likeness: knownPosterLikeness(conferenceId, ground.works),
    engaged: await engagedTimes(db, conferenceId),
    weights: { ...kept.weights, ...wish.weights },
  });
  return {
    desk,
    posterSessionId,
    task: { problem, standing: standingPlan(desk, posterSessionId), from, seed, iterations },
  };
}

/** The engine's answer as a proposal that people can read. */
export function boardProposalFrom(
  { desk, posterSessionId, task }: ReadBoardTask,
  wish: BoardWish,
  solved: SolvedBoards,
): DeskBoardProposal {
  const { plan, before, after, figures, violations, reasons } = solved;
  return {
    ...{ from: wish.from, startVersion: desk.version, weights: weightsWith(task.problem.weights ?? {}) },
    placements: plan.placements.map(({ poster, board, shift }) => ({
      submissionId: poster,
      boardNumber: board,
      shift,
    })),
    figures: {
      posters: plan.placements.length,
      neighbourSimilarityIndex: figures.neighbourSimilarity,
      unmetNeeds: figures.unmetNeeds,
      sameShiftBeside: figures.sameShiftBeside,
      violations,
    },
    before: { cost: before.cost, terms: before.terms },
    after: { cost: after.cost, terms: after.terms },
    moves: boardDifference(desk, posterSessionId, solved),
    reasons: reasons.map((reason) => withCodes(desk, reason)),
  };
}

/** The engine calls posters by their ids; people know them by their codes. */
function withCodes({ posters }: PosterDesk, sentence: string): string {
  return sentence.replace(/\(([0-9a-f-]{36})\)/g, (all, id: string) => {
    const code = posters.get(id)?.code;
    return code ? `(${code})` : all;
  });
}
