import type { Viewer } from '@colloquy/kernel';
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
