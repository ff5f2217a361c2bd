import type { PersonalData } from '@colloquy/platform/acts';

/** What this room keeps of people. */
export const POSTERS_PERSONAL_DATA: PersonalData = {
  tables: [
    {
      table: 'board_proposal',
      people: ['made_by'],
      heading: 'Proposals of boards for which you asked',
      mine: 'SELECT made_at AS "made at", state FROM board_proposal WHERE made_by = $1 ORDER BY made_at',
      fate: 'unnamed',
      why: 'The proposals belong to the conference.',
      erase: null,
    },
    {
      table: 'poster_change',
      people: ['made_by'],
      heading: 'What you changed in halls and on boards',
      mine: 'SELECT made_at AS "made at", kind FROM poster_change WHERE made_by = $1 ORDER BY made_at',
      fate: 'unnamed',
      why: 'The poster sessions are the conference’s, and so is how they came about.',
      erase: null,
    },
    {
      table: 'poster_acknowledgement',
      people: ['person_id'],
      heading: 'What you said may stay in a poster session',
      mine: 'SELECT at, why FROM poster_acknowledgement WHERE person_id = $1 ORDER BY at',
      fate: 'emptied',
      why: 'That something stays is the conference’s decision; your words are taken out.',
      erase: `UPDATE poster_acknowledgement SET why = '', person_id = NULL WHERE person_id = $1`,
    },
    {
      table: 'poster_presence',
      people: ['person_id'],
      heading: 'When you were last at a poster session’s desk',
      mine: 'SELECT seen_at AS "last seen" FROM poster_presence WHERE person_id = $1 ORDER BY seen_at',
      fate: 'deleted',
      why: 'It is of no use to anybody else.',
      erase: 'DELETE FROM poster_presence WHERE person_id = $1',
    },
  ],
  async erase(tx, { personId, name }) {
    await tx.query(
      `UPDATE board_proposal SET facts = '{}', proposal = '{}', state = CASE state WHEN 'proposed' THEN 'discarded' ELSE state END
       WHERE strpos(facts::text || proposal::text, $1) > 0 OR strpos(facts::text || proposal::text, $2) > 0`,
      [personId, name],
    );
  },
};
