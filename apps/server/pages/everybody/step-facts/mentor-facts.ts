import type { MentorFacts } from '@colloquy/features/conferences';
import { readMentees } from '@colloquy/features/mentoring';
import type { Id, Viewer } from '@colloquy/kernel';
import { instant, type Reader } from '@colloquy/platform/database';

/** The works that a person mentors, those that run in the order of their queue, and whether they have described themselves. */
export async function mentorFacts(db: Reader, conferenceId: Id, viewer: Viewer): Promise<MentorFacts> {
  const [row]: MentorFacts[] = await db.query(
    `SELECT EXISTS (SELECT 1 FROM mentor_profile WHERE conference_id = $1 AND person_id = $2 AND done_at IS NOT NULL) AS described,
       (SELECT coalesce(json_agg(json_build_object('code', code, 'title', title, 'presenter', presenter, 'state', state, 'answerBy', "answerBy",
          'since', ${instant('since')}) ORDER BY since, code), '[]')
        FROM (SELECT s.code, CASE WHEN g.state = 'published' AND g.mentor_answer IS NOT NULL THEN 'answered' ELSE g.state END AS state,
            ${instant('g.answer_by')} AS "answerBy", g.since,
            (SELECT title FROM abstract_version WHERE submission_id = s.id AND number = s.submitted_version) AS title,
            (SELECT p.name FROM submission_author a JOIN person p ON p.id = a.person_id
             WHERE a.submission_id = s.id ORDER BY a.presenter DESC, a.position LIMIT 1) AS presenter
          FROM pairing g JOIN submission s ON s.id = g.submission_id
          WHERE g.conference_id = $1 AND g.mentor_id = $2 AND g.state IN ('published', 'accepted')) work) AS works`,
    [conferenceId, viewer.personId],
  );
  const revised: { id: Id; by: string }[] = await db.query(
    `SELECT r.submission_id AS id, ${instant('r.revise_by')} AS by FROM revision r JOIN submission s ON s.id = r.submission_id
     WHERE s.conference_id = $1 AND s.state = 'in revision' AND r.returned_at IS NULL`,
    [conferenceId],
  );
  const running = (await readMentees(db, viewer, conferenceId)).map(({ submissionId, draftAwaitsYou, ...work }) => ({
    ...{ id: submissionId, code: work.code, title: work.title, presenter: work.presenter, state: 'active' },
    ...{ since: work.since, awaitsMentor: draftAwaitsYou, round: work.round },
    reviseBy: revised.find(({ id }) => id === submissionId)?.by ?? null,
  }));
  return { described: row?.described ?? false, works: [...running, ...(row?.works ?? [])] };
}
