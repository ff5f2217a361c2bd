import { PLACED_OUTCOMES, type PlacedOutcome } from '@colloquy/engines/deciding';
import type { Fault, Id } from '@colloquy/kernel';

/** A share that organisers aim at among the works with a place, such as 40 % who present for the first time. */
export interface TargetShare {
  /** A question of the submission form with answers to choose from, and one of them. */
  readonly questionId: Id;
  readonly optionId: string;
  /** In per cent. */
  readonly atLeast: number;
}

/** What organisers aim at when they decide. */
export interface DecidingPlan {
  /** How many there is room for, by how they are presented; null where nobody has said. */
  readonly places: Readonly<Record<PlacedOutcome, number | null>>;
  /** How many works of a track there is room for; a track that is missing has no limit. */
  readonly trackPlaces: readonly { readonly trackId: Id; readonly places: number }[];
  readonly shares: readonly TargetShare[];
}

/** The plan of a conference that has not made one. */
export const NO_PLAN: DecidingPlan = {
  places: { talk: null, 'lightning-talk': null, poster: null },
  trackPlaces: [],
  shares: [],
};

/** What a plan may refer to. */
export interface PlanSurroundings {
  readonly trackIds: readonly Id[];
  readonly questions: readonly { readonly id: Id; readonly options: readonly { readonly id: string }[] }[];
}

/** Why a plan cannot be kept, each at its field. */
export function planFaults(plan: DecidingPlan, around: PlanSurroundings): Fault[] {
  const faults: Fault[] = [];
  const tracks = new Set<Id>();
  for (const outcome of PLACED_OUTCOMES) {
    const places = plan.places[outcome];
    if (places !== null && !isCount(places))
      faults.push({ field: `places.${outcome}`, message: 'Give a whole number from 0 to 10000, or leave it empty.' });
  }
  for (const [at, { trackId, places }] of plan.trackPlaces.entries()) {
    const field = `trackPlaces.${at}`;
    if (!around.trackIds.includes(trackId)) faults.push({ field, message: 'There is no such track any more.' });
    else if (tracks.has(trackId)) faults.push({ field, message: 'This track stands here twice. Keep one.' });
    else if (!isCount(places)) faults.push({ field, message: 'Give a whole number from 0 to 10000.' });
    tracks.add(trackId);
  }
  for (const [at, { questionId, optionId, atLeast }] of plan.shares.entries()) {
    const field = `shares.${at}`;
    const question = around.questions.find(({ id }) => id === questionId);
    if (!question) faults.push({ field, message: 'The form has no such question with answers to choose from.' });
    else if (!question.options.some(({ id }) => id === optionId))
      faults.push({ field, message: 'The question has no such answer any more.' });
    else if (!Number.isInteger(atLeast) || atLeast < 1 || atLeast > 100)
      faults.push({ field, message: 'Give a share from 1 to 100 per cent.' });
  }
  return faults;
}

const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= 10_000;

/** With fewer people than this on either side a share is not told: it would speak of persons. */
export const SMALLEST_GROUP = 5;

/** How far a share is reached among the works with a place; `share` is null where telling it would speak of persons. */
export interface ReachedShare extends TargetShare {
  readonly share: number | null;
}

/** Tells a share in steps of 5 per cent, so that one decision more or less says nothing of its author. */
export function toldShare(target: TargetShare, { having, all }: { having: number; all: number }): ReachedShare {
  const isSmall = having < SMALLEST_GROUP || all - having < SMALLEST_GROUP;
  return { ...target, share: isSmall ? null : Math.round((having / all) * 20) * 5 };
}
