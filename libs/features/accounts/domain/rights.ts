import type { Viewer } from '@colloquy/kernel';

/** What a person may do, as one text: equal while their memberships and their rights on the server are. */
export function rightsText({ memberships, rights = [] }: Viewer): string {
  const roles = memberships.map(({ conferenceId, role, trackId }) => `${conferenceId} ${role} ${trackId ?? ''}`);
  return [...roles, ...rights].sort().join('\n');
}
