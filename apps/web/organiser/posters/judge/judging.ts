import {
  type BoardPlan,
  type BoardPrice,
  check,
  checkHall,
  type FloorPlan,
  type HallReport,
  type PlanReport,
  type PosterProblem,
  pricesOf,
  proposeRuns,
  type RunProposal,
  type RunWish,
} from '@colloquy/engines/poster-layout';

/** What of a problem changes while somebody works on it; the rest is sent once. */
export interface Standing {
  readonly floorPlan: FloorPlan;
  readonly pins: NonNullable<PosterProblem['pins']>;
  readonly weights: NonNullable<PosterProblem['weights']>;
  readonly plan: BoardPlan;
}

/** The engine's value of a session without what changes. */
export type Base = Omit<PosterProblem, 'floorPlan'>;

/** A question to the judge; `base` is sent once, with the first question about it. */
export type Question = { readonly id: number; readonly base?: Base } & (
  | { readonly ask: 'hall'; readonly floorPlan: FloorPlan }
  | { readonly ask: 'runs'; readonly floorPlan: FloorPlan; readonly wish: RunWish }
  | { readonly ask: 'check'; readonly standing: Standing }
  | { readonly ask: 'prices'; readonly standing: Standing; readonly poster: string }
);

/** What posters cost, and how many there are more than boards. */
export interface Judgement {
  readonly report: PlanReport;
  readonly missing: number;
}

/** An answer of the judge. */
export type Reply = {
  readonly id: number;
  readonly hall?: HallReport;
  readonly judgement?: Judgement;
  readonly prices?: readonly BoardPrice[];
  readonly runs?: readonly RunProposal[];
};

/**
 * The problem with no more posters than there are boards: those that hang, the one that is asked about, and as many more as
 * fit. The engine judges no others, and whoever works with too few boards wants to know about the rest all the same.
 */
function fitting(base: Base, { floorPlan, pins, weights, plan }: Standing, asked?: string): PosterProblem {
  const hung = new Set(plan.placements.map(({ poster }) => poster));
  const isFirst = (id: string): boolean => hung.has(id) || id === asked;
  const posters = base.posters
    .toSorted((a, b) => Number(isFirst(b.id)) - Number(isFirst(a.id)))
    .slice(0, floorPlan.boards.length);
  if (posters.length === base.posters.length) return { ...base, floorPlan, pins, weights };
  const kept = new Set(posters.map(({ id }) => id));
  const { similarity } = base;
  const places = posters.map(({ id }) => base.posters.findIndex((poster) => poster.id === id));
  const table =
    'rows' in similarity
      ? { rows: places.map((row) => places.map((column) => similarity.rows[row]?.[column] ?? 0)) }
      : { pairs: similarity.pairs.filter(([a, b]) => kept.has(a) && kept.has(b)) };
  const previous = base.previous?.filter(({ poster }) => kept.has(poster));
  const held = pins.filter(({ poster }) => kept.has(poster));
  return { ...base, posters, similarity: table, floorPlan, pins: held, weights, ...(previous ? { previous } : {}) };
}

function runsFor(plan: FloorPlan, wish: RunWish): readonly RunProposal[] {
  try {
    return proposeRuns(plan, wish);
  } catch {
    return [];
  }
}

/** Answers by the engine's own rules; nothing where there is nothing to judge. */
export function answer(base: Base | undefined, question: Question): Reply {
  const { id } = question;
  if (question.ask === 'hall') return { id, hall: checkHall(question.floorPlan) };
  if (question.ask === 'runs') return { id, runs: runsFor(question.floorPlan, question.wish) };
  const { standing } = question;
  if (!base || standing.floorPlan.boards.length === 0) return { id };
  try {
    if (question.ask === 'prices')
      return { id, prices: pricesOf(fitting(base, standing, question.poster), standing.plan, question.poster) };
    const missing = Math.max(0, base.posters.length - standing.floorPlan.boards.length);
    return { id, judgement: { report: check(fitting(base, standing), standing.plan), missing } };
  } catch {
    // What the engine cannot read is told by the check of the hall.
    return { id };
  }
}
