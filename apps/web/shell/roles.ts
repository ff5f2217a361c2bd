import type { Schemas } from '@colloquy/api-client';

/** Who is signed in, and what they are to which conference. */
export type Viewer = Schemas['ViewerDto'];

/** What the viewer is to a conference. */
export function rolesIn({ memberships }: Viewer, conference: string): string[] {
  return memberships.filter((membership) => membership.conference === conference).map(({ role }) => role);
}
