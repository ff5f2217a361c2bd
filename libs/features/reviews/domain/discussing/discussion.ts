/** Who may read a post, each with those before it: organisers; the reviewers of the work; its authors. */
export const SIGHTS = ['organisers', 'reviewers', 'authors'] as const;
export type Sight = (typeof SIGHTS)[number];

/** As what somebody reads and writes in the discussion of a work. */
export type Part = 'reviewer' | 'organiser';

const rank = (sight: Sight): number => SIGHTS.indexOf(sight);

/** Whether the one audience has people that the other has not. */
export const isWider = (to: Sight, from: Sight): boolean => rank(to) > rank(from);

/** Whether somebody with this part in the discussion reads a post: what is for organisers, reviewers read only of their own. */
export function readsPost(part: Part, post: { readonly sight: Sight; readonly isWriter: boolean }): boolean {
  return part === 'organiser' || post.isWriter || rank(post.sight) >= rank('reviewers');
}

/** The audiences to which somebody may write. Authors never: a post is shared with them, by an organiser, once it is written. */
export const WRITTEN_TO: readonly Sight[] = ['reviewers', 'organisers'];

/**
 * The audience to which somebody may widen a post, one step at a time; null where there is none. What was said in
 * confidence is opened to reviewers by whoever wrote it; with authors only an organiser shares.
 */
export function mayWidenTo(
  part: Part,
  { sight, isWriter }: { readonly sight: Sight; readonly isWriter: boolean },
): Sight | null {
  if (sight === 'organisers') return isWriter ? 'reviewers' : null;
  return sight === 'reviewers' && part === 'organiser' ? 'authors' : null;
}

/** What somebody who reviews a work may not see yet, and why, in a sentence; null when they may. */
export function whyHidden(standing: {
  readonly code: string;
  readonly submitted: boolean;
  readonly inConflict: boolean;
  readonly inTraining: boolean;
}): string | null {
  const { code, submitted, inConflict, inTraining } = standing;
  if (inConflict) return `You have a part in ${code}, so that you do not read what others say of it.`;
  if (inTraining) return 'You are in training on this work: you speak about it with whoever leads you.';
  return submitted ? null : 'Submit your own review first. Then you read what the others think, and they read you.';
}
