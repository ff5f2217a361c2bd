import { supervisorsOf } from '@colloquy/features/submissions';
import type { Id } from '@colloquy/kernel';
import type { Transaction } from '@colloquy/platform/database';
import type { PresentState } from '../../domain/acceptance-faults';
import type { Beside } from '../../domain/beside';
import { heldPlaces } from '../pairs/read-pairings';
import { readKnownConflicts } from './known-conflicts';
import type { MentorBarriers } from './mentor-barriers';

/**
 * What holds now of the works and mentors that are to be paired. Works and profiles stay locked until the end of the
 * transaction, so that no work is withdrawn and no place given away between looking and writing.
 */
export async function readPresentState(
  tx: Transaction,
  barriers: MentorBarriers,
  conferenceId: Id,
  pairs: readonly Beside[],
): Promise<PresentState> {
  const submissionIds = pairs.map(({ submissionId }) => submissionId);
  const submissions: PresentState['submissions'] = await tx.query(
    'SELECT id, state FROM submission WHERE id = ANY ($1) ORDER BY id FOR SHARE',
    [submissionIds],
  );
  const profiles: { mentorId: Id; capacity: number }[] = await tx.query(
    `SELECT person_id AS "mentorId", capacity FROM mentor_profile WHERE conference_id = $1 AND person_id = ANY ($2)
     ORDER BY person_id FOR UPDATE`,
    [conferenceId, pairs.map(({ mentorId }) => mentorId)],
  );
  const held = await heldPlaces(tx, conferenceId);
  const others = held.filter(({ submissionId }) => !submissionIds.includes(submissionId));
  return {
    submissions,
    beside: held,
    barred: await barriers.of(tx, conferenceId),
    supervised: (await supervisorsOf(tx, conferenceId)).map(({ submissionId, personId }) => ({
      submissionId,
      mentorId: personId,
    })),
    conflicts: await readKnownConflicts(tx, conferenceId),
    placesLeft: profiles.map(({ mentorId, capacity }) => ({
      mentorId,
      places: capacity - others.filter((pairing) => pairing.mentorId === mentorId).length,
    })),
  };
}
