import type { Id } from '@colloquy/kernel';
import type { Decision, Outcome, PlacedOutcome } from './decision';

/** A submission with what its reviews come to. */
export interface DecisionCandidate {
  readonly submissionId: Id;
  readonly code: string;
  readonly wishedType: PlacedOutcome;
  /** Null without a review. */
  readonly mean: number | null;
  readonly count: number;
}

/** How many there is room for. */
export interface Places {
  /** Talks, lightning talks among them. */
  readonly talks: number;
  readonly posters: number;
  /** A work with a lower mean is declined, also where there is room; left out, nobody is. */
  readonly declineBelow?: number;
}

/** A decision with its reason, for a person to take down or change. */
export interface ProposedDecision extends Decision {
  readonly reason: string;
}

/**
 * Proposes who gets a talk and who a poster. In order of the reviews' means (ties in order of the codes) as many works are
 * accepted as there are places; among these the better ones get what they wish, the others what is left. So nobody waits
 * while a place is free or while a work with a lower mean has one. A work without a review waits for a person to look at
 * it. The answer is in order of rank, works without a review last.
 */
export function proposeDecisions(candidates: readonly DecisionCandidate[], places: Places): ProposedDecision[] {
  const ranked = [...candidates].sort(byMeanThenCode);
  const suitable = ranked.filter(({ mean }) => mean !== null && mean >= (places.declineBelow ?? mean));
  const outcomes = placeAll(suitable, places);
  return ranked.map((candidate, place) => {
    const { submissionId, code, mean, count } = candidate;
    if (mean === null) return { submissionId, outcome: 'waitlist', reason: `${code} has no review yet.` };
    const given = outcomes.get(submissionId) ?? 'decline';
    const standing = `${code} is number ${place + 1} by its reviews (mean ${mean.toFixed(2)} of ${count})`;
    return { submissionId, outcome: given, reason: `${standing}${because(given, candidate, places)}.` };
  });
}

function byMeanThenCode(a: DecisionCandidate, b: DecisionCandidate): number {
  const difference = (b.mean ?? Number.NEGATIVE_INFINITY) - (a.mean ?? Number.NEGATIVE_INFINITY);
  if (difference > 0 || difference < 0) return difference;
  if (a.code === b.code) return 0;
  return a.code < b.code ? -1 : 1;
}

/** The best get the places: first as wished as far as there is room, then, the best first, what is left. */
function placeAll(ranked: readonly DecisionCandidate[], { talks, posters }: Places): Map<Id, Outcome> {
  const accepted = ranked.slice(0, talks + posters);
  const outcomes = new Map<Id, Outcome>(ranked.map(({ submissionId }) => [submissionId, 'waitlist']));
  let [talksLeft, postersLeft] = [talks, posters];
  const take = (id: Id, outcome: PlacedOutcome): boolean => {
    if ((outcome === 'poster' ? postersLeft : talksLeft) === 0) return false;
    if (outcome === 'poster') postersLeft -= 1;
    else talksLeft -= 1;
    outcomes.set(id, outcome);
    return true;
  };
  const left = accepted.filter(({ submissionId, wishedType }) => !take(submissionId, wishedType));
  for (const { submissionId } of left) take(submissionId, postersLeft > 0 ? 'poster' : 'talk');
  return outcomes;
}

function because(given: Outcome, { wishedType }: DecisionCandidate, { declineBelow }: Places): string {
  if (given === 'decline') return `, below the ${declineBelow} that was asked for`;
  if (given === 'waitlist') return '; all places went to works before it';
  if (given === wishedType) return ' and gets what it wished for';
  if (given === 'poster') return '; the talks went to works before it, so a poster';
  return '; the posters went to works before it, so a talk';
}
