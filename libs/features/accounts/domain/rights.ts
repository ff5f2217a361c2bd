import type { Viewer } from '@colloquy/kernel';

/** What a person may do, as one text: equal while their memberships are. */
export function rightsText({ memberships }: Viewer): string {
  return memberships
    .map(({ conferenceId, role, trackId }) => `${conferenceId} ${role} ${trackId ?? ''}`)
    .sort()
    .join('\n');
}
