import { type Id, notFound, type Viewer } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import type { Submission } from '../domain/submission';
import { readableSubmissions } from '../domain/submissions.policy';

const SELECT = `
  SELECT s.id, s.code, s.track_id AS "trackId", s.wished_type AS "wishedType", s.state, v.title, v.abstract,
    v.number AS version, s.keywords, s.affiliations,
    CASE WHEN s.source_url IS NULL THEN NULL ELSE json_build_object('url', s.source_url, 'licence', s.source_licence) END AS source,
    (SELECT json_agg(json_build_object('personId', p.id, 'name', CASE WHEN a.confirmed_at IS NULL THEN coalesce(a.named, p.name) ELSE p.name END, 'sortName', p.sort_name, 'presenter', a.presenter,
       'affiliations', a.affiliations) ORDER BY a.position)
     FROM submission_author a JOIN person p ON p.id = a.person_id
     WHERE a.submission_id = s.id AND a.listed) AS authors
  FROM submission s
  JOIN abstract_version v ON v.submission_id = s.id AND v.number = s.submitted_version`;

/** All submissions of a conference in order of their codes: for the program's own use, never for a screen. */
export async function allSubmissions(db: Reader, conferenceId: Id): Promise<Submission[]> {
  return db.query(`${SELECT} WHERE s.conference_id = $1 ORDER BY s.code COLLATE "C"`, [conferenceId]);
}

/** The submissions that the viewer may read, in order of their codes, after the given code. */
export async function listSubmissions(
  db: Reader,
  viewer: Viewer,
  conferenceId: Id,
  page: { after: string; limit: number },
): Promise<Submission[]> {
  const scope = readableSubmissions(viewer, conferenceId);
  return db.query(
    `${SELECT} WHERE s.conference_id = $1 AND s.code COLLATE "C" > $2
       AND ($3 OR EXISTS (SELECT 1 FROM submission_author WHERE submission_id = s.id AND person_id = $4))
     ORDER BY s.code COLLATE "C" LIMIT $5`,
    [conferenceId, page.after, scope.all, scope.all ? null : scope.authorId, page.limit],
  );
}

/** One submission, when the viewer may read it. @throws DomainError `not-found`, also when they may not */
export async function findSubmission(db: Reader, viewer: Viewer, conferenceId: Id, id: Id): Promise<Submission> {
  const scope = readableSubmissions(viewer, conferenceId);
  const [submission]: Submission[] = await db.query(
    `${SELECT} WHERE s.conference_id = $1 AND s.id = $2
       AND ($3 OR EXISTS (SELECT 1 FROM submission_author WHERE submission_id = s.id AND person_id = $4))`,
    [conferenceId, id, scope.all, scope.all ? null : scope.authorId],
  );
  if (!submission) throw notFound('submission');
  return submission;
}
