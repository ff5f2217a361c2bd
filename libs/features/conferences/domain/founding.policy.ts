import type { Viewer } from '@colloquy/kernel';

/** Which conferences somebody may found: real ones, or such as are for looking around only. */
export type Founding = 'real' | 'demo';

/**
 * What the viewer may found: real conferences with the right of a founder, or as an organiser of a real one; demo
 * conferences as anybody in a demo, so that setting up can be tried; nothing otherwise (null).
 */
export function mayFound(viewer: Viewer): Founding | null {
  const { memberships, rights = [] } = viewer;
  const organisesReal = memberships.some(({ role, demo }) => role === 'organiser' && demo === false);
  if (rights.includes('founder') || organisesReal) return 'real';
  return memberships.some(({ demo }) => demo === true) ? 'demo' : null;
}
