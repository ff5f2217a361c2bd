import type { PersonalData } from '@colloquy/platform/acts';
import { INVITATION_TABLES } from './members/invitations-personal-data';
import { SET_UP_TABLES } from './set-up/set-up-personal-data';
import { TASK_TABLES } from './tasks/tasks-personal-data';

/** What this room keeps of people. */
export const CONFERENCES_PERSONAL_DATA: PersonalData = {
  tables: [
    {
      table: 'membership',
      people: ['person_id'],
      heading: 'Your parts in conferences',
      mine: `SELECT c.title AS conference, m.role, t.name AS track, m.since FROM membership m JOIN conference c ON c.id = m.conference_id
        LEFT JOIN track t ON t.id = m.track_id WHERE m.person_id = $1 ORDER BY m.since`,
      fate: 'deleted',
      why: 'You have no part in any conference from then on.',
      erase: 'DELETE FROM membership WHERE person_id = $1',
    },
    {
      table: 'consent',
      people: ['person_id'],
      heading: 'What you agreed to',
      mine: `SELECT c.title AS conference, v.title AS notice, v.number AS version, v.text, s.given_at AS "agreed at", s.withdrawn_at AS "withdrawn at"
        FROM consent s JOIN notice_version v ON v.id = s.notice_version_id JOIN notice n ON n.id = v.notice_id
        JOIN conference c ON c.id = n.conference_id WHERE s.person_id = $1 ORDER BY s.given_at`,
      fate: 'unnamed',
      why: 'That somebody agreed, and when, is kept as proof; it is ended, and names nobody.',
      erase:
        'UPDATE consent SET withdrawn_at = greatest(now(), given_at) WHERE person_id = $1 AND withdrawn_at IS NULL',
    },
    {
      table: 'notice_version',
      people: ['published_by'],
      heading: 'Notices that you published',
      mine: 'SELECT title, number AS version, published_at AS "published at" FROM notice_version WHERE published_by = $1 ORDER BY published_at',
      fate: 'unnamed',
      why: 'The words are the conference’s, and never change.',
      erase: null,
    },
    ...INVITATION_TABLES,
    ...SET_UP_TABLES,
    ...TASK_TABLES,
  ],
  async obstacles(db, personId) {
    const alone: { title: string }[] = await db.query(
      `SELECT c.title FROM membership m JOIN conference c ON c.id = m.conference_id
       WHERE m.person_id = $1 AND m.role = 'organiser' AND NOT EXISTS (
         SELECT 1 FROM membership o WHERE o.conference_id = m.conference_id AND o.role = 'organiser' AND o.person_id <> $1)
       ORDER BY c.title`,
      [personId],
    );
    return alone.map(({ title }) => `You are the only organiser of “${title}”. Make somebody else an organiser first.`);
  },
};
