import type { PersonalTable } from '@colloquy/platform/acts';

/** What the questions to co-authors keep of people. */
export const CO_AUTHOR_TABLES: readonly PersonalTable[] = [
  {
    table: 'author_invitation',
    people: ['person_id', 'invited_by'],
    heading: 'Whether you are an author: what you were asked',
    mine: `SELECT c.title AS conference, s.code, i.address, i.state, i.sent_at AS "asked at", i.answered_at AS "answered at"
      FROM author_invitation i JOIN submission s ON s.id = i.submission_id JOIN conference c ON c.id = s.conference_id
      WHERE i.person_id = $1 ORDER BY i.invited_at`,
    fate: 'deleted',
    why: 'The question was to you alone. Those that you sent stay with whom you asked.',
    erase: 'DELETE FROM author_invitation WHERE person_id = $1',
  },
];
