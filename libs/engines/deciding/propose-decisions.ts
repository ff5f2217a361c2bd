import type { Id } from '@colloquy/kernel';
import { type Outcome, PLACED_OUTCOMES, type PlacedOutcome } from './outcome';
import { byRank, type Ranked, type RankedBy, standingOf } from './rank';

/** A submission with what its reviews come to. */
export interface DecisionCandidate extends Ranked {
  readonly submissionId: Id;
  readonly wishedType: PlacedOutcome;
}

/** How many there is room for. */
export interface Places {
  /** Talks; lightning talks among them, unless these have places of their own. */
  readonly talks: number;
  readonly lightningTalks?: number;
  readonly posters: number;
  /** A work with a lower mean is declined, also where there is room; left out, nobody is. */
  readonly declineBelow?: number;
  /** By which mean the works are put in order; by the raw one where nothing is said. */
  readonly by?: RankedBy;
}

/** A decision with its reason, for a person to take down or change. */
export interface ProposedDecision {
  readonly submissionId: Id;
  readonly outcome: Outcome;
  readonly reason: string;
}

const PLURALS: Record<PlacedOutcome, string> = {
  talk: 'talks',
  'lightning-talk': 'lightning talks',
  poster: 'posters',
};
const ARTICLES: Record<PlacedOutcome, string> = {
  talk: 'a talk',
  'lightning-talk': 'a lightning talk',
  poster: 'a poster',
};

/**
 * Proposes how each work is presented. In order of rank (see `byRank`) as many works are accepted as there are places;
 * among these the better ones get what they wish, the others what is left. So nobody waits while a place is free or while
 * a work with a lower mean has one. A work without a review waits for a person to look at it. The answer is in order of
 * rank, works without a review last.
 */
export function proposeDecisions(candidates: readonly DecisionCandidate[], places: Places): ProposedDecision[] {
  const by = places.by ?? 'raw';
  const ranked = [...candidates].sort(byRank(by));
  const suitable = ranked.filter((work) => {
    const standing = standingOf(work, by);
    return standing !== null && standing >= (places.declineBelow ?? standing);
  });
  const outcomes = placeAll(suitable, places);
  return ranked.map((candidate, place) => {
    const { submissionId, code, count } = candidate;
    const standing = standingOf(candidate, by);
    if (standing === null) return { submissionId, outcome: 'waitlist', reason: `${code} has no review yet.` };
    const given = outcomes.get(submissionId) ?? 'decline';
    const kind = by === 'adjusted' && candidate.adjusted !== null ? 'adjusted mean' : 'mean';
    const mean = `${kind} ${standing.toFixed(2)} from ${count} ${count === 1 ? 'review' : 'reviews'}`;
    const standingWords = `${code} is number ${place + 1} by its reviews (${mean})`;
    return { submissionId, outcome: given, reason: `${standingWords}${because(given, candidate, places)}.` };
  });
}

/** The places by what they are for; lightning talks without places of their own take those of talks. */
function poolsOf({ talks, lightningTalks, posters }: Places): {
  has: (type: PlacedOutcome) => boolean;
  take: (type: PlacedOutcome) => void;
  total: number;
} {
  const left = { talk: talks, 'lightning-talk': lightningTalks ?? 0, poster: posters };
  const pool = (type: PlacedOutcome) => (type === 'lightning-talk' && lightningTalks === undefined ? 'talk' : type);
  return {
    has: (type) => left[pool(type)] > 0,
    take: (type) => {
      left[pool(type)] -= 1;
    },
    total: left.talk + left['lightning-talk'] + left.poster,
  };
}

/** The best get the places: first as wished as far as there is room, then, the best first, what is left. */
function placeAll(ranked: readonly DecisionCandidate[], places: Places): Map<Id, Outcome> {
  const pools = poolsOf(places);
  const accepted = ranked.slice(0, pools.total);
  const outcomes = new Map<Id, Outcome>(ranked.map(({ submissionId }) => [submissionId, 'waitlist']));
  const take = (id: Id, outcome: PlacedOutcome): boolean => {
    if (!pools.has(outcome)) return false;
    pools.take(outcome);
    outcomes.set(id, outcome);
    return true;
  };
  const left = accepted.filter(({ submissionId, wishedType }) => !take(submissionId, wishedType));
  const kinds = places.lightningTalks === undefined ? (['poster', 'talk'] as const) : [...PLACED_OUTCOMES].reverse();
  for (const { submissionId } of left) kinds.some((kind) => take(submissionId, kind));
  return outcomes;
}

function because(given: Outcome, { wishedType }: DecisionCandidate, { declineBelow }: Places): string {
  if (given === 'decline') return `, below the ${declineBelow} that was asked for`;
  if (given === 'waitlist') return '; all places went to works before it';
  if (given === wishedType) return ' and gets what it wished for';
  return `; the ${PLURALS[wishedType]} went to works before it, so ${ARTICLES[given as PlacedOutcome]}`;
}
