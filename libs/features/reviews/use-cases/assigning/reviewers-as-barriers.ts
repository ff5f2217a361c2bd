import type { BarrierTeller } from '@colloquy/features/mentoring';

/** Nobody mentors a work that they are to review: told to whoever brings mentors and works together. */
export const reviewersAsBarriers: BarrierTeller = (db, conferenceId) =>
  db.query(
    `SELECT a.submission_id AS "submissionId", a.reviewer_id AS "mentorId" FROM review_assignment a
     JOIN submission s ON s.id = a.submission_id WHERE s.conference_id = $1 ORDER BY 1, 2`,
    [conferenceId],
  );
