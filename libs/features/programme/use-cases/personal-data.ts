import type { PersonalData } from '@colloquy/platform/acts';
import { askForNewRelease } from '../mail/new-release-mail';

/** What this room keeps of people: releases are published, and never change. The next one has their choice of name. */
export const PROGRAMME_PERSONAL_DATA: PersonalData = {
  tables: [
    {
      table: 'release',
      people: ['published_by'],
      heading: 'Programmes that you published, or in which you stand',
      mine: `SELECT c.title AS conference, r.number AS release, r.published_at AS "published at" FROM release r
        JOIN conference c ON c.id = r.conference_id
        WHERE r.published_by = $1 OR strpos(r.value::text, $1::text) > 0 ORDER BY r.published_at`,
      fate: 'unnamed',
      why: 'What was published stays as it was. If you choose to be taken out, the next release does without your name, and the organisers are asked to publish it.',
      erase: null,
    },
  ],
  async published(db, personId) {
    const rows: { id: string }[] = await db.query(
      `SELECT DISTINCT a.submission_id AS id FROM submission_author a JOIN submission s ON s.id = a.submission_id
       JOIN LATERAL (SELECT value FROM release WHERE conference_id = s.conference_id ORDER BY number DESC LIMIT 1) r ON true
       WHERE a.person_id = $1 AND s.state <> 'withdrawn' AND strpos(r.value::text, a.submission_id::text) > 0`,
      [personId],
    );
    return rows.map(({ id }) => id);
  },
  async erase(tx, { personId, author }) {
    if (author === personId) await askForNewRelease(tx, personId);
  },
};
