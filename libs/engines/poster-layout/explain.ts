import { notFound } from '@colloquy/kernel';
import { check, type Occurrence } from './check';
import { titled } from './constraints/constraint';
import type { BoardFeature } from './floor-plan';
import type { LayoutModel } from './model/layout-model';
import type { Relation } from './model/neighbours';
import { readProblem } from './model/read-problem';
import { type Hanging, hangingOf } from './model/score';
import { type BoardPrice, type PriceTerm, pricesOf } from './prices/prices';
import type { BoardPlan, PosterProblem } from './problem';

/** A poster beside the one that is explained. */
export interface NeighbourReason {
  readonly poster: string;
  readonly title: string;
  readonly board: number;
  readonly relation: Relation;
  readonly weight: number;
  /** How much the two posters have in common, 0 to 1. */
  readonly similarity: number;
  /** Weight × similarity: its part in the value of the plan. */
  readonly share: number;
  /** True where both present at once, so that they cannot visit each other. */
  readonly sameShift: boolean;
}

/** A change that breaks no rule: the poster changes places with another or moves to a free board. */
export interface SwapReason {
  /** The other poster; null for a free board. */
  readonly poster: string | null;
  readonly board: number;
  readonly shift: number;
  readonly swapShift: number | null;
  /** What the plan costs more then, exactly as `check` finds; less, where negative. */
  readonly price: number;
  /** The same constraint by constraint. */
  readonly terms: readonly PriceTerm[];
  readonly sentence: string;
}

/** Why a poster hangs where it hangs. */
export interface PosterReasons {
  readonly poster: string;
  readonly board: number | null;
  readonly needs: readonly { readonly need: BoardFeature; readonly met: boolean }[];
  /** Heaviest share first. */
  readonly neighbours: readonly NeighbourReason[];
  /** Everything that it costs there, the dearest first. */
  readonly occurrences: readonly Occurrence[];
  /** How many other boards break no rule, and the best of them, the cheapest first. */
  readonly possible: number;
  readonly swaps: readonly SwapReason[];
}

/** Swaps told where nobody asks for more. */
const TOLD = 5;

function neighbourReasons(model: LayoutModel, plan: BoardPlan, hanging: Hanging, board: number): NeighbourReason[] {
  const { posters, boards, neighbours, similarity, size } = model;
  const poster = hanging[board] as number;
  const shiftAt = new Map(plan.placements.map((placement) => [placement.board, placement.shift]));
  const shift = shiftAt.get(boards[board]?.number ?? 0);
  return (neighbours[board] ?? [])
    .flatMap((near): NeighbourReason[] => {
      const place = hanging[near.board] as number;
      const other = posters[place];
      const number = boards[near.board]?.number;
      if (!other || number === undefined) return [];
      const common = similarity[poster * size + place] as number;
      return [
        {
          poster: other.id,
          title: other.title,
          board: number,
          relation: near.relation,
          weight: near.weight,
          similarity: common,
          share: near.weight * common,
          sameShift: shiftAt.get(number) === shift,
        },
      ];
    })
    .sort((a, b) => b.share - a.share || a.board - b.board);
}

/**
 * Why a poster hangs where it hangs: its neighbours with what they share, its needs, and what the best changes cost.
 * @param poster its id
 * @param most how many changes to tell
 * @throws DomainError `not-found` for an unknown poster; as `check` for a problem that cannot be understood
 */
export function explain(
  problem: PosterProblem,
  plan: BoardPlan,
  poster: string,
  { most = TOLD }: { readonly most?: number } = {},
): PosterReasons {
  const model = readProblem(problem);
  const place = model.posters.findIndex(({ id }) => id === poster);
  const own = model.posters[place];
  if (!own) throw notFound('poster');
  const hanging = hangingOf(model, plan);
  const at = hanging.indexOf(place);
  const board = model.boards[at];
  const needs = own.needs.map((need) => ({ need, met: board?.features.includes(need) ?? false }));
  const holding = pricesOf(problem, plan, poster).filter(({ breaks }) => breaks.length === 0);
  const touched = check(problem, plan).occurrences.filter(({ posters }) => posters.includes(poster));
  return {
    poster,
    board: board?.number ?? null,
    needs,
    neighbours: board ? neighbourReasons(model, plan, hanging, at) : [],
    occurrences: [...touched].sort((a, b) => b.cost - a.cost),
    possible: holding.length,
    swaps: holding.slice(0, most).map((price) => swapReason(model, price)),
  };
}

function swapReason(model: LayoutModel, { board, shift, swapWith, swapShift, price, terms }: BoardPrice): SwapReason {
  const other = swapWith === null ? undefined : model.posters[model.posterAt.get(swapWith)!];
  const sentence = other
    ? `Swap it with ${titled(other)} on board ${board}.`
    : `Move it to board ${board}, which is free.`;
  return { poster: swapWith, board, shift, swapShift, price, terms, sentence };
}
