import type { Fault, Id } from '@colloquy/kernel';
import { type MatchInput, MENTORED_STATES } from './match-input';
import type { ProposedPair } from './propose-pairs';

/** What holds at the moment of accepting, read under a lock. */
export interface PresentState {
  readonly submissions: readonly { readonly id: Id; readonly state: string }[];
  /** Submissions that have a mentor already. */
  readonly mentored: readonly Id[];
  /** Places that each mentor has left; who is missing is no mentor any more. */
  readonly placesLeft: readonly { readonly mentorId: Id; readonly places: number }[];
}

/**
 * Why a proposal can no longer be accepted as it stands: what has changed since it was made, one fault for each work or
 * mentor, by the names that its input has. Empty when it still holds.
 */
export function acceptanceFaults(
  pairs: readonly Pick<ProposedPair, 'submissionId' | 'mentorId'>[],
  { mentees, mentors }: MatchInput,
  now: PresentState,
): Fault[] {
  const stateOf = new Map(now.submissions.map(({ id, state }) => [id, state]));
  const works = pairs.flatMap(({ submissionId }): Fault[] => {
    const code = mentees.find((mentee) => mentee.submissionId === submissionId)?.code ?? 'A work';
    const state = stateOf.get(submissionId) ?? 'gone';
    if (!MENTORED_STATES.includes(state)) return [{ message: `${code} is ${state} now and needs no mentor.` }];
    return now.mentored.includes(submissionId) ? [{ message: `${code} has got a mentor in the meantime.` }] : [];
  });
  const full = [...new Set(pairs.map(({ mentorId }) => mentorId))].flatMap((mentorId): Fault[] => {
    const name = mentors.find(({ personId }) => personId === mentorId)?.name ?? 'A mentor';
    const wanted = pairs.filter((pair) => pair.mentorId === mentorId).length;
    const places = now.placesLeft.find((left) => left.mentorId === mentorId)?.places ?? 0;
    const message = `${name} has ${places} of the ${wanted} places left that the proposal needs.`;
    return wanted > places ? [{ message }] : [];
  });
  return [...works, ...full];
}
