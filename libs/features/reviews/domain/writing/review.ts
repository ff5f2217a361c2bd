import type { Fault, Id } from '@colloquy/kernel';
import { type Criterion, SCALE } from './criterion';

/** What a reviewer says of a work. */
export interface Review {
  /** A whole number from 1 to 5 by the id of each criterion. */
  readonly scores: Readonly<Record<Id, number>>;
  /** The authors read it, without knowing who wrote it. */
  readonly commentToAuthors: string;
  /** Only the organisers read it; may be empty. */
  readonly commentToOrganisers: string;
}

/** The states in which a submission is reviewed. */
export const REVIEWED_STATES: readonly string[] = ['submitted', 'in revision'];

/** What a review lacks, each with its field and what to do; empty when it can be submitted. */
export function reviewFaults(criteria: readonly Criterion[], { scores, commentToAuthors }: Review): Fault[] {
  const known = new Set(criteria.map(({ id }) => id));
  const faults = criteria.flatMap(({ id, name }): Fault[] => {
    const score = scores[id];
    if (score !== undefined && Number.isInteger(score) && score >= 1 && score <= SCALE) return [];
    return [{ field: `scores.${id}`, message: `Give "${name}" a score from 1 to ${SCALE}.` }];
  });
  for (const id of Object.keys(scores)) {
    if (!known.has(id)) faults.push({ field: `scores.${id}`, message: 'There is no such criterion. Leave it out.' });
  }
  if (commentToAuthors.trim() === '') {
    const message = 'Write a few lines to the authors: what is good, and what would make it better.';
    faults.push({ field: 'commentToAuthors', message });
  }
  return faults;
}
