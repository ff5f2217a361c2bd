import type { Assigning, AssignmentChange, Conflict, KnownReviewer, ReviewerProposal } from './assigning-query';

/** Somebody who has a work, or would have it. */
export interface Given {
  readonly reviewerId: string;
  /** Who leads them, where they are in training. */
  readonly leadId: string | null;
  /** Whether they have sent their review: then they keep the work. */
  readonly reviewed: boolean;
  /** What the two have in common, where the engine has said so. */
  readonly why?: string;
}

/** Who has which work, by the ids of the works. */
export type Plan = ReadonlyMap<string, readonly Given[]>;

/** A work with everybody who reviews it, and what is wrong with that. */
export interface DeskWork {
  readonly submissionId: string;
  readonly code: string;
  readonly title: string;
  readonly trackId: string;
  readonly own: boolean;
  readonly given: readonly (Given & { readonly name: string })[];
  readonly warnings: readonly string[];
}

/** A reviewer with how many works they have by the plan. */
export interface DeskPerson extends KnownReviewer {
  readonly load: number;
  readonly reviewed: number;
}

/** Who reviews what, looked at from both sides. */
export interface Desk {
  readonly works: readonly DeskWork[];
  readonly people: readonly DeskPerson[];
  readonly rules: Assigning['rules'];
  conflictOf(submissionId: string, personId: string): Conflict | undefined;
}

/** How a plan is changed for one work. */
export interface PlanChange {
  readonly save: (submissionId: string, given: readonly Given[], done: () => void) => void;
  readonly busy: boolean;
  readonly error: Error | null;
  /** What the button that keeps a change says. */
  readonly verb: string;
}

/** What stands. */
export const standingPlan = ({ works }: Assigning): Plan =>
  new Map(works.map(({ submissionId, reviewers }) => [submissionId, reviewers]));

/** What would stand if a proposal were taken over as it is. */
export function proposedPlan(assigning: Assigning, { pairs, moves }: ReviewerProposal): Plan {
  const gone = new Set(moves.map(({ submissionId, from }) => `${submissionId} ${from}`));
  const reasons = new Map(pairs.map((pair) => [`${pair.submissionId} ${pair.reviewerId}`, reasonOf(pair)]));
  const plan = new Map<string, Given[]>();
  for (const { submissionId, reviewers } of assigning.works) {
    const kept = reviewers.filter(
      ({ reviewerId, leadId }) => !gone.has(`${submissionId} ${reviewerId}`) && !gone.has(`${submissionId} ${leadId}`),
    );
    plan.set(
      submissionId,
      kept.map((given) => ({ ...given, why: reasons.get(`${submissionId} ${given.reviewerId}`) })),
    );
  }
  for (const pair of pairs) {
    const there = plan.get(pair.submissionId);
    if (!there || there.some(({ reviewerId }) => reviewerId === pair.reviewerId)) continue;
    there.push({ reviewerId: pair.reviewerId, leadId: null, reviewed: false, why: reasonOf(pair) });
  }
  return plan;
}

function reasonOf({ sharedTopics, sharedTerms }: ReviewerProposal['pairs'][number]): string {
  return [...new Set([...sharedTopics, ...sharedTerms])].join(', ');
}

/** What has to be given and taken back so that a plan stands in place of another. */
export function changeBetween(before: Plan, after: Plan): AssignmentChange {
  const key = ({ reviewerId, leadId }: Given): string => `${reviewerId} ${leadId ?? ''}`;
  const differ = (some: Plan, others: Plan) =>
    [...some].flatMap(([submissionId, given]) => {
      const known = new Set((others.get(submissionId) ?? []).map(key));
      return given.filter((one) => !known.has(key(one))).map((one) => ({ submissionId, ...one }));
    });
  return {
    pairs: differ(after, before).map(({ submissionId, reviewerId, leadId }) => ({
      ...{ submissionId, reviewerId },
      ...(leadId ? { leadId } : {}),
    })),
    remove: differ(before, after).map(({ submissionId, reviewerId }) => ({ submissionId, reviewerId })),
  };
}

/** Looks at a plan from the side of the works and from that of the people. */
export function deskOf({ works, reviewers, conflicts, rules }: Assigning, plan: Plan): Desk {
  const known = new Map(reviewers.map((person) => [person.personId, person]));
  const barred = new Map(conflicts.map((one) => [`${one.submissionId} ${one.personId}`, one]));
  const conflictOf = (submissionId: string, personId: string) => barred.get(`${submissionId} ${personId}`);
  const load = new Map<string, { works: number; reviewed: number }>();
  for (const given of [...plan.values()].flat()) {
    const before = load.get(given.reviewerId) ?? { works: 0, reviewed: 0 };
    load.set(given.reviewerId, {
      works: before.works + 1,
      reviewed: before.reviewed + (given.reviewed ? 1 : 0),
    });
  }
  return {
    rules,
    conflictOf,
    works: works.map(({ reviewers: _, ...work }) => {
      const given = (plan.get(work.submissionId) ?? []).map((one) => ({
        ...one,
        name: known.get(one.reviewerId)?.name ?? 'Somebody',
      }));
      return { ...work, given, warnings: work.own ? [] : warningsOn(work.submissionId, given) };
    }),
    people: reviewers.map((person) => {
      const has = load.get(person.personId);
      return { ...person, load: has?.works ?? 0, reviewed: has?.reviewed ?? 0 };
    }),
  };

  function warningsOn(submissionId: string, given: DeskWork['given']): string[] {
    const judges = given.filter(({ leadId }) => leadId === null);
    const people = judges.flatMap(({ reviewerId }) => known.get(reviewerId) ?? []);
    const missing = rules.wanted - judges.length;
    const labs = people.map(({ lab }) => lab.trim().toLowerCase()).filter((lab) => lab !== '');
    const lab = people.find(
      ({ lab: own }, place) => labs.indexOf(own.trim().toLowerCase()) < place && isTwice(labs, own),
    );
    const anyExperience = reviewers.some(({ experience }) => experience === 'experienced');
    const isGreen = people.length > 0 && people.every(({ experience }) => experience !== 'experienced');
    return [
      ...(missing > 0 ? [missing === 1 ? 'One reviewer is missing' : `${missing} reviewers are missing`] : []),
      ...given.flatMap(({ reviewerId, name }) => {
        const words = conflictOf(submissionId, reviewerId)?.words;
        return words ? [`${name} ${words}`] : [];
      }),
      ...given.flatMap(({ reviewerId, name }) =>
        known.get(reviewerId)?.here === false ? [`${name} no longer reviews here`] : [],
      ),
      ...(rules.labsApart && lab ? [`Two are of ${lab.lab}`] : []),
      ...(rules.experienced && anyExperience && isGreen ? ['Nobody of them has reviewed before'] : []),
    ];
  }
}

const isTwice = (labs: readonly string[], lab: string): boolean =>
  labs.filter((other) => other === lab.trim().toLowerCase()).length > 1;

/** How much somebody has of what they take: `2 of 3`, or `2` where they have not said. */
export const loadWords = ({ load, capacity }: Pick<DeskPerson, 'load' | 'capacity'>): string =>
  capacity === null ? `${load}` : `${load} of ${capacity}`;
