import { notFound } from '@colloquy/kernel';
import { CONSTRAINTS, isHard } from './constraints/catalogue';
import type { BoardFeature } from './floor-plan';
import type { LayoutModel } from './model/layout-model';
import type { Relation } from './model/neighbours';
import { readProblem } from './model/read-problem';
import { fillEmptyBoards, type Hanging, hangingOf, maySwap, swapGain } from './model/score';
import type { BoardPlan, Placement, PosterProblem } from './problem';

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

/** A change that keeps every rule: the poster changes places (board and shift) with another or moves to a free board. */
export interface SwapReason {
  /** The other poster; null for a free board. */
  readonly poster: string | null;
  readonly board: number;
  /** What the plan loses by it, in units of similarity; negative where it gains. */
  readonly price: number;
}

/** Why a poster hangs where it hangs. */
export interface PosterReasons {
  readonly poster: string;
  readonly board: number | null;
  readonly needs: readonly { readonly need: BoardFeature; readonly met: boolean }[];
  /** Heaviest share first. */
  readonly neighbours: readonly NeighbourReason[];
  /** The cheapest first; none where the plan lacks a poster. */
  readonly swaps: readonly SwapReason[];
}

/** Swaps told at most. */
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

/** The plan after the posters of two boards changed boards and shifts. */
function swapped(plan: BoardPlan, own: Placement, board: number): BoardPlan {
  const there = plan.placements.find((placement) => placement.board === board);
  const placements = plan.placements.map((placement) => {
    if (placement === own) return { poster: own.poster, board, shift: there?.shift ?? own.shift };
    return placement === there ? { poster: there.poster, board: own.board, shift: own.shift } : placement;
  });
  return { placements };
}

function swapReasons(model: LayoutModel, plan: BoardPlan, own: Placement, hanging: Hanging, at: number): SwapReason[] {
  const full = hanging.slice();
  fillEmptyBoards(model, full);
  const priced = model.boards
    .flatMap(({ number }, board): SwapReason[] => {
      if (board === at || !maySwap(model, full, at, board)) return [];
      const other = model.posters[full[board] as number];
      return [{ poster: other?.id ?? null, board: number, price: -swapGain(model, full, at, board) }];
    })
    .sort((a, b) => a.price - b.price || a.board - b.board);
  const told: SwapReason[] = [];
  for (const swap of priced) {
    if (told.length === TOLD) break;
    const after = swapped(plan, own, swap.board);
    const hard = CONSTRAINTS.filter(({ name }) => isHard(model.problem, name));
    if (hard.every((rule) => rule.findings(model, after).length === 0)) told.push(swap);
  }
  return told;
}

/**
 * Why a poster hangs where it hangs: its neighbours with what they share, its needs, and what the best changes cost.
 * @param poster its id
 * @throws DomainError `not-found` for an unknown poster; as `check` for a problem that cannot be understood
 */
export function explain(problem: PosterProblem, plan: BoardPlan, poster: string): PosterReasons {
  const model = readProblem(problem);
  const place = model.posters.findIndex(({ id }) => id === poster);
  const own = model.posters[place];
  if (!own) throw notFound('poster');
  const hanging = hangingOf(model, plan);
  const at = hanging.indexOf(place);
  const board = model.boards[at];
  const placement = plan.placements.find((some) => some.poster === poster && some.board === board?.number);
  const needs = own.needs.map((need) => ({ need, met: board?.features.includes(need) ?? false }));
  if (!board || !placement) return { poster, board: null, needs, neighbours: [], swaps: [] };
  const whole = hanging.filter((some) => some >= 0).length === model.posters.length;
  return {
    poster,
    board: board.number,
    needs,
    neighbours: neighbourReasons(model, plan, hanging, at),
    swaps: whole ? swapReasons(model, plan, placement, hanging, at) : [],
  };
}
