import type { PersonalData } from '@colloquy/platform/acts';
import { TOGETHER_TABLES } from './together/personal-data';

/** What this room keeps of people. */
export const MENTORING_PERSONAL_DATA: PersonalData = {
  tables: [
    ...TOGETHER_TABLES,
    {
      table: 'mentor_profile',
      people: ['person_id'],
      heading: 'Your mentor profiles',
      mine: `SELECT c.title AS conference, m.capacity, m.texts, m.topics FROM mentor_profile m JOIN conference c ON c.id = m.conference_id
        WHERE m.person_id = $1`,
      fate: 'emptied',
      why: 'What you wrote and your topics are taken out; the empty profile stays, because pairings hold on to it.',
      erase: `UPDATE mentor_profile SET texts = '{}', topics = '{}' WHERE person_id = $1`,
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
      people: ['mentor_id'],
      heading: 'Whom you mentored',
      mine: `SELECT c.title AS conference, s.code AS submission, p.state, p.since FROM pairing p JOIN submission s ON s.id = p.submission_id
        JOIN conference c ON c.id = p.conference_id WHERE p.mentor_id = $1 ORDER BY p.since`,
      fate: 'unnamed',
      why: 'That the author had a mentor stays; who it was does not. What still runs is ended.',
      erase: `UPDATE pairing SET state = 'ended', reasons = '[]' WHERE mentor_id = $1 AND state <> 'declined'`,
    },
  ],
  async erase(tx, { personId, name }) {
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
