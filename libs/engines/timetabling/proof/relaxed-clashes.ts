import type { Relaxation } from './relaxed-timetable';

/**
 * What tracks and talks cost by being parallel. Talks of one track may share a room, and those of a session may miss each
 * other by their slots as long as these suffice: only what cannot be avoided is charged.
 */
export function chargeClashes({ program, problem, seated, present }: Relaxation): void {
  const {
    tracks,
    talks,
    sessions,
    together,
    clashFrom,
    clashWith,
    clashSession,
    clashSlot,
    trackOf,
    lengthOf,
    slotsOf,
  } = problem;
  const both = (price: number, one: number | undefined, other: number | undefined): void => {
    if (price <= 0 || one === undefined || other === undefined) return;
    const meet = program.variable(price, 1, false);
    program.atMost(1, [one, 1], [other, 1], [meet, -1]);
  };
  for (let track = 0; track < tracks; track += 1) {
    for (let other = track + 1; other < tracks; other += 1) {
      const price = Math.min(together[track * tracks + other]!, together[other * tracks + track]!);
      for (let session = 0; session < sessions; session += 1) {
        both(price, present[track]![session], present[other]![session]);
      }
    }
  }
  for (let talk = 0; talk < talks; talk += 1) {
    for (let at = clashFrom[talk]!; at < clashFrom[talk + 1]!; at += 1) {
      const other = clashWith[at]!;
      if (other < talk || trackOf[other] === trackOf[talk]) continue;
      for (let session = 0; session < sessions; session += 1) {
        const common = Math.max(0, lengthOf[talk]! + lengthOf[other]! - slotsOf[session]!);
        both(clashSession[at]! + common * clashSlot[at]!, seated[talk]![session], seated[other]![session]);
      }
    }
  }
}
