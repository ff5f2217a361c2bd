import type { Id, Viewer } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import { type MentorProfile, NEW_PROFILE } from '../domain/mentor-profile';

/** A profile as its mentor finds it. */
export type OwnProfile = Omit<MentorProfile, 'personId'> & {
  /** Goes with the next change; 0 while nothing is kept. */
  readonly revision: number;
  /** Whether they have said that it is whole. */
  readonly done: boolean;
  /** Whether their training is known to be done. */
  readonly trained: boolean;
};

/** The columns of a profile `m`, by the names that the domain has for them. */
export const PROFILE_COLUMNS = `m.capacity, m.wished_minimum AS "wishedMinimum", m.texts, m.topics, m.methods,
  m.helps_with AS "helpsWith", m.modes, m.campus, m.languages, m.lab, m.pathway,
  m.supervisors, m.marks, m.asks_for AS "asksFor", m.automatic`;

/** How the viewer has described themselves as a mentor, or what they begin from. */
export async function readOwnProfile(db: Reader, viewer: Viewer, conferenceId: Id): Promise<OwnProfile> {
  const [profile]: Omit<OwnProfile, 'trained'>[] = await db.query(
    `SELECT ${PROFILE_COLUMNS}, m.revision, m.done_at IS NOT NULL AS done
     FROM mentor_profile m WHERE m.conference_id = $1 AND m.person_id = $2`,
    [conferenceId, viewer.personId],
  );
  const trained: unknown[] = await db.query(
    'SELECT 1 FROM mentor_training WHERE conference_id = $1 AND person_id = $2',
    [conferenceId, viewer.personId],
  );
  return { ...(profile ?? { ...NEW_PROFILE, revision: 0, done: false }), trained: trained.length > 0 };
}
