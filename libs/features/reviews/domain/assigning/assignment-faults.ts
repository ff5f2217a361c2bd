import type { Fault, Id } from '@colloquy/kernel';
import { isInTheirTracks } from '../reviews.policy';
import { type Conflict, isHard } from './conflict';
import type { ReviewAssignment } from './reviewer-input';

/** An assignment as somebody wishes it: by one who reviews, or by one in training, whom a reviewer of the work leads. */
export interface WishedAssignment extends ReviewAssignment {
  /** Who leads them, where they are in training. */
  readonly leadId?: Id | null;
}

/** What is known of a conference before works are given out. */
export interface AssigningFacts {
  readonly works: readonly { readonly submissionId: Id; readonly code: string; readonly trackId: Id }[];
  readonly conflicts: readonly Conflict[];
  /** The tracks of those who review single tracks only. */
  readonly tracksOf: ReadonlyMap<Id, readonly Id[] | null>;
  /** Who reviews what, once all that is to go is gone. */
  readonly standing: readonly ReviewAssignment[];
  /** How many works people take, of those who have said so. */
  readonly capacityOf: ReadonlyMap<Id, number>;
  readonly nameOf: ReadonlyMap<Id, string>;
  /** Whose act it is: nobody chooses who judges their own work. */
  readonly ownIds: ReadonlySet<Id>;
}

/** Why reviewers cannot be assigned as given, each with its place in the list; empty when they can. */
export function assignmentFaults(pairs: readonly WishedAssignment[], facts: AssigningFacts): Fault[] {
  const workOf = new Map(facts.works.map((work) => [work.submissionId, work]));
  const key = ({ submissionId, reviewerId }: ReviewAssignment): string => `${submissionId} ${reviewerId}`;
  const hard = facts.conflicts.filter(({ kind }) => isHard(kind));
  const barred = new Map(hard.map((each) => [`${each.submissionId} ${each.personId}`, each]));
  const there = new Set(facts.standing.map(key));
  const leads = new Set([...there, ...pairs.filter(({ leadId }) => !leadId).map(key)]);
  const load = new Map<Id, number>();
  for (const { reviewerId } of facts.standing) load.set(reviewerId, (load.get(reviewerId) ?? 0) + 1);
  return pairs.flatMap((pair, place): Fault[] => {
    const { submissionId, reviewerId, leadId } = pair;
    const work = workOf.get(submissionId);
    const name = facts.nameOf.get(reviewerId) ?? 'This person';
    const fault = (message: string, field = 'reviewerId'): Fault[] => [{ field: `pairs.${place}.${field}`, message }];
    if (!work) return fault('There is no such submission to be reviewed in this conference.', 'submissionId');
    if (facts.ownIds.has(submissionId)) {
      const message = `${work.code} is your own work: another organiser says who reviews it.`;
      return fault(message, 'submissionId');
    }
    if (there.has(key(pair))) return [];
    const conflict = barred.get(key(pair));
    if (conflict) return fault(`${name} cannot review ${work.code}: ${name} ${conflict.words}. Choose somebody else.`);
    if (!isInTheirTracks(facts.tracksOf.get(reviewerId), work)) {
      const message = `${work.code} is of a track that ${name} does not review. Choose somebody else, or change their roles.`;
      return fault(message);
    }
    if (leadId && (leadId === reviewerId || !leads.has(key({ submissionId, reviewerId: leadId })))) {
      return fault(`Choose a reviewer of ${work.code} who leads ${name}.`, 'leadId');
    }
    there.add(key(pair));
    const next = (load.get(reviewerId) ?? 0) + 1;
    load.set(reviewerId, next);
    const most = facts.capacityOf.get(reviewerId);
    if (most === undefined || next <= most) return [];
    const message = `${name} takes ${most === 1 ? 'one work' : `${most} works`} at most, and ${work.code} would be one more. Choose somebody else, or ask them to take more.`;
    return fault(message);
  });
}
