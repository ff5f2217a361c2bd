import { DomainError, type Id, type Viewer } from '@colloquy/kernel';
import type { ConferenceState } from './conference';

/**
 * Whether the viewer may know of the conference: everybody once its call is open, before that only those who have a
 * part in it already. Lists filter by the same rule in their query.
 */
export function maySee(viewer: Viewer, conference: { readonly id: Id; readonly state: ConferenceState }): boolean {
  return (
    conference.state !== 'setting-up' || viewer.memberships.some(({ conferenceId }) => conferenceId === conference.id)
  );
}

/** @throws DomainError `call-not-open` while the conference is being set up; `archived` when it is for reading only */
export function refuseUnlessCallOpen({ state }: { readonly state: ConferenceState }): void {
  if (state === 'setting-up') {
    throw new DomainError(
      'conflict',
      'call-not-open',
      'This conference is still being set up, so nothing can be sent in yet. Its organisers open the call.',
    );
  }
  refuseWhenArchived({ state });
}

/** @throws DomainError `archived` when the conference is for reading only */
export function refuseWhenArchived({ state }: { readonly state: ConferenceState }): void {
  if (state !== 'archived') return;
  throw new DomainError(
    'conflict',
    'archived',
    'This conference is archived: it is for reading only. Its organisers can bring it back under Set-up.',
  );
}
