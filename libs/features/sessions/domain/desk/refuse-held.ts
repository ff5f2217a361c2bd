import { DomainError, type Id } from '@colloquy/kernel';
import type { Desk } from './desk';
import type { WantedStep } from './plan-change';

/**
 * Refuses to move what somebody has pinned or locked, from there and to there.
 * @throws DomainError `pinned` with each thing that holds, and what to do
 */
export function refuseHeld(desk: Desk, steps: readonly WantedStep[]): void {
  const sentences = new Set<string>();
  const held = new Set<Id>();
  const hold = (submissionId: Id, sentence: string): void => {
    held.add(submissionId);
    sentences.add(sentence);
  };
  for (const { submissionId, to } of steps) {
    const code = desk.frame.talks.get(submissionId)?.code ?? 'A talk';
    if (desk.records.get(submissionId)?.pinned) hold(submissionId, `${code} is pinned: take its pin out first.`);
    const from = desk.sessions.find(({ id }) => id === desk.standing.get(submissionId)?.sessionId);
    const into = desk.sessions.find(({ blockId, roomId }) => blockId === to?.blockId && roomId === to?.roomId);
    for (const session of [from, into])
      if (session?.locked) hold(submissionId, `Session ${session.code} is locked: unlock it first.`);
    for (const place of [from, to]) {
      if (!place) continue;
      const room = desk.frame.rooms.find(({ id }) => id === place.roomId)?.name ?? 'This room';
      const block = desk.frame.blocks.find(({ id }) => id === place.blockId)?.name ?? 'this block';
      if (desk.lockedRooms.has(place.roomId)) hold(submissionId, `${room} is locked: unlock it first.`);
      if (desk.lockedBlocks.has(place.blockId)) hold(submissionId, `The day of ${block} is locked: unlock it first.`);
    }
  }
  if (sentences.size === 0) return;
  throw new DomainError('conflict', 'pinned', [...sentences].join(' '), [], { submissionIds: [...held] });
}
