import type { PersonalData } from '@colloquy/platform/acts';

/**
 * What this room keeps of people. Authors get the comments on their work once its decision is released, as the program
 * shows them: without who wrote them, and without what was for organisers alone.
 */
export const REVIEWS_PERSONAL_DATA: PersonalData = {
  tables: [
    {
      table: 'review_assignment',
      people: ['reviewer_id', 'lead_id'],
      heading: 'What you were asked to review',
      mine: `SELECT c.title AS conference, s.code AS submission, a.role, a.since FROM review_assignment a JOIN submission s ON s.id = a.submission_id
        JOIN conference c ON c.id = s.conference_id WHERE a.reviewer_id = $1 ORDER BY a.since`,
      fate: 'unnamed',
      why: 'What you have not reviewed is given back; what you have reviewed counts, without your name.',
      erase: `DELETE FROM review_assignment a WHERE reviewer_id = $1 AND NOT EXISTS (
        SELECT 1 FROM review r WHERE r.submission_id = a.submission_id AND r.reviewer_id = a.reviewer_id)
        AND NOT EXISTS (SELECT 1 FROM training_review r WHERE r.submission_id = a.submission_id AND r.reviewer_id = a.reviewer_id)
        AND NOT EXISTS (SELECT 1 FROM review_assignment t WHERE t.submission_id = a.submission_id AND t.lead_id = $1)`,
    },
    {
      table: 'training_review',
      people: ['reviewer_id'],
      heading: 'What you wrote in training',
      mine: `SELECT s.code AS submission, r.scores, r.comment_to_authors AS "to the authors",
          r.comment_to_organisers AS "to the organisers", r.note AS "what your lead says", r.submitted_at AS "submitted at"
        FROM training_review r JOIN submission s ON s.id = r.submission_id WHERE r.reviewer_id = $1 ORDER BY r.submitted_at`,
      fate: 'emptied',
      why: 'Your words and those of your lead are taken out; the scores, which count for nothing, stay without your name.',
      erase: `UPDATE training_review SET comment_to_authors = '', comment_to_organisers = '', note = '' WHERE reviewer_id = $1`,
    },
    {
      table: 'reviewer_profile',
      people: ['person_id'],
      heading: 'What you have said of yourself as a reviewer',
      mine: `SELECT c.title AS conference, r.topics, r.texts, r.capacity AS "works that you take", r.lab, r.experience
        FROM reviewer_profile r JOIN conference c ON c.id = r.conference_id WHERE r.person_id = $1 ORDER BY c.starts_on`,
      fate: 'deleted',
      why: 'Nobody needs it once you are gone.',
      erase: 'DELETE FROM reviewer_profile WHERE person_id = $1',
    },
    {
      table: 'conflict',
      people: ['person_id', 'declared_by'],
      heading: 'Works that you should not review',
      mine: `SELECT s.code AS submission, x.reason, x.since FROM conflict x JOIN submission s ON s.id = x.submission_id
        WHERE x.person_id = $1 AND x.declared_by = $1 ORDER BY x.since`,
      fate: 'deleted',
      why: 'It kept works from you, which nobody gives you any more. What organisers note of others stays, without your name.',
      erase: 'DELETE FROM conflict WHERE person_id = $1',
    },
    {
      table: 'review',
      people: ['reviewer_id'],
      heading: 'Your reviews',
      mine: `SELECT c.title AS conference, s.code AS submission, r.scores, r.comment_to_authors AS "to the authors",
          r.comment_to_organisers AS "to the organisers", r.submitted_at AS "submitted at"
        FROM review r JOIN submission s ON s.id = r.submission_id JOIN conference c ON c.id = s.conference_id
        WHERE r.reviewer_id = $1 ORDER BY r.submitted_at`,
      fate: 'emptied',
      why: 'The scores stay, because decisions rest on them; your comments are taken out. What authors were told, without your name, stays with them.',
      erase: `UPDATE review SET comment_to_authors = '', comment_to_organisers = '' WHERE reviewer_id = $1`,
    },
    {
      table: 'decision_release',
      people: ['asked_by'],
      heading: 'Releases of decisions that you ordered',
      mine: `SELECT c.title AS conference, r.releases_at AS "at", r.state FROM decision_release r
        JOIN conference c ON c.id = r.conference_id WHERE r.asked_by = $1 ORDER BY r.releases_at`,
      fate: 'unnamed',
      why: 'The decisions are the conference’s.',
      erase: null,
    },
    {
      table: 'discussion_post',
      people: ['writer_id', 'widened_by'],
      heading: 'What you said in discussions of works',
      mine: `SELECT c.title AS conference, s.code AS submission, d.text, d.sight AS "read by", d.written_at AS "written at"
        FROM discussion_post d JOIN submission s ON s.id = d.submission_id JOIN conference c ON c.id = s.conference_id
        WHERE d.writer_id = $1 ORDER BY d.written_at`,
      fate: 'emptied',
      why: 'That something was said stays, because others answered it; what you said is taken out.',
      erase: `UPDATE discussion_post SET text = '' WHERE writer_id = $1`,
    },
    {
      table: 'discussion_seen',
      people: ['person_id'],
      heading: 'What you have read in discussions of works',
      mine: `SELECT c.title AS conference, s.code AS submission, count(*)::int AS posts FROM discussion_seen n
        JOIN discussion_post d ON d.id = n.post_id JOIN submission s ON s.id = d.submission_id
        JOIN conference c ON c.id = s.conference_id WHERE n.person_id = $1 GROUP BY c.title, s.code ORDER BY c.title, s.code`,
      fate: 'deleted',
      why: 'It only showed you what was new.',
      erase: 'DELETE FROM discussion_seen WHERE person_id = $1',
    },
    {
      table: 'review_draft',
      people: ['reviewer_id'],
      heading: 'Reviews that you were writing',
      mine: `SELECT c.title AS conference, s.code AS submission, d.content, d.saved_at AS "saved at" FROM review_draft d
        JOIN submission s ON s.id = d.submission_id JOIN conference c ON c.id = s.conference_id
        WHERE d.reviewer_id = $1 ORDER BY c.title, s.code`,
      fate: 'deleted',
      why: 'Nobody but you reads what you have not sent.',
      erase: 'DELETE FROM review_draft WHERE reviewer_id = $1',
    },
    {
      table: 'review_abstention',
      people: ['reviewer_id'],
      heading: 'Works that you gave back without a review',
      mine: `SELECT c.title AS conference, s.code AS submission, b.kind, b.reason FROM review_abstention b
        JOIN submission s ON s.id = b.submission_id JOIN conference c ON c.id = s.conference_id
        WHERE b.reviewer_id = $1 ORDER BY c.title, s.code`,
      fate: 'deleted',
      why: 'Why you did not review a work matters to nobody without you.',
      erase: 'DELETE FROM review_abstention WHERE reviewer_id = $1',
    },
    {
      table: 'place_key',
      people: ['person_id'],
      heading: 'Places that you were asked about',
      mine: `SELECT s.code AS submission, p.type, p.offered_at AS "offered at", p.answer_by AS "answer by" FROM place_key k
        JOIN place_answer p ON p.submission_id = k.submission_id JOIN submission s ON s.id = k.submission_id
        WHERE k.person_id = $1 ORDER BY p.offered_at`,
      fate: 'deleted',
      why: 'The links by which you could answer end.',
      erase: 'DELETE FROM place_key WHERE person_id = $1',
    },
    {
      table: 'redacted_copy',
      people: ['made_by'],
      heading: 'Words for reviewers that you wrote',
      mine: `SELECT s.code AS submission, c.title, c.abstract, c.made_at AS "made at" FROM redacted_copy c
        JOIN submission s ON s.id = c.submission_id WHERE c.made_by = $1 ORDER BY c.made_at`,
      fate: 'unnamed',
      why: 'The words are the conference’s.',
      erase: null,
    },
    {
      table: 'file_for_reviewers',
      people: ['shown_by'],
      heading: 'Files that you let reviewers see',
      mine: `SELECT s.code AS submission, f.name AS file, r.shown_at AS "shown at" FROM file_for_reviewers r
        JOIN submission_file f ON f.id = r.file_id JOIN submission s ON s.id = f.submission_id
        WHERE r.shown_by = $1 ORDER BY r.shown_at`,
      fate: 'unnamed',
      why: 'What reviewers see is the conference’s to say.',
      erase: null,
    },
    {
      table: 'decision',
      people: ['decided_by'],
      heading: 'Decisions that you took',
      mine: `SELECT s.code AS submission, d.outcome, d.decided_at AS "decided at" FROM decision d JOIN submission s ON s.id = d.submission_id
        WHERE d.decided_by = $1 ORDER BY d.decided_at`,
      fate: 'unnamed',
      why: 'The decisions are the conference’s.',
      erase: null,
    },
  ],
  async texts(db, personId) {
    const rows: { code: string; conference: string; outcome: string; comments: string[] }[] = await db.query(
      `SELECT s.code, c.slug AS conference, d.known_outcome AS outcome,
         ARRAY(SELECT comment FROM released_comment WHERE submission_id = s.id ORDER BY round DESC, place) AS comments
       FROM submission s JOIN submission_author a ON a.submission_id = s.id JOIN decision d ON d.submission_id = s.id
       JOIN conference c ON c.id = s.conference_id WHERE a.person_id = $1 AND d.known_outcome IS NOT NULL ORDER BY s.code`,
      [personId],
    );
    return rows.map(({ code, conference, outcome, comments }) => ({
      name: `feedback/${conference} ${code}.txt`,
      text: [`Decision: ${outcome}`, ...comments].join('\n\n'),
    }));
  },
  /** What others wrote about work that is taken away goes with it: the comments speak of a text that is gone. */
  async erase(tx, { personId, published }) {
    await tx.query(
      `UPDATE review r SET comment_to_authors = '', comment_to_organisers = ''
       FROM submission_author a WHERE a.submission_id = r.submission_id AND a.person_id = $1 AND r.submission_id <> ALL ($2)
         AND NOT EXISTS (SELECT 1 FROM submission_author o WHERE o.submission_id = r.submission_id AND o.person_id <> $1)`,
      [personId, published],
    );
    await tx.query(
      `DELETE FROM redacted_copy c USING submission_author a
       WHERE a.submission_id = c.submission_id AND a.person_id = $1 AND c.submission_id <> ALL ($2)`,
      [personId, published],
    );
    await tx.query(
      `DELETE FROM released_comment r USING submission_author a
       WHERE a.submission_id = r.submission_id AND a.person_id = $1 AND r.submission_id <> ALL ($2)
         AND NOT EXISTS (SELECT 1 FROM submission_author o WHERE o.submission_id = r.submission_id AND o.person_id <> $1)`,
      [personId, published],
    );
    await tx.query(
      `DELETE FROM redacted_copy c USING submission_author a
       WHERE a.submission_id = c.submission_id AND a.person_id = $1 AND c.submission_id <> ALL ($2)`,
      [personId, published],
    );
  },
};
