import type { Id } from '@colloquy/kernel';
import type { Desk } from './desk';
import { type Place, placeAt } from './frame';
import type { WantedStep } from './plan-change';

/** A step with the version of the talk that it starts from. */
export type VersionedStep = WantedStep & { readonly version: number };

/** Where a talk stands on the desk, in slots; null in the pool. */
export function standingPlace(desk: Desk, submissionId: Id): Place | null {
  const talk = desk.frame.talks.get(submissionId);
  const standing = desk.standing.get(submissionId);
  const session = desk.sessions.find(({ id }) => id === standing?.sessionId);
  if (!talk || !standing || !session) return null;
  const { startsAt, endsAt } = standing;
  return placeAt(desk.frame, talk, { blockId: session.blockId, roomId: session.roomId, startsAt, endsAt });
}

const same = (a: Place | null, b: Place | null): boolean =>
  a === b || (a?.blockId === b?.blockId && a?.roomId === b?.roomId && a?.slot === b?.slot);

/**
 * The steps that would move talks which somebody else has moved since they were seen, to somewhere else than is wanted now.
 * Where both want the same, there is nothing to choose.
 */
export function staleSteps(desk: Desk, steps: readonly VersionedStep[]): VersionedStep[] {
  return steps.filter(({ submissionId, version, to }) => {
    const standing = desk.records.get(submissionId)?.version ?? 0;
    return version !== standing && !same(standingPlace(desk, submissionId), to);
  });
}
