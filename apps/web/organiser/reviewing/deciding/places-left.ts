import { isPlaced, PLACED_OUTCOMES, type PlacedOutcome } from '@colloquy/engines/deciding';
import { type BoardRow, type DecidingPlan, outcomeOf } from './board-query';

/** How many places are taken of how many there are; null where nobody has said. */
export interface Taken<Of> {
  readonly of: Of;
  readonly taken: number;
  readonly places: number | null;
}

/** The places by how works are presented and by track; what is decided and not released counts as taken. */
export function placesTaken(
  rows: readonly BoardRow[],
  plan: DecidingPlan,
): { readonly types: readonly Taken<PlacedOutcome>[]; readonly tracks: readonly Taken<string>[] } {
  const placed = rows.flatMap((row) => {
    const outcome = outcomeOf(row.decision?.outcome);
    return outcome && isPlaced(outcome) ? [{ outcome, trackId: row.trackId }] : [];
  });
  return {
    types: PLACED_OUTCOMES.map((of) => ({
      ...{ of, places: plan.places[of] },
      taken: placed.filter(({ outcome }) => outcome === of).length,
    })),
    tracks: plan.trackPlaces.map(({ trackId, places }) => ({
      ...{ of: trackId, places },
      taken: placed.filter((work) => work.trackId === trackId).length,
    })),
  };
}

/** How many are left, in words. */
export function leftInWords({ taken, places }: Pick<Taken<unknown>, 'taken' | 'places'>): string {
  if (places === null) return `${taken} decided`;
  if (taken > places) return `${taken} of ${places}: ${taken - places} too many`;
  return `${taken} of ${places}: ${places - taken} left`;
}
