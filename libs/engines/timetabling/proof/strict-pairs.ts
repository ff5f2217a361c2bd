import type { TimetableInstance } from '../model/instance';
import { type LinearProgram, sum } from './linear-program';
import type { Requirement } from './requirements';
import type { Seats } from './seats';

/**
 * Adds what two talks must be to each other, as far as sessions and rooms decide it.
 * @param roomsOf how many rooms each class has
 */
export function addPair(
  program: LinearProgram,
  { submissions, sessions }: TimetableInstance,
  seats: Seats,
  { a, b, mode }: NonNullable<Requirement['pair']>,
  roomsOf: readonly number[],
): void {
  const long = submissions[a]!.slots + submissions[b]!.slots;
  // A room holds one track in a session: a row without terms that cannot hold.
  if (mode === 'same-session' && submissions[a]!.track !== submissions[b]!.track) program.atLeast(1);
  const inAny = (talk: number, which: (session: number) => boolean) =>
    seats[talk]!.flatMap((places, session) => (which(session) ? sum(places) : []));
  for (const [session, { slots, half }] of sessions.entries()) {
    const here = (at: number): boolean => at === session;
    const needsOneRoom = mode === 'same-session' || mode === 'apart';
    if (mode === 'never-parallel' && long > slots) program.atMost(1, ...inAny(a, here), ...inAny(b, here));
    if (mode === 'before') {
      // When `a` is in this session or later, `b` is not earlier; in the same session both must fit in one after the other.
      program.atMost(1, ...inAny(a, (at) => at >= session), ...inAny(b, (at) => at < session));
      if (long > slots) program.atMost(1, ...inAny(a, here), ...inAny(b, here));
    }
    if (mode === 'same-half-day') {
      const isOfHalf = (at: number): boolean => at === session || (half !== undefined && sessions[at]!.half === half);
      const others = inAny(b, (at) => !isOfHalf(at));
      program.atMost(1, ...inAny(a, here), ...others);
    }
    if (!needsOneRoom) continue;
    for (const at of seats[a]![session]!.keys()) {
      const [one, other] = [seats[a]![session]![at], seats[b]![session]![at]];
      if (mode === 'same-session') program.exactly(0, ...sum([one]), ...sum([other], -1));
      else if (roomsOf[at] === 1) program.atMost(1, ...sum([one, other]));
    }
  }
}
