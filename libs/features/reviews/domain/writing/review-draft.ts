import { keptTextFault, type LeafKind, type LeafValue } from '@colloquy/engines/abstract-draft';
import { type Id, isId } from '@colloquy/kernel';
import { SCALE } from './criterion';
import type { Review } from './review';

/** The most characters of each text of a review. */
export const LONGEST_COMMENT = 10_000;

/** What a reviewer writes, in the order of the form: to the authors what is good first, and to the organisers alone. */
export const REVIEW_TEXTS = ['strength', 'question', 'nextStep', 'commentToAuthors', 'commentToOrganisers'] as const;
type ReviewText = (typeof REVIEW_TEXTS)[number];

/** A review as it is typed. */
export interface ReviewContent extends Readonly<Record<ReviewText, string>> {
  /** By the ids of the criteria. */
  readonly scores: Readonly<Record<Id, number>>;
}

/**
 * A review taken apart into the pieces that are saved and merged each for itself, by their paths: `scores.<criterion>`,
 * `strength`, `question`, `nextStep`, `commentToAuthors`, `commentToOrganisers`. What is empty is not there.
 */
export type ReviewLeaves = Readonly<Record<string, string>>;

const SCORE = 'scores.';
const isText = (at: string): at is ReviewText => REVIEW_TEXTS.some((text) => text === at);

/** What sort of value stands at a path: texts are merged by words, a score is one or the other. */
export function reviewLeafKind(at: string): LeafKind | null {
  if (isText(at)) return 'text';
  return at.startsWith(SCORE) && isId(at.slice(SCORE.length)) ? 'id' : null;
}

/** Why the value cannot be kept at this path; null where it can. */
export function reviewLeafFault(at: string, value: unknown): string | null {
  const kind = reviewLeafKind(at);
  if (kind === null) return 'There is no such field in a review. Load the page anew.';
  if (value === null) return null;
  if (typeof value !== 'string') return 'This is not what the field holds. Load the page anew.';
  if (kind === 'text') return keptTextFault(value, LONGEST_COMMENT);
  const score = Number(value);
  return Number.isInteger(score) && score >= 1 && score <= SCALE ? null : `A score is from 1 to ${SCALE}.`;
}

/** The pieces of a review; what holds nothing is left out. */
export function reviewLeaves(leaves: Readonly<Record<string, LeafValue>>): ReviewLeaves {
  const kept = Object.entries(leaves).flatMap(([at, value]) =>
    typeof value === 'string' && value !== '' ? [[at, value] as const] : [],
  );
  return Object.fromEntries(kept.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** A review taken apart. */
export function leavesOfReview({ scores, ...texts }: ReviewContent): ReviewLeaves {
  const given = Object.entries(scores).map(([id, score]) => [`${SCORE}${id}`, String(score)] as const);
  return reviewLeaves({ ...Object.fromEntries(given), ...texts });
}

/** What is sent in of a typed review: all that is for the authors in one text, the good first. */
export function sentReview({ scores, commentToOrganisers, ...content }: ReviewContent): Review {
  const { strength, question, nextStep, commentToAuthors } = content;
  const parts = [strength, question, nextStep, commentToAuthors].filter((part) => part.trim() !== '');
  return { scores, commentToAuthors: parts.join('\n\n'), commentToOrganisers };
}
