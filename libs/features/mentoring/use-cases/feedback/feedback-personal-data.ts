import type { Erasure, PersonalTable } from '@colloquy/platform/acts';
import type { Transaction } from '@colloquy/platform/database';

/** What is kept of people who write in the margin of a work. */
export const FEEDBACK_TABLES: readonly PersonalTable[] = [
  {
    table: 'margin_comment',
    people: ['person_id', 'answered_by'],
    heading: 'Your comments as mentor and author',
    mine: `SELECT s.code AS submission, t.quote AS words, m.text, m.suggestion, m.suggestion_state AS "what became of it",
        m.written_at AS "written at" FROM margin_comment m JOIN margin_thread t ON t.id = m.thread_id
      JOIN submission s ON s.id = t.submission_id WHERE m.person_id = $1 ORDER BY m.written_at`,
    fate: 'emptied',
    why: 'What you wrote is taken out; its place stays, so that the answers of others can be understood.',
    erase: `UPDATE margin_comment SET text = '', suggestion = NULL, suggestion_state = NULL, removed_at = coalesce(removed_at, now())
      WHERE person_id = $1`,
  },
  {
    table: 'margin_thread',
    people: ['opened_by', 'resolved_by'],
    heading: 'Words on which you began a thread',
    mine: `SELECT s.code AS submission, t.quote AS words, t.opened_at AS "opened at", t.resolved_at AS "resolved at"
      FROM margin_thread t JOIN submission s ON s.id = t.submission_id WHERE t.opened_by = $1 ORDER BY t.opened_at`,
    fate: 'unnamed',
    why: 'The words are the author’s, and the thread may hold what others wrote.',
    erase: null,
  },
  {
    table: 'feedback_round',
    people: ['asked_by', 'returned_by'],
    heading: 'Rounds of feedback that you asked for or gave',
    mine: `SELECT s.code AS submission, f.number, f.state, CASE WHEN f.asked_by = $1 THEN f.wish END AS "what you asked for",
        f.asked_at AS "asked at", f.due_at AS "due at", f.returned_at AS "returned at",
        CASE WHEN g.mentor_id = $1 OR f.state = 'returned' THEN f.strength END AS strength,
        CASE WHEN g.mentor_id = $1 OR f.state = 'returned' THEN f.question END AS question,
        CASE WHEN g.mentor_id = $1 OR f.state = 'returned' THEN f.next_step END AS "next step"
      FROM feedback_round f JOIN submission s ON s.id = f.submission_id JOIN pairing g ON g.id = f.pairing_id
      WHERE f.asked_by = $1 OR g.mentor_id = $1 ORDER BY f.asked_at`,
    fate: 'emptied',
    why: 'What you wrote in it is taken out; that there was a round stays, for whoever gave or got it.',
    erase: `UPDATE feedback_round SET wish = CASE WHEN asked_by = $1 THEN '' ELSE wish END WHERE asked_by = $1`,
  },
  {
    table: 'margin_look',
    people: ['person_id'],
    heading: 'When you last looked at the feedback on a work',
    mine: `SELECT s.code AS submission, l.seen_at AS "seen at", l.version FROM margin_look l
      JOIN submission s ON s.id = l.submission_id WHERE l.person_id = $1 ORDER BY l.seen_at`,
    fate: 'deleted',
    why: 'It served to show you what is new.',
    erase: 'DELETE FROM margin_look WHERE person_id = $1',
  },
  {
    table: 'comment_report',
    people: ['reported_by', 'closed_by'],
    heading: 'Comments that you showed to the organisers, and reports that you closed',
    mine: `SELECT CASE WHEN reported_by = $1 THEN reason END AS reason, reported_at AS "reported at", closed_at AS "closed at"
      FROM comment_report WHERE reported_by = $1 OR closed_by = $1 ORDER BY reported_at`,
    fate: 'emptied',
    why: 'Your words are taken out; that something was reported stays with the organisers.',
    erase: `UPDATE comment_report SET reason = '' WHERE reported_by = $1`,
  },
];

/** Takes out what somebody wrote in rounds as a mentor, and the words of works that go with their only author. */
export async function eraseFeedback(tx: Transaction, { personId, published }: Erasure): Promise<void> {
  await tx.query(
    `UPDATE feedback_round f SET strength = '', question = '', next_step = '' FROM pairing g
     WHERE g.id = f.pairing_id AND g.mentor_id = $1`,
    [personId],
  );
  await tx.query(
    `UPDATE margin_thread t SET quote = '', before_quote = '', after_quote = ''
     WHERE t.submission_id <> ALL ($2) AND EXISTS (SELECT 1 FROM submission_author a
         WHERE a.submission_id = t.submission_id AND a.person_id = $1)
       AND NOT EXISTS (SELECT 1 FROM submission_author o WHERE o.submission_id = t.submission_id AND o.person_id <> $1)`,
    [personId, published],
  );
}
