import type { InstanceSubmission, Spot, TimetableInstance, Window } from './instance';

/** How many slots of a talk at this spot fall into the windows. */
export function slotsAway(windows: readonly Window[] | undefined, { session, slot }: Spot, length: number): number {
  const here = windows?.filter((window) => window.session === session) ?? [];
  if (here.length === 0) return 0;
  let away = 0;
  for (let k = slot; k < slot + length; k += 1) {
    if (here.some(({ from = 0, to = Number.POSITIVE_INFINITY }) => k >= from && k < to)) away += 1;
  }
  return away;
}

/** The presenters of a talk, each once. */
export function presentersOf({ presenters }: InstanceSubmission): string[] {
  return [...new Set(presenters)];
}

/** Those who wish to attend a talk and do not present it, each once. */
export function attendeesOf({ presenters, attendees }: InstanceSubmission): string[] {
  return [...new Set(attendees)].filter((person) => !presenters.includes(person));
}

/** Those whose being there helps a first-time presenter; nobody for talks by others. */
export function supportersOf(submission: InstanceSubmission): string[] {
  const { firstTime, supporters, attendees, presenters } = submission;
  if (!firstTime) return [];
  return [...new Set(supporters ?? attendees)].filter((person) => !presenters.includes(person));
}

/** The half day of a session: a session of which it is not said is one by itself. */
export function halfOf({ sessions }: TimetableInstance, session: number): number {
  return sessions[session]!.half ?? -1 - session;
}

/** The half days by session, numbered anew from 0. */
export function halves(instance: TimetableInstance): number[] {
  const known = [...new Set(instance.sessions.map((_, session) => halfOf(instance, session)))];
  return instance.sessions.map((_, session) => known.indexOf(halfOf(instance, session)));
}
