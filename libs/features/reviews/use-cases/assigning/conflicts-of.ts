import type { Id } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import { type Conflict, type FoundConflict, toldConflict } from '../../domain/assigning/conflict';

/**
 * Who has which part in which work of a conference, one conflict for a person and a work: the gravest. Found from all
 * addresses of a person, also of co-authors who have never signed in, and from what people are to each other here.
 *
 * @param people whom to look at; left out: reviewers and organisers, and whoever was given a work
 */
export async function conflictsOf(db: Reader, conferenceId: Id, people?: readonly Id[]): Promise<Conflict[]> {
  const found: FoundConflict[] = await db.query(FIND, [conferenceId, people ?? null]);
  return found.map(toldConflict);
}

/** Labs are alike when they are written alike, but for capitals and spaces around. */
const FOLDED = `lower(trim(lab))`;

const FIND = `
  WITH work AS MATERIALIZED (SELECT id FROM submission WHERE conference_id = $1),
  someone AS MATERIALIZED (
    SELECT unnest($2::uuid[]) AS id
    UNION SELECT person_id FROM membership
      WHERE $2::uuid[] IS NULL AND conference_id = $1 AND role IN ('reviewer', 'organiser')
    UNION SELECT a.reviewer_id FROM review_assignment a JOIN work w ON w.id = a.submission_id WHERE $2::uuid[] IS NULL
  ),
  author AS MATERIALIZED (SELECT a.submission_id, a.person_id FROM authorship a JOIN work w ON w.id = a.submission_id),
  barrier AS MATERIALIZED (
    SELECT b.submission_id, b.person_id, b.kind FROM reviewing_barrier b JOIN work w ON w.id = b.submission_id
  ),
  labelled AS MATERIALIZED (
    SELECT person_id, ${FOLDED} AS folded, min(lab) AS lab FROM (
      SELECT person_id, lab FROM reviewer_profile WHERE conference_id = $1
      UNION ALL SELECT person_id, lab FROM mentor_profile WHERE conference_id = $1
      UNION ALL SELECT person_id, lab FROM help_wanted WHERE conference_id = $1
    ) said WHERE trim(lab) <> '' GROUP BY person_id, ${FOLDED}
  ),
  together AS MATERIALIZED (
    SELECT mine.person_id, beside.person_id AS other_id, min(s.code COLLATE "C") AS code
    FROM author mine JOIN someone ON someone.id = mine.person_id
    JOIN author beside ON beside.submission_id = mine.submission_id AND beside.person_id <> mine.person_id
    JOIN submission s ON s.id = mine.submission_id
    GROUP BY mine.person_id, beside.person_id
  ),
  found AS (
    SELECT b.submission_id, b.person_id, b.kind, c.id AS conflict_id, c.reason AS through
    FROM barrier b JOIN someone ON someone.id = b.person_id
    LEFT JOIN conflict c ON b.kind = 'declared' AND c.submission_id = b.submission_id AND c.person_id = b.person_id
    UNION ALL SELECT a.submission_id, t.person_id, 'co-author', NULL, t.code
      FROM together t JOIN author a ON a.person_id = t.other_id
    UNION ALL SELECT a.submission_id, l.person_id, 'lab', NULL, l.lab
      FROM labelled l JOIN someone ON someone.id = l.person_id
      JOIN labelled theirs ON theirs.folded = l.folded AND theirs.person_id <> l.person_id
      JOIN author a ON a.person_id = theirs.person_id
  )
  SELECT DISTINCT ON (submission_id, person_id) submission_id AS "submissionId", person_id AS "personId", kind,
    conflict_id AS "conflictId", through
  FROM found
  ORDER BY submission_id, person_id, array_position(ARRAY['author', 'supervisor', 'mentor', 'declared', 'co-author', 'lab'], kind), through`;
