import { hasRole, type Id, type Viewer } from '@colloquy/kernel';

/** Who is beside a work once its decision is known. */
export interface AroundWork {
  /** Those who have said that they are its authors. */
  readonly authorIds: readonly Id[];
  /** Its mentor, while they work together. */
  readonly mentorIds: readonly Id[];
  /** Whether an author has let the mentor read the answer. */
  readonly shared: boolean;
}

/** Whether somebody says for a work whether it takes its place: its authors, and organisers on their behalf. */
export function mayAnswer(viewer: Viewer, conferenceId: Id, { authorIds }: Pick<AroundWork, 'authorIds'>): boolean {
  return hasRole(viewer, conferenceId, 'organiser') || isAuthor(viewer, authorIds);
}

/** Whether somebody reads what was decided and what the reviewers wrote: a mentor only when an author has agreed. */
export function mayReadAnswer(viewer: Viewer, conferenceId: Id, around: AroundWork): boolean {
  const isMentor = viewer.personId !== null && around.mentorIds.includes(viewer.personId);
  return mayAnswer(viewer, conferenceId, around) || (around.shared && isMentor);
}

/** Whether somebody decides if the mentor reads the answer: the authors alone. */
export function isAuthor(viewer: Viewer, authorIds: readonly Id[]): boolean {
  return viewer.personId !== null && authorIds.includes(viewer.personId);
}
