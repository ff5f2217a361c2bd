import { hasRole, type Id, type Viewer } from '@colloquy/kernel';

/** Which of a conference's submissions a viewer may read in full before anything is published. */
export type SubmissionScope =
  | { readonly all: true }
  | { readonly all: false; readonly authorId: Id }
  | { readonly all: false; readonly authorId: null };

/**
 * Organisers read every submission, authors their own. Mentors and reviewers read theirs through the features that give
 * them the task. Lists put this into their query.
 */
export function readableSubmissions(viewer: Viewer, conferenceId: Id): SubmissionScope {
  if (hasRole(viewer, conferenceId, 'organiser')) return { all: true };
  return { all: false, authorId: viewer.personId };
}

/** Whether the viewer may withdraw a submission: its authors, and organisers on their behalf. */
export function mayWithdraw(viewer: Viewer, conferenceId: Id, authorIds: readonly Id[]): boolean {
  return (
    hasRole(viewer, conferenceId, 'organiser') || (viewer.personId !== null && authorIds.includes(viewer.personId))
  );
}
