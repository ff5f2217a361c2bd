import type { PersonalData } from '@colloquy/platform/acts';
import { eraseFeedback, FEEDBACK_TABLES } from './feedback/feedback-personal-data';
import { TOGETHER_TABLES } from './together/personal-data';

/** Where people name others in their own words. */
const NAMING = [
  ['help_wanted', 'asks_for'],
  ['mentor_profile', 'asks_for'],
  ['mentor_profile', 'supervisors'],
] as const;

/** What this room keeps of people. */
export const MENTORING_PERSONAL_DATA: PersonalData = {
  tables: [
    ...TOGETHER_TABLES,
    {
      table: 'mentor_profile',
      people: ['person_id'],
      heading: 'Your mentor profiles',
      mine: `SELECT c.title AS conference, m.capacity, m.wished_minimum AS "at least", m.texts, m.topics, m.methods, m.helps_with AS "helps with",
        m.modes AS "ways of meeting", m.campus, m.languages, m.lab AS "research group", m.pathway,
        m.supervisors, m.marks AS "modules that you mark", m.asks_for AS "whom you asked for", m.automatic AS "may be matched by itself"
        FROM mentor_profile m JOIN conference c ON c.id = m.conference_id WHERE m.person_id = $1`,
      fate: 'emptied',
      why: 'What you wrote and your topics are taken out; the empty profile stays, because pairings hold on to it.',
      erase: `UPDATE mentor_profile SET texts = '{}', topics = '{}', methods = '{}', languages = '{}', campus = '', lab = '',
          pathway = '', supervisors = '{}', marks = '{}', asks_for = '{}'
        WHERE person_id = $1`,
    },
    {
      table: 'mentor_training',
      people: ['person_id', 'marked_by'],
      heading: 'Your training as a mentor',
      mine: `SELECT c.title AS conference, t.done_at AS "noted at" FROM mentor_training t JOIN conference c ON c.id = t.conference_id
        WHERE t.person_id = $1`,
      fate: 'deleted',
      why: 'Without your profile it says nothing. Where you have marked it for others, it stays with them.',
      erase: 'DELETE FROM mentor_training WHERE person_id = $1',
    },
    {
      table: 'help_wanted',
      people: ['person_id'],
      heading: 'What you wanted of a mentor',
      mine: `SELECT c.title AS conference, h.mentor_wanted AS "mentor wanted", h.help, h.topics, h.methods, h.modes AS "ways of meeting",
        h.campus, h.languages, h.language_needed AS "language needed", h.lab AS "research group",
        h.pathway, h.modules AS "modules that you take", h.asks_for AS "whom you asked for"
        FROM help_wanted h JOIN conference c ON c.id = h.conference_id WHERE h.person_id = $1`,
      fate: 'deleted',
      why: 'It was for finding your mentor and for nothing else.',
      erase: 'DELETE FROM help_wanted WHERE person_id = $1',
    },
    {
      table: 'private_wish',
      people: ['person_id'],
      heading: 'Your private wishes for mentoring',
      mine: `SELECT c.title AS conference, w.same_lab AS "same research group", w.offers AS "what you offer", w.wants AS "what you would like"
        FROM private_wish w JOIN conference c ON c.id = w.conference_id WHERE w.person_id = $1`,
      fate: 'deleted',
      why: 'Nobody but you has read them.',
      erase: 'DELETE FROM private_wish WHERE person_id = $1',
    },
    {
      table: 'meeting_time',
      people: ['person_id'],
      heading: 'When you can meet',
      mine: `SELECT c.title AS conference, t.day AS "day of the week, from Monday", t.part AS "part of the day"
        FROM meeting_time t JOIN conference c ON c.id = t.conference_id WHERE t.person_id = $1 ORDER BY c.title, t.day, t.part`,
      fate: 'deleted',
      why: 'It was for finding times in common and for nothing else.',
      erase: 'DELETE FROM meeting_time WHERE person_id = $1',
    },
    {
      table: 'not_with',
      people: ['person_id', 'other_id'],
      heading: 'Whom you did not wish to be brought together with, and who is close to you',
      // What others have wished about a person is theirs, and is not told to that person.
      mine: `SELECT c.title AS conference, n.words AS name, CASE n.kind WHEN 'close' THEN 'close to you' ELSE 'not wished' END AS which
        FROM not_with n JOIN conference c ON c.id = n.conference_id
        WHERE n.person_id = $1 ORDER BY c.title, n.words`,
      fate: 'deleted',
      why: 'Nobody but you has read it.',
      erase: 'DELETE FROM not_with WHERE person_id = $1 OR other_id = $1',
    },
    {
      table: 'kept_apart',
      people: ['person_id', 'other_id'],
      heading: 'From whom you are kept apart',
      // Whoever wrote to the named person reads it in their notes; nobody is told that somebody else wrote about them.
      mine: null,
      fate: 'deleted',
      why: 'It was for bringing people together and for nothing else.',
      erase: 'DELETE FROM kept_apart WHERE person_id = $1 OR other_id = $1',
    },
    {
      table: 'match_run',
      people: ['made_by'],
      heading: 'Proposals of mentors for which you asked',
      mine: 'SELECT made_at AS "made at", state, objective FROM match_run WHERE made_by = $1 ORDER BY made_at',
      fate: 'unnamed',
      why: 'The proposals belong to the conference.',
      erase: null,
    },
    {
      table: 'pairing',
      people: ['mentor_id', 'stand_in_id'],
      heading: 'Whom you mentored',
      mine: `SELECT c.title AS conference, s.code AS submission, p.state, p.since FROM pairing p JOIN submission s ON s.id = p.submission_id
        JOIN conference c ON c.id = p.conference_id WHERE p.mentor_id = $1 ORDER BY p.since`,
      fate: 'unnamed',
      why: 'That the author had a mentor stays; who it was does not. What still runs is ended.',
      erase: `UPDATE pairing SET stand_in_id = CASE WHEN stand_in_id <> $1 THEN stand_in_id END,
          state = CASE WHEN mentor_id = $1 AND state <> 'declined' THEN 'ended' ELSE state END,
          reasons = CASE WHEN mentor_id = $1 THEN '[]' ELSE reasons END, parts = CASE WHEN mentor_id = $1 THEN '{}' ELSE parts END
        WHERE mentor_id = $1 OR stand_in_id = $1`,
    },
    {
      table: 'pairing_rules',
      people: ['contact_id'],
      heading: 'Where you are named for pairs that do not work',
      mine: `SELECT c.title AS conference FROM pairing_rules r JOIN conference c ON c.id = r.conference_id WHERE r.contact_id = $1`,
      fate: 'emptied',
      why: 'Nobody is named there any more, until the organisers name somebody else.',
      erase: 'UPDATE pairing_rules SET contact_id = NULL WHERE contact_id = $1',
    },
    {
      table: 'pair_wish',
      people: ['mentor_id', 'made_by'],
      heading: 'Pairs that you locked, ruled out or preferred as an organiser',
      mine: `SELECT s.code AS submission, w.kind, w.made_at AS "made at" FROM pair_wish w JOIN submission s ON s.id = w.submission_id
        WHERE w.made_by = $1 ORDER BY w.made_at`,
      fate: 'unnamed',
      why: 'What you decided for others stays, and names you no longer; what was decided about you as a mentor goes.',
      erase: 'DELETE FROM pair_wish WHERE mentor_id = $1',
    },
    {
      table: 'quiet_note',
      people: ['written_by', 'contact_id'],
      heading: 'Notes that a pair does not work, written by you or to you',
      mine: `SELECT s.code AS submission, CASE WHEN n.written_by = $1 THEN 'you wrote it' ELSE 'it was written to you' END AS which,
          n.words, n.written_at AS "written at", n.answer, n.answered_at AS "answered at"
        FROM quiet_note n JOIN pairing g ON g.id = n.pairing_id JOIN submission s ON s.id = g.submission_id
        WHERE n.written_by = $1 OR n.contact_id = $1 ORDER BY n.written_at`,
      fate: 'deleted',
      why: 'What you wrote to one person, and what was written to you alone, is nobody else’s.',
      erase: 'DELETE FROM quiet_note WHERE written_by = $1 OR contact_id = $1',
    },
    ...FEEDBACK_TABLES,
  ],
  async erase(tx, erasure) {
    const { personId, name } = erasure;
    await eraseFeedback(tx, erasure);
    await tx.query('DELETE FROM not_with WHERE lower(words) = lower($1)', [name]);
    for (const [table, column] of NAMING) {
      await tx.query(
        `UPDATE ${table} SET ${column} = array(SELECT one FROM unnest(${column}) AS one WHERE lower(one) <> lower($1))
         WHERE EXISTS (SELECT 1 FROM unnest(${column}) AS one WHERE lower(one) = lower($1))`,
        [name],
      );
    }
    await tx.query(
      `UPDATE pairing SET reasons = '[]' WHERE submission_id IN (SELECT submission_id FROM submission_author WHERE person_id = $1)`,
      [personId],
    );
    await tx.query(
      `UPDATE match_run SET input = '{}', proposal = '{}', state = CASE state WHEN 'proposed' THEN 'discarded' ELSE state END
       WHERE strpos(input::text, $1) > 0 OR strpos(proposal::text, $1) > 0 OR strpos(input::text, $2) > 0 OR strpos(proposal::text, $2) > 0`,
      [personId, name],
    );
  },
};
