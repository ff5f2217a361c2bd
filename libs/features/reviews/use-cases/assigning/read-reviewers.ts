import { membersWith } from '@colloquy/features/conferences';
import type { Id } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import { type KnownReviewer, NOTHING_SAID, type ReviewerProfile } from '../../domain/assigning/reviewer-profile';

/** Who reviews in a conference, by name, with what each has said of themselves. */
export async function readReviewers(db: Reader, conferenceId: Id): Promise<KnownReviewer[]> {
  const members = await membersWith(db, conferenceId, 'reviewer');
  const said: (ReviewerProfile & { personId: Id; done: boolean })[] = await db.query(
    `SELECT person_id AS "personId", ${PROFILE_COLUMNS} FROM reviewer_profile WHERE conference_id = $1`,
    [conferenceId],
  );
  const profiles = new Map(said.map((profile) => [profile.personId, profile]));
  return members.map(({ id, name, trackIds }) => ({
    ...{ done: false, ...NOTHING_SAID, ...profiles.get(id) },
    ...{ personId: id, name, trackIds },
  }));
}

/** What a profile holds, in SQL. */
export const PROFILE_COLUMNS = `topics, texts, capacity, lab, experience, done_at IS NOT NULL AS done`;
