import type { Schemas } from '@colloquy/api-client';
import type { Desk } from '../model/desk';

type Proposed = Pick<Schemas['BoardProposalDto'], 'placements'>;

/**
 * The session as it would hang with a proposal, whole, whatever has been moved since it was made: so that proposals of
 * different days are judged alike. Posters that have come in since then have no board in it, and boards that are gone
 * hold nothing.
 */
export function proposedDesk(desk: Desk, { placements }: Proposed): Desk {
  const boards = new Set(desk.floorPlan.boards.map(({ number }) => number));
  const placed = new Map(
    placements.flatMap((one) => (boards.has(one.boardNumber) ? [[one.submissionId, one] as const] : [])),
  );
  const posters = desk.posters.map((poster) => {
    const { boardNumber = null, shift = null } = placed.get(poster.submissionId) ?? {};
    return { ...poster, board: boardNumber, shift };
  });
  return { ...desk, posters };
}
