import { everyMentorOf } from '@colloquy/features/mentoring';
import { allSubmissions } from '@colloquy/features/submissions';
import type { Id } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import type { ReviewableWork } from '../../domain/assigning/assign-reviewers';
import { REVIEWED_STATES } from '../../domain/review';

/** The submissions that are to be reviewed, with everybody who must not review them. */
export async function readWorks(db: Reader, conferenceId: Id): Promise<ReviewableWork[]> {
  const submissions = await allSubmissions(db, conferenceId);
  const mentors = await everyMentorOf(db, conferenceId);
  return submissions
    .filter(({ state }) => REVIEWED_STATES.includes(state))
    .map(({ id, code, title, trackId, abstract, keywords, authors }) => ({
      submissionId: id,
      code,
      title,
      trackId,
      text: [abstract, ...keywords].join('\n'),
      authorIds: authors.map(({ personId }) => personId),
      mentorIds: mentors.filter(({ submissionId }) => submissionId === id).map(({ mentorId }) => mentorId),
    }));
}
