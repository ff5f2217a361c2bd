import type { Schemas } from '@colloquy/api-client';
import type { Desk, Place, Session } from '../model/desk';

type Proposed = Pick<Schemas['TimetableProposalDto'], 'sessions'>;

/**
 * The timetable as it would be with a proposal, whole, whatever has been moved since it was made: so that proposals of
 * different days are judged alike. Talks that have come in since then have no place in it.
 */
export function proposedDesk(desk: Desk, { sessions: proposed }: Proposed): Desk {
  const blocks = new Map(desk.blocks.map((block) => [block.id, block]));
  const placed = new Map<string, { readonly at: Place; readonly trackId: string }>();
  for (const { blockId, roomId, trackId, talks } of proposed) {
    const begin = Date.parse(blocks.get(blockId)?.startsAt ?? '');
    for (const { submissionId, startsAt } of talks) {
      const slot = Math.round((Date.parse(startsAt) - begin) / 60_000 / desk.slotMinutes);
      // A block that is gone since then holds nothing.
      if (!Number.isNaN(slot)) placed.set(submissionId, { at: { blockId, roomId, slot }, trackId });
    }
  }
  const talks = desk.talks.map((talk) => {
    const { at = null, trackId = talk.trackId } = placed.get(talk.submissionId) ?? {};
    return { ...talk, placement: at, joins: trackId === talk.trackId ? null : trackId };
  });
  const sessions = proposed.map(
    (session): Session => ({ ...session, ...{ id: session.code, titleByHand: false, locked: false, version: 0 } }),
  );
  return { ...desk, talks, sessions };
}
