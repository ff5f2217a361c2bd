import { byRank, type PlacedOutcome, type Ranked } from '@colloquy/engines/deciding';
import type { Id } from '@colloquy/kernel';

/** A work on the waiting list. */
export interface WaitingWork extends Ranked {
  readonly submissionId: Id;
  readonly trackId: Id;
  readonly wishedType: PlacedOutcome;
  /** Where organisers have put it; null: it goes by its reviews. */
  readonly position: number | null;
}

/** Those whom organisers have put in order come first, in that order; then the others by their reviews, then their codes. */
export function inWaitingOrder<Work extends WaitingWork>(works: readonly Work[]): Work[] {
  const rank = byRank('adjusted');
  return [...works].sort((a, b) => {
    if (a.position !== null && b.position !== null) return a.position - b.position || rank(a, b);
    if (a.position === null && b.position === null) return rank(a, b);
    return a.position === null ? 1 : -1;
  });
}

/** What there is room for, and how much is taken; places that nobody has counted have no end. */
export interface Room {
  readonly places: Readonly<Record<PlacedOutcome, number | null>>;
  readonly trackPlaces: readonly { readonly trackId: Id; readonly places: number }[];
  readonly taken: readonly { readonly type: string; readonly trackId: Id; readonly count: number }[];
}

/**
 * Who is offered a place of this type that has become free: the first who waits and fits. A talk goes to those who wish to
 * speak; a poster to anybody. Nobody where the places that organisers gave, of the type or of the track, are all taken.
 */
export function nextWaiting<Work extends WaitingWork>(
  works: readonly Work[],
  type: PlacedOutcome,
  room: Room,
): Work | null {
  const taken = (of: (row: Room['taken'][number]) => boolean): number =>
    room.taken.filter(of).reduce((sum, { count }) => sum + count, 0);
  const places = room.places[type];
  if (places !== null && taken((row) => row.type === type) >= places) return null;
  return (
    inWaitingOrder(works).find(({ trackId, wishedType }) => {
      if (type !== 'poster' && wishedType === 'poster') return false;
      const limit = room.trackPlaces.find((one) => one.trackId === trackId)?.places;
      return limit === undefined || taken((row) => row.trackId === trackId) < limit;
    }) ?? null
  );
}
