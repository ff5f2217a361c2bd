import { lackingOn } from '../constraints/needs-met';
import { misfit } from '../constraints/poster-fits';
import type { Board, BoardFeature } from '../floor-plan';
import type { LayoutModel } from '../model/layout-model';
import type { Poster } from '../problem';

/** What an organiser does so that a board offers a feature. */
const MAKES: Readonly<Record<BoardFeature, (board: string) => string>> = {
  power: (board) => `place a socket near ${board}`,
  quiet: (board) => `draw the quiet corner as far as ${board}`,
  'step-free': (board) => `lead the step-free way past ${board}`,
  seat: (board) => `put chairs near ${board}`,
  'near-exit': (board) => `open an exit near ${board}`,
};

const metres = (a: Board, b: Board): number => Math.hypot(a.at.x - b.at.x, a.at.y - b.at.y);

/** A board by its number and its run. */
export function boardInWords({ number, run }: Board): string {
  return run ? `board ${number} (run ${run})` : `board ${number}`;
}

/**
 * The board that lacks a feature alone for one of some posters, nearest to one that has it, so that the least must be
 * done to the hall.
 * @param taken boards that are spoken for
 */
function nearestWithout(
  { boards }: LayoutModel,
  posters: readonly Poster[],
  need: BoardFeature,
  taken: ReadonlySet<number>,
): Board | undefined {
  const having = boards.filter(({ features }) => features.includes(need));
  const far = (board: Board): number => Math.min(...having.map((each) => metres(each, board)), 1e6);
  return boards
    .filter((board) => !taken.has(board.number) && !board.features.includes(need))
    .filter((board) =>
      posters.some((poster) => {
        const lacking = lackingOn(poster, board);
        return lacking.length === 1 && lacking[0] === need && misfit(poster, board) === undefined;
      }),
    )
    .sort((a, b) => far(a) - far(b) || a.number - b.number)[0];
}

/** What would give one more board to posters that compete for too few, for each feature that they need. */
export function helpWithNeeds(model: LayoutModel, posters: readonly Poster[], taken: ReadonlySet<number>): string[] {
  const needs = new Set(posters.flatMap((poster) => poster.needs));
  return [...needs].flatMap((need) => {
    const board = nearestWithout(model, posters, need, taken);
    return board ? [MAKES[need](boardInWords(board))] : [];
  });
}
