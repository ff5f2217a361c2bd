import { similarity } from '@colloquy/engines/matching';
import { check, type PosterProblem, solve } from '@colloquy/engines/poster-layout';
import { DomainError } from '@colloquy/kernel';
import type { BoardFacts, PlannedPoster } from './board-facts';

/** What two posters of one track have in common even where their words differ. */
const SAME_TRACK = 0.15;
/** Below this, words in common are chance: such pairs are left out, which keeps large halls quick. */
const LEAST_SIMILARITY = 0.02;

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
  const problem: PosterProblem = {
    floorPlan: facts.floorPlan,
    posters: facts.posters.map(({ submissionId, title, presenterIds, needs }) => ({
      id: submissionId,
      title,
      presenters: presenterIds,
      needs,
    })),
    similarity: { pairs: similarPairs(facts) },
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

/** How alike each two posters are: by their words, and a little by their track. */
function similarPairs({ posters }: BoardFacts): [string, string, number][] {
  const texts = posters.map(({ title, text }) => `${title}\n${text}`);
  const { scores } = similarity(
    texts,
    texts.map((text) => [text]),
  );
  const pairs: [string, string, number][] = [];
  posters.forEach((poster, i) => {
    posters.slice(i + 1).forEach((other, offset) => {
      const words = scores[i]?.[i + 1 + offset] ?? 0;
      const value = Math.min(1, words + (poster.trackId === other.trackId ? SAME_TRACK : 0));
      if (value >= LEAST_SIMILARITY) pairs.push([poster.submissionId, other.submissionId, value]);
    });
  });
  return pairs;
}
