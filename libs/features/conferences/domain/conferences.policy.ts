import { hasRoleFor, type Id, type Viewer } from '@colloquy/kernel';
import type { Role } from './conference';

/** Whether the viewer has one of these roles in the conference, named by slug or id. */
export function isOneOf(viewer: Viewer, conference: string, roles: readonly Role[]): boolean {
  return viewer.memberships.some(
    (membership) =>
      (membership.conference === conference || membership.conferenceId === conference) &&
      roles.some((role) => role === membership.role),
  );
}

/** Whether the viewer organises the conference. */
export function isOrganiser(viewer: Viewer, conference: string): boolean {
  return isOneOf(viewer, conference, ['organiser']);
}

/** Whether the viewer has one of these roles for the track: in the whole conference, or for this track alone. */
export function isOneOfFor(viewer: Viewer, conference: string, roles: readonly Role[], trackId: Id): boolean {
  return roles.some((role) => hasRoleFor(viewer, conference, role, trackId));
}
