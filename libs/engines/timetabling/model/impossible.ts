import type { Placement, TimetableInstance } from './instance';
import { readPlan, titleOf } from './plan';

/**
 * Reasons, in words and with what would help, why no timetable can exist: talks that fit nowhere, too little room in all, pins that contradict
 * the rules or each other. Empty where nothing is proven; a timetable may still not be found then.
 */
export function provablyImpossible(instance: TimetableInstance, pins: readonly Placement[]): string[] {
  const { sessions, rooms, tracks, submissions } = instance;
  const longest = rooms.length === 0 ? 0 : Math.max(0, ...sessions.map(({ slots }) => slots));
  const reasons: string[] = [];
  for (const [talk, { slots }] of submissions.entries()) {
    if (slots <= longest) continue;
    const [taken, had] = [lengthOf(instance, slots), lengthOf(instance, longest)];
    reasons.push(
      `${titleOf(instance, talk)} takes ${taken}: the longest session has ${had}. Shorten it, or make a session as long.`,
    );
  }
  const needed = submissions.reduce((sum, { slots }) => sum + slots, 0);
  const offered = rooms.length * sessions.reduce((sum, { slots }) => sum + slots, 0);
  if (needed > offered) {
    reasons.push(
      `The talks take ${needed} slots: all rooms in all sessions together have ${offered}. Add a room or a session, or shorten talks.`,
    );
  }
  if (reasons.length === 0) {
    const cells = sessions.length * rooms.length;
    const least = tracks.reduce((sum, _, track) => {
      const slots = submissions.reduce((total, talk) => total + (talk.track === track ? talk.slots : 0), 0);
      return sum + Math.ceil(slots / longest);
    }, 0);
    if (least > cells) {
      reasons.push(
        `A room has one track in a session, so that the ${tracks.length} tracks need at least ${least} sessions in a room: there are ${cells}. Add a room or a session, or join tracks.`,
      );
    }
  }
  const { violations } = readPlan(instance, { placements: pins });
  return [...reasons, ...violations.map((violation) => `A pin cannot hold: ${violation} Take one of the pins away.`)];
}

function lengthOf({ slotMinutes }: TimetableInstance, slots: number): string {
  return slotMinutes === undefined ? `${slots} slots` : `${slots * slotMinutes} minutes`;
}
