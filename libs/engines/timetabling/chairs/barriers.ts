import { mustNotChair } from '../model/chairing';
import { attendeesOf } from '../model/hours';
import type { ChairCandidate } from '../model/instance';
import { type Cell, type Plan, titleOf } from '../model/plan';

/** What keeps somebody from chairing a cell, in words that follow their name; undefined where nothing does. */
export function barrierTo(
  { instance, spots }: Plan,
  { person, tracks, avoids }: ChairCandidate,
  cell: Cell,
): string | undefined {
  if (instance.people?.[person]?.closed?.some(({ session }) => session === cell.session)) return 'cannot be there then';
  if (tracks && !tracks.includes(cell.track)) return `does not chair ${instance.tracks[cell.track]!.name}`;
  const refused = cell.talks.find((talk) => mustNotChair(instance, person, instance.submissions[talk]!));
  if (refused !== undefined) {
    const { presenters, ref } = instance.submissions[refused]!;
    if (presenters.includes(person)) return `presents ${titleOf(instance, refused)} in it`;
    return avoids?.includes(ref) ? `should not chair ${titleOf(instance, refused)}` : 'does not chair all of its talks';
  }
  const elsewhere = [...spots.entries()].find(
    ([talk, spot]) =>
      spot?.session === cell.session &&
      spot.room !== cell.room &&
      instance.submissions[talk]!.presenters.includes(person),
  );
  return elsewhere && `presents ${titleOf(instance, elsewhere[0])} then`;
}

/** How many talks that somebody wishes to attend they would miss by chairing a cell. */
export function missedBy({ instance, spots }: Plan, person: string, cell: Cell): number {
  return [...spots.entries()].filter(
    ([talk, spot]) =>
      spot?.session === cell.session &&
      spot.room !== cell.room &&
      attendeesOf(instance.submissions[talk]!).includes(person),
  ).length;
}
