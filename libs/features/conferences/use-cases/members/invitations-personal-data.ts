import type { PersonalTable } from '@colloquy/platform/acts';

/** What invitations keep of people. */
export const INVITATION_TABLES: readonly PersonalTable[] = [
  {
    table: 'invitation',
    people: ['person_id', 'invited_by'],
    heading: 'Invitations to you',
    mine: `SELECT c.title AS conference, i.role, i.address, i.words, i.state, i.sent_at AS "sent at", i.answered_at AS "answered at"
      FROM invitation i JOIN conference c ON c.id = i.conference_id WHERE i.person_id = $1 ORDER BY i.invited_at`,
    fate: 'deleted',
    why: 'They were for you alone. Those that you sent stay with whom you invited.',
    erase: 'DELETE FROM invitation WHERE person_id = $1',
  },
  {
    table: 'invitation_link',
    people: ['made_by'],
    heading: 'Invitation links that you made',
    mine: `SELECT c.title AS conference, l.role, l.note, l.made_at AS "made at", l.expires_at AS "good until"
      FROM invitation_link l JOIN conference c ON c.id = l.conference_id WHERE l.made_by = $1 ORDER BY l.made_at`,
    fate: 'unnamed',
    why: 'The links are the conference’s.',
    erase: null,
  },
  {
    table: 'invitation_link_use',
    people: ['person_id'],
    heading: 'Invitation links that you used',
    mine: `SELECT c.title AS conference, l.role, u.used_at AS "used at" FROM invitation_link_use u
      JOIN invitation_link l ON l.id = u.link_id JOIN conference c ON c.id = l.conference_id WHERE u.person_id = $1 ORDER BY u.used_at`,
    fate: 'unnamed',
    why: 'They count how often a link was used, and name nobody.',
    erase: null,
  },
];
