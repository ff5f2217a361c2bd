import type { Id } from './ids';

/** What a person is to one conference, and where given, to one track of it only. */
export interface ViewerMembership {
  readonly conferenceId: Id;
  /** The conference's slug, as it stands in addresses. */
  readonly conference: string;
  readonly role: string;
  readonly trackId: Id | null;
  /** Whether the conference is for looking around only; left out where nobody asked. */
  readonly demo?: boolean;
}

/** What a person may do on the whole server, besides their memberships: found conferences. */
export type ServerRight = 'founder';

/** Whoever asks: a signed-in person with the memberships that hold at this request, or nobody in particular. */
export interface Viewer {
  readonly personId: Id | null;
  readonly memberships: readonly ViewerMembership[];
  /** Left out: none. */
  readonly rights?: readonly ServerRight[];
}

/** Somebody who has not signed in. */
export const VISITOR: Viewer = { personId: null, memberships: [] };

/** Whether the viewer has this role anywhere in the conference, named by its slug or its id. */
export function hasRole(viewer: Viewer, conference: string, role: string): boolean {
  return viewer.memberships.some(
    (membership) =>
      membership.role === role && (membership.conference === conference || membership.conferenceId === conference),
  );
}

/**
 * Whether the viewer has this role for this track: for the whole conference, named by its slug or its id, or for the
 * track alone. What somebody may do in a track asks this; what somebody may do at all asks {@link hasRole}.
 */
export function hasRoleFor(viewer: Viewer, conference: string, role: string, trackId: Id): boolean {
  return viewer.memberships.some(
    (membership) =>
      membership.role === role &&
      (membership.conference === conference || membership.conferenceId === conference) &&
      (membership.trackId === null || membership.trackId === trackId),
  );
}
