import type { PersonalData } from '@colloquy/platform/acts';

/** What this room keeps of people. */
export const SESSIONS_PERSONAL_DATA: PersonalData = {
  tables: [
    {
      table: 'attendance',
      people: ['person_id'],
      heading: 'For how much of a conference you come, and what your rooms must have',
      mine: `SELECT c.title AS conference, a.comes_for AS "you come for", a.needs AS "rooms must have"
        FROM attendance a JOIN conference c ON c.id = a.conference_id WHERE a.person_id = $1 ORDER BY c.title`,
      fate: 'deleted',
      why: 'It was for making the timetable and for nothing else.',
      erase: 'DELETE FROM attendance WHERE person_id = $1',
    },
    {
      table: 'private_hours',
      people: ['person_id'],
      heading: 'When you cannot be at a conference',
      mine: `SELECT c.title AS conference, h.kind, h.starts_at AS "from", h.ends_at AS "to"
        FROM private_hours h JOIN conference c ON c.id = h.conference_id WHERE h.person_id = $1 ORDER BY h.starts_at`,
      fate: 'deleted',
      why: 'It was for making the timetable and for nothing else.',
      erase: 'DELETE FROM private_hours WHERE person_id = $1',
    },
    {
      table: 'engagement',
      people: ['person_id'],
      heading: 'When you speak or chair',
      mine: `SELECT s.code AS session, s.title, e.role, e.starts_at AS "from", e.ends_at AS "to" FROM engagement e
        JOIN session s ON s.id = e.session_id LEFT JOIN submission w ON w.id = e.submission_id
        WHERE e.person_id = $1 AND (w.id IS NULL OR w.state IN ('accepted', 'confirmed')) ORDER BY e.starts_at`,
      fate: 'deleted',
      why: 'You are not expected any more. A published programme keeps what it says.',
      erase: 'DELETE FROM engagement WHERE person_id = $1',
    },
    {
      table: 'timetable_proposal',
      people: ['made_by'],
      heading: 'Proposals of sessions for which you asked',
      mine: 'SELECT made_at AS "made at", state FROM timetable_proposal WHERE made_by = $1 ORDER BY made_at',
      fate: 'unnamed',
      why: 'The proposals belong to the conference.',
      erase: null,
    },
    {
      table: 'timetable_change',
      people: ['made_by'],
      heading: 'What you changed in a timetable',
      mine: 'SELECT made_at AS "made at", kind FROM timetable_change WHERE made_by = $1 ORDER BY made_at',
      fate: 'unnamed',
      why: 'The timetable is the conference’s, and so is how it came about.',
      erase: null,
    },
    {
      table: 'timetable_acknowledgement',
      people: ['person_id'],
      heading: 'Clashes of which you said why they stay',
      mine: 'SELECT at, why FROM timetable_acknowledgement WHERE person_id = $1 ORDER BY at',
      fate: 'emptied',
      why: 'That a clash stays is the conference’s decision; your words are taken out.',
      erase: `UPDATE timetable_acknowledgement SET why = '', person_id = NULL WHERE person_id = $1`,
    },
    {
      table: 'timetable_presence',
      people: ['person_id'],
      heading: 'When you were last at a timetable',
      mine: 'SELECT seen_at AS "last seen" FROM timetable_presence WHERE person_id = $1 ORDER BY seen_at',
      fate: 'deleted',
      why: 'It is of no use to anybody else.',
      erase: 'DELETE FROM timetable_presence WHERE person_id = $1',
    },
  ],
  async erase(tx, { personId, name }) {
    await tx.query(
      `UPDATE timetable_proposal SET facts = '{}', proposal = '{}', state = CASE state WHEN 'proposed' THEN 'discarded' ELSE state END
       WHERE strpos(facts::text || proposal::text, $1) > 0 OR strpos(facts::text || proposal::text, $2) > 0`,
      [personId, name],
    );
  },
};
