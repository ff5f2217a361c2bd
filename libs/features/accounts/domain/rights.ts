import type { Viewer } from '@colloquy/kernel';

/** What a person may do, as one text: equal while their memberships and their rights on the server are. */
export function rightsText({ memberships, rights = [] }: Viewer): string {
  const roles = memberships.map(({ conferenceId, role, trackId }) => `${conferenceId} ${role} ${trackId ?? ''}`);
  return [...roles, ...rights].sort().join('\n');
}

/**
 * Whether an account can do no more than write and attend. Only then may a link that lies in a mailbox for days sign
 * somebody in: links are passed on, and must not open what a reviewer or an organiser sees.
 */
export function writesOnly({ memberships, rights = [] }: Viewer): boolean {
  return rights.length === 0 && memberships.every(({ role }) => role === 'author' || role === 'attendee');
}
