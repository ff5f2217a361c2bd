import { attendeesOf } from '../model/hours';
import type { ChairCandidate, TimetableInstance } from '../model/instance';
import { type Cell, type Plan, titleOf } from '../model/plan';

/** What the talks have to do with people, by person: the talks' numbers. */
export interface Duties {
  readonly presents: ReadonlyMap<string, readonly number[]>;
  readonly attends: ReadonlyMap<string, readonly number[]>;
}

/** Finds out who presents and who wishes to attend what. */
export function dutiesIn({ submissions }: TimetableInstance): Duties {
  const presents = new Map<string, number[]>();
  const attends = new Map<string, number[]>();
  const add = (duties: Map<string, number[]>, person: string, talk: number): void => {
    duties.set(person, [...(duties.get(person) ?? []), talk]);
  };
  for (const [talk, submission] of submissions.entries()) {
    for (const person of new Set(submission.presenters)) add(presents, person, talk);
    for (const person of attendeesOf(submission)) add(attends, person, talk);
  }
  return { presents, attends };
}

/** What keeps somebody from chairing a cell, in words that follow their name; undefined where nothing does. */
export function barrierTo(plan: Plan, duties: Duties, candidate: ChairCandidate, cell: Cell): string | undefined {
  const { instance, spots } = plan;
  const { person, tracks, avoids } = candidate;
  if (instance.people?.[person]?.closed?.some(({ session }) => session === cell.session)) return 'cannot be there then';
  if (tracks && !tracks.includes(cell.track)) return `does not chair ${instance.tracks[cell.track]!.name}`;
  for (const talk of duties.presents.get(person) ?? []) {
    const spot = spots[talk];
    if (spot?.session !== cell.session) continue;
    return `presents ${titleOf(instance, talk)} ${spot.room === cell.room ? 'in it' : 'then'}`;
  }
  const avoided = avoids && cell.talks.find((talk) => avoids.includes(instance.submissions[talk]!.ref));
  return avoided === undefined ? undefined : `should not chair ${titleOf(instance, avoided)}`;
}

/** How many talks that somebody wishes to attend they would miss by chairing a cell. */
export function missedBy({ spots }: Plan, { attends }: Duties, person: string, cell: Cell): number {
  const elsewhere = (attends.get(person) ?? []).filter(
    (talk) => spots[talk]?.session === cell.session && spots[talk].room !== cell.room,
  );
  return elsewhere.length;
}
