import type { PersonalTable } from '@colloquy/platform/acts';

/** What sign-offs keep of people. */
export const SIGN_OFF_TABLES: readonly PersonalTable[] = [
  {
    table: 'sign_off',
    people: ['person_id', 'asked_by'],
    heading: 'What you were asked as a supervisor, and said',
    mine: `SELECT c.title AS conference, s.code, f.version, f.name, f.address, f.state, f.note, f.asked_at AS "asked at",
        f.answered_at AS "answered at"
      FROM sign_off f JOIN submission s ON s.id = f.submission_id JOIN conference c ON c.id = s.conference_id
      WHERE f.person_id = $1 ORDER BY f.asked_at`,
    fate: 'emptied',
    why: 'That a supervisor let the work be submitted stays with the work; your name, your address and your note are taken out.',
    erase: `UPDATE sign_off SET name = 'Somebody', address = '', note = '' WHERE person_id = $1`,
  },
];
