import type { InstanceSubmission, SessionChair, TimetableInstance } from './instance';

/** Whether a talk is one that a person must not chair: their own, a mentee's or judged one, or one of a track that is not theirs. */
export function mustNotChair({ chairs }: TimetableInstance, person: string, talk: InstanceSubmission): boolean {
  if (talk.presenters.includes(person)) return true;
  return (chairs ?? []).some(
    (candidate) =>
      candidate.person === person &&
      (candidate.avoids?.includes(talk.ref) ||
        (candidate.tracks !== undefined && !candidate.tracks.includes(talk.track))),
  );
}

/** Whether two chairs are one person in two sessions of one day that follow each other. */
export function areBackToBack({ sessions }: TimetableInstance, a: SessionChair, b: SessionChair): boolean {
  const follows = Math.abs(a.session - b.session) === 1;
  return follows && a.person === b.person && sessions[a.session]!.date === sessions[b.session]!.date;
}

/** Each pair of chairs of a list, once. */
export function* pairsOfChairs(chairs: readonly SessionChair[]): Generator<[SessionChair, SessionChair]> {
  for (const [at, a] of chairs.entries()) for (const b of chairs.slice(at + 1)) yield [a, b];
}
