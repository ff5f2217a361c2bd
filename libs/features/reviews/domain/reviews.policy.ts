import { hasRole, hasRoleFor, type Id, type Viewer } from '@colloquy/kernel';

/** Whether the viewer sees every review and decision: organisers, by the conference's slug or id. */
export function seesEveryReview(viewer: Viewer, conference: string): boolean {
  return hasRole(viewer, conference, 'organiser');
}

/** Whether the viewer may review in the conference at all; which works stands in their assignments. */
export function mayReviewIn(viewer: Viewer, conference: string): boolean {
  return hasRole(viewer, conference, 'reviewer');
}

/** Whether the viewer reviews works of this track: as a reviewer of the whole conference, or of the track. */
export function mayReviewTrack(viewer: Viewer, conference: string, trackId: Id): boolean {
  return hasRoleFor(viewer, conference, 'reviewer', trackId);
}

/** Whether a work is in a field of somebody who reviews these tracks; null: all of them. */
export function isInTheirTracks(trackIds: readonly Id[] | null | undefined, work: { readonly trackId: Id }): boolean {
  return !trackIds || trackIds.includes(work.trackId);
}

/** Whether somebody may review a work: nobody who has a part in it. */
export function mayReview(personId: Id, work: { readonly barredIds: readonly Id[] }): boolean {
  return !work.barredIds.includes(personId);
}

/**
 * The reviews of a work as an organiser may read them: all of them, signed; of a work of their own none, as for any author,
 * neither who reviewed it nor in which words and with which scores.
 */
export function signedReviewsFor<Review>(
  viewer: Viewer,
  work: { readonly authorIds: readonly Id[]; readonly reviews: readonly Review[] },
): { readonly own: boolean; readonly reviews: readonly Review[] } {
  const own = viewer.personId !== null && work.authorIds.includes(viewer.personId);
  return { own, reviews: own ? [] : work.reviews };
}

/** What authors are told of the reviews of their work, once the decision is released. */
export interface Feedback {
  readonly comments: readonly string[];
}

/**
 * The reviews as their authors may read them: the comments alone, without who wrote them, when, or in which order they
 * came, so that nothing but the words can tell who a reviewer was.
 * @param contentHash a hash of the comment: the order in which comments are shown
 */
export function anonymousFeedback(
  reviews: readonly { readonly commentToAuthors: string; readonly contentHash: string }[],
): Feedback {
  const ordered = [...reviews].sort((a, b) => (a.contentHash < b.contentHash ? -1 : 1));
  return { comments: ordered.map(({ commentToAuthors }) => commentToAuthors) };
}
