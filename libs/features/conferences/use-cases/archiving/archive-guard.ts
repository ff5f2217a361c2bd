import type { ActGuard } from '@colloquy/platform/acts';
import type { ConferenceState } from '../../domain/conference';
import { refuseWhenArchived } from '../../domain/conference-state';

/**
 * The one check by which an archived conference is for reading only: every act of every room passes it.
 * @throws DomainError `archived`
 */
export const refuseOnArchived: ActGuard = async (tx, { conferenceId, whenArchived }) => {
  if (conferenceId === null || whenArchived === 'goes on') return;
  const [standing]: { state: ConferenceState }[] = await tx.query('SELECT state FROM conference WHERE id = $1', [
    conferenceId,
  ]);
  if (standing) refuseWhenArchived(standing);
};
