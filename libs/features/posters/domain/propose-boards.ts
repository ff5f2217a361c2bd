import { check, type PosterProblem, solve } from '@colloquy/engines/poster-layout';
import { DomainError } from '@colloquy/kernel';
import type { BoardFacts, PlannedPoster } from './board-facts';
import { likenessOfPosters, likenessTable } from './poster-likeness';

/** A board plan that a person may accept. */
export interface BoardProposal {
  /** In the order of the board numbers. */
  readonly placements: readonly PlannedPoster[];
  readonly figures: {
    readonly posters: number;
    /** 0: neighbours as by chance; 1: as much in common as no plan can have. */
    readonly neighbourSimilarityIndex: number;
    readonly unmetNeeds: number;
    /** Share of neighbours who present in the same shift. */
    readonly sameShiftBeside: number;
  };
}

/**
 * Gives every poster a board: neighbours on the walk have something in common and present in different shifts.
 * @throws DomainError where the hall has too few boards, or cannot meet the presenters' needs
 */
export function proposeBoards(
  facts: BoardFacts,
  options: { seed: string | number; iterations?: number },
): BoardProposal {
  const ids = facts.posters.map(({ submissionId }) => submissionId);
  const problem: PosterProblem = {
    floorPlan: facts.floorPlan,
    posters: facts.posters.map(({ submissionId, title, presenterIds, needs }) => ({
      id: submissionId,
      title,
      presenters: presenterIds,
      needs,
    })),
    similarity: facts.similarity ?? likenessTable(likenessOfPosters(facts.posters), ids),
    shifts: facts.shifts,
  };
  const plan = solve(problem, options);
  const { violations, figures } = check(problem, plan);
  if (violations[0])
    throw new DomainError('invalid', 'no-board-plan', `No board plan was found: ${violations[0].message}`);
  return {
    placements: plan.placements.map(({ poster, board, shift }) => ({
      boardNumber: board,
      submissionId: poster,
      shift,
    })),
    figures: {
      posters: facts.posters.length,
      neighbourSimilarityIndex: figures.neighbourSimilarity,
      unmetNeeds: figures.unmetNeeds,
      sameShiftBeside: figures.sameShiftBeside,
    },
  };
}
