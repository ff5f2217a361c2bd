import type { PersonalTable } from '@colloquy/platform/acts';

/** What setting a conference up, and handing it over, keeps of people. */
export const SET_UP_TABLES: readonly PersonalTable[] = [
  {
    table: 'set_up_change',
    people: ['changed_by'],
    heading: 'Changes that you made to the set-up of conferences',
    mine: `SELECT c.title AS conference, s.section, s.changed_at AS "changed at" FROM set_up_change s
      JOIN conference c ON c.id = s.conference_id WHERE s.changed_by = $1 ORDER BY s.changed_at`,
    fate: 'unnamed',
    why: 'That a section was changed, and when, belongs to the conference.',
    erase: null,
  },
  {
    table: 'handover_note',
    people: ['written_by'],
    heading: 'Notes that you wrote for the next committee',
    mine: `SELECT c.title AS conference, h.section, h.text, h.written_at AS "written at" FROM handover_note h
      JOIN conference c ON c.id = h.conference_id WHERE h.written_by = $1 ORDER BY h.written_at`,
    fate: 'unnamed',
    why: 'The next committee needs them; they no longer say who wrote them.',
    erase: 'UPDATE handover_note SET written_by = NULL WHERE written_by = $1',
  },
];
