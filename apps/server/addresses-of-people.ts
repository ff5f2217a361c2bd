import type { Id } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import type { MailAddresses } from '@colloquy/platform/mail';

/**
 * People's addresses for the mail room: the one that they have chosen, else the one verified first, else one that was
 * given for them. Nobody is written to on behalf of a demo conference: its people are invented, its addresses may be
 * somebody's.
 */
export function addressesOfPeople(db: Reader): MailAddresses {
  return {
    async addressOf(personId: Id, conferenceId: Id | null, given: string | null): Promise<string | null> {
      const [row]: { address: string | null }[] = await db.query(
        `SELECT coalesce($3, (SELECT address FROM person_address WHERE person_id = $1
           ORDER BY is_primary DESC, verified_at NULLS LAST, address LIMIT 1)) AS address
         WHERE NOT EXISTS (SELECT 1 FROM conference WHERE id = $2 AND demo)`,
        [personId, conferenceId, given],
      );
      return row?.address ?? null;
    },
  };
}
