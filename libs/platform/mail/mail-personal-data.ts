import type { PersonalData } from '@colloquy/platform/acts';

/** What this room keeps of people: the messages to them, and their names in messages to others. */
export const MAIL_PERSONAL_DATA: PersonalData = {
  tables: [
    {
      table: 'mail_message',
      people: ['person_id'],
      heading: 'Messages to you',
      mine: `SELECT written_at AS "written at", kind, subject, text, state, sent_at AS "sent at" FROM mail_message
        WHERE person_id = $1 AND secret_address IS NULL ORDER BY written_at`,
      fate: 'deleted',
      why: 'They were for you alone.',
      erase: 'DELETE FROM mail_message WHERE person_id = $1',
    },
  ],
  async erase(tx, { name }) {
    const word = `\\m${name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}\\M`;
    await tx.query(
      `UPDATE mail_message SET subject = regexp_replace(subject, $1, 'somebody who has left', 'g'),
         text = regexp_replace(text, $1, 'somebody who has left', 'g')
       WHERE strpos(subject, $2) > 0 OR strpos(text, $2) > 0`,
      [word, name],
    );
    await tx.query('UPDATE mail_message SET calendar = NULL WHERE strpos(calendar, $1) > 0', [name]);
  },
};
