import type { Id, Viewer } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import type { MentorProfile } from '../domain/mentor-profile';

/** How the viewer has described themselves as a mentor. Null while they have not. */
export async function readOwnProfile(
  db: Reader,
  viewer: Viewer,
  conferenceId: Id,
): Promise<Omit<MentorProfile, 'personId'> | null> {
  const [profile]: Omit<MentorProfile, 'personId'>[] = await db.query(
    'SELECT capacity, texts, topics FROM mentor_profile WHERE conference_id = $1 AND person_id = $2',
    [conferenceId, viewer.personId],
  );
  return profile ?? null;
}
