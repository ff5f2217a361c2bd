import type { Id } from '@colloquy/kernel';
import { weigh } from '../weigh-reviews';
import type { Criterion } from '../writing/criterion';
import { krippendorffAlpha } from './krippendorff';
import { FEWEST_PEOPLE, type ReportedReview } from './reported-work';

/** How far the reviewers of the same works agree. */
export interface Agreement {
  /** Krippendorff's alpha to two places; null where nothing can be said. */
  readonly alpha: number | null;
  /** Works with two reviews or more, on which it rests. */
  readonly works: number;
  readonly reviews: number;
  /** What that means, in plain words. */
  readonly words: string;
}

/** {@link Agreement} on one criterion. */
export interface CriterionAgreement extends Agreement {
  readonly id: Id;
  readonly name: string;
}

/** Fewer works than this say nothing; fewer than the other, little. */
const FEWEST_WORKS = 5;
const FEW_WORKS = 20;

/**
 * How far reviewers agree: on each criterion by the order of the scores, and over all by the weighted means as numbers.
 * Of reviews by very few people nothing is said: each of them could tell the other's scores by it.
 */
export function agreementOf(
  criteria: readonly Criterion[],
  works: readonly { readonly reviews: readonly ReportedReview[] }[],
): { readonly overall: Agreement; readonly criteria: readonly CriterionAgreement[] } {
  const judged = works.filter(({ reviews }) => reviews.length > 1);
  const people = new Set(judged.flatMap(({ reviews }) => reviews.map(({ reviewerId }) => reviewerId))).size;
  const overall = judged.map(({ reviews }) => reviews.map((review) => weigh(criteria, [review]).mean ?? 0));
  return {
    overall: sayAgreement(overall, people, 'interval'),
    criteria: criteria.map(({ id, name }) => {
      const scores = judged.map(({ reviews }) => reviews.flatMap((review) => review.scores[id] ?? []));
      return { id, name, ...sayAgreement(scores, people, 'ordinal') };
    }),
  };
}

function sayAgreement(
  units: readonly (readonly number[])[],
  people: number,
  difference: 'ordinal' | 'interval',
): Agreement {
  const pairable = units.filter(({ length }) => length > 1);
  const size = { works: pairable.length, reviews: pairable.flat().length };
  if (people < FEWEST_PEOPLE || pairable.length < FEWEST_WORKS) return { ...size, alpha: null, words: TOO_FEW };
  const alpha = krippendorffAlpha(pairable, difference);
  if (alpha === null) return { ...size, alpha, words: ALL_THE_SAME };
  const caution = pairable.length < FEW_WORKS ? ` ${FEW}` : '';
  return { ...size, alpha: Math.round(alpha * 100) / 100, words: `${wordsFor(alpha)}${caution}` };
}

/** By the bounds that Krippendorff gives for what may be concluded from scores. */
function wordsFor(alpha: number): string {
  if (alpha >= 0.8) return 'They agree well: the scores can be relied on.';
  if (alpha >= 0.667) return 'They agree fairly: good for a first order, not for the last place.';
  if (alpha >= 0.4) return 'They agree in part: read the reviews before you go by the mean.';
  if (alpha > 0.1) return 'They agree little: go by what they write, not by the mean.';
  return 'They agree no more than by chance: the scores alone say nothing of the works.';
}

const TOO_FEW = `There is too little to tell yet: it takes ${FEWEST_WORKS} works with two reviews, by ${FEWEST_PEOPLE} people or more.`;
const ALL_THE_SAME = 'All gave the same score, so nothing can be told from it.';
const FEW = `This rests on few works, and can change much with a few more reviews.`;
