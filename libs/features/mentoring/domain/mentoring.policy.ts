import { hasRole, type Id, type Viewer } from '@colloquy/kernel';

/** Which of a conference's pairings a viewer may see. */
export interface PairingScope {
  readonly all: boolean;
  /** Whose own pairings, as mentor or as author, when not all; null for nobody's. */
  readonly personId: Id | null;
}

/**
 * Organisers see every pairing; mentors and authors see their own, once published. What a run of the matching weighs and
 * proposes is for organisers alone. Lists put this into their query.
 */
export function readablePairings(viewer: Viewer, conferenceId: Id): PairingScope {
  return { all: mayMatch(viewer, conferenceId), personId: viewer.personId };
}

/** Whether the viewer may match mentors with submissions, and read how. The conference is named by slug or id. */
export function mayMatch(viewer: Viewer, conference: string): boolean {
  return hasRole(viewer, conference, 'organiser');
}

/** Whether the viewer may describe themselves as a mentor: who has been given that role, and only themselves. */
export function mayDescribeSelf(viewer: Viewer, conference: string): boolean {
  return hasRole(viewer, conference, 'mentor');
}

/** Whether the viewer may say what help they want: who presents, from the first draft on, and only for themselves. */
export function mayWantHelp(viewer: Viewer, conference: string): boolean {
  return hasRole(viewer, conference, 'author');
}

/** Whether the viewer may have private wishes: who mentors or presents. Nobody reads anybody else's. */
export function mayWish(viewer: Viewer, conference: string): boolean {
  return mayDescribeSelf(viewer, conference) || mayWantHelp(viewer, conference);
}
