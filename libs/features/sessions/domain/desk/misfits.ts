import type { Id } from '@colloquy/kernel';
import type { Desk, StandingTalk } from './desk';
import { placeAt } from './frame';

/** Talks that cannot stay where they are. */
export interface Misfits {
  /** They have no place in the conference any more. */
  readonly left: readonly Id[];
  /** Their block, room or length has changed, and why they come into the pool, in a sentence. */
  readonly pooled: ReadonlyMap<Id, string>;
}

/** What does not fit the ground any more on which it was placed; empty as long as nothing has changed below it. */
export function misfitsOf(desk: Desk): Misfits {
  const left: Id[] = [];
  const pooled = new Map<Id, string>();
  for (const standing of desk.standing.values()) {
    const talk = desk.frame.talks.get(standing.submissionId);
    if (!talk) left.push(standing.submissionId);
    else {
      const why = whyOut(desk, standing, talk.slots);
      if (why) pooled.set(standing.submissionId, why);
    }
  }
  return { left, pooled };
}

function whyOut(desk: Desk, standing: StandingTalk, slots: number): string | null {
  const { frame, sessions } = desk;
  const { startsAt, endsAt } = standing;
  const session = sessions.find(({ id }) => id === standing.sessionId);
  const block = frame.blocks.find(({ id }) => id === session?.blockId);
  if (!session || !block) return 'Its block is not there any more.';
  if (!frame.rooms.some(({ id }) => id === session.roomId)) return 'Its room is not for talks any more.';
  if (placeAt(frame, { slots }, { ...session, startsAt, endsAt })) return null;
  const minutes = (Date.parse(endsAt) - Date.parse(startsAt)) / 60_000;
  if (minutes !== slots * frame.slotMinutes)
    return `It now takes ${slots * frame.slotMinutes} minutes, and stood where it had ${minutes}.`;
  return `The times of ${block.name} have changed, and it stood outside them.`;
}
