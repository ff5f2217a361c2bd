import type { PersonalTable } from '@colloquy/platform/acts';

/** What late links keep of people. */
export const LATE_LINK_TABLES: readonly PersonalTable[] = [
  {
    table: 'late_link',
    people: ['made_by'],
    heading: 'Late links that you made',
    mine: `SELECT c.title AS conference, l.note, l.uses, l.until, l.made_at AS "made at"
      FROM late_link l JOIN conference c ON c.id = l.conference_id WHERE l.made_by = $1 ORDER BY l.made_at`,
    fate: 'unnamed',
    why: 'The links are the conference’s.',
    erase: null,
  },
];
