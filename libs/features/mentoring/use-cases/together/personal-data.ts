import type { PersonalTable } from '@colloquy/platform/acts';

const CODE = 'JOIN submission s ON s.id = t.submission_id';
const OF_PAIR = 'JOIN pairing g ON g.id = t.pairing_id JOIN submission s ON s.id = g.submission_id';
const IN_PAIR = `(g.mentor_id = $1 OR EXISTS (SELECT 1 FROM submission_author a WHERE a.submission_id = g.submission_id
  AND a.person_id = $1 AND a.confirmed_at IS NOT NULL))`;
const THEIRS = 'What you wrote is taken out; that there was something stays, so that the numbers of the others fit.';

/** What is kept of people who prepare talks and posters together. */
export const TOGETHER_TABLES: readonly PersonalTable[] = [
  {
    table: 'page_comment',
    people: ['person_id', 'resolved_by'],
    heading: 'Your comments on slides and posters',
    mine: `SELECT s.code, t.page, t.text, t.written_at AS "written at", t.resolved_at AS "resolved at"
      FROM page_comment t ${CODE} WHERE t.person_id = $1 AND t.removed_at IS NULL ORDER BY t.written_at`,
    fate: 'emptied',
    why: THEIRS,
    erase: `UPDATE page_comment SET text = '', removed_at = coalesce(removed_at, now()) WHERE person_id = $1`,
  },
  {
    table: 'page_comment_reply',
    people: ['person_id'],
    heading: 'Your answers to comments on slides and posters',
    mine: `SELECT s.code, r.text, r.written_at AS "written at" FROM page_comment_reply r
      JOIN page_comment t ON t.id = r.comment_id ${CODE} WHERE r.person_id = $1 ORDER BY r.written_at`,
    fate: 'deleted',
    why: 'They were said to the one you worked with.',
    erase: 'DELETE FROM page_comment_reply WHERE person_id = $1',
  },
  {
    table: 'poster_tick',
    people: ['person_id'],
    heading: 'What you ticked in poster checks',
    mine: `SELECT f.name AS file, t.point, t.ticked_at AS "ticked at" FROM poster_tick t
      JOIN submission_file f ON f.id = t.file_id WHERE t.person_id = $1 ORDER BY t.ticked_at`,
    fate: 'deleted',
    why: 'It is of no use without you.',
    erase: 'DELETE FROM poster_tick WHERE person_id = $1',
  },
  {
    table: 'rehearsal',
    people: ['person_id', 'said_by'],
    heading: 'Rehearsals',
    mine: `SELECT s.code, t.held_at AS "held at", t.seconds, t.planned_seconds AS "planned seconds", t.note,
        t.strength, t.question, t.next_step AS "next step"
      FROM rehearsal t ${CODE} WHERE (t.person_id = $1 OR t.said_by = $1) AND t.removed_at IS NULL ORDER BY t.held_at`,
    fate: 'emptied',
    why: 'That there was a rehearsal and how long it took stays; what you wrote and were told does not.',
    erase: `UPDATE rehearsal SET note = CASE WHEN person_id = $1 THEN '' ELSE note END, strength = '', question = '',
        next_step = '' WHERE person_id = $1 OR said_by = $1`,
  },
  {
    table: 'meeting',
    people: ['mentor_id', 'proposed_by'],
    heading: 'Meetings of mentor and presenter',
    mine: `SELECT s.code, t.starts_at AS "starts at", t.ends_at AS "ends at", t.place, t.link, t.state
      FROM meeting t ${OF_PAIR} WHERE ${IN_PAIR} ORDER BY t.starts_at`,
    fate: 'emptied',
    why: 'That two met stays as a number; where does not, and what lies ahead is cancelled.',
    erase: `UPDATE meeting SET place = '', link = '', state = CASE WHEN starts_at > now() THEN 'cancelled' ELSE state END
      WHERE mentor_id = $1 OR proposed_by = $1`,
  },
  {
    table: 'meeting_note',
    people: ['person_id'],
    heading: 'Notes of meetings of mentor and presenter',
    mine: `SELECT s.code, t.held_on AS "held on", t.line, t.next FROM meeting_note t ${OF_PAIR}
      WHERE ${IN_PAIR} AND t.removed_at IS NULL ORDER BY t.held_on`,
    fate: 'deleted',
    why: 'They were written for the two of you alone.',
    erase: 'DELETE FROM meeting_note WHERE person_id = $1',
  },
  {
    table: 'usual_agreement',
    people: ['person_id'],
    heading: 'What you agreed to as mentor or presenter',
    mine: `SELECT c.title AS conference, t.version, t.agreed_at AS "agreed at" FROM usual_agreement t
      JOIN conference c ON c.id = t.conference_id WHERE t.person_id = $1 ORDER BY t.agreed_at`,
    fate: 'deleted',
    why: 'It binds nobody any more.',
    erase: 'DELETE FROM usual_agreement WHERE person_id = $1',
  },
];
