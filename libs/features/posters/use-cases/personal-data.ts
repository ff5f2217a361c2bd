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
  ],
  async erase(tx, { personId, name }) {
    await tx.query(
      `UPDATE board_proposal SET facts = '{}', proposal = '{}', state = CASE state WHEN 'proposed' THEN 'discarded' ELSE state END
       WHERE strpos(facts::text || proposal::text, $1) > 0 OR strpos(facts::text || proposal::text, $2) > 0`,
      [personId, name],
    );
  },
};
