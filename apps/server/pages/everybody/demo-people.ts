import type { Id } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import type { DemoPersonDto } from './sign-in.dto';

/**
 * People who belong to demo conferences and to no other: whoever takes part in a real conference can never be looked
 * around as. The picker is shut altogether as soon as one conference is real,
 * and nobody who has a right on the server is ever in it.
 */
const DEMO_ONLY = `NOT EXISTS (SELECT 1 FROM conference WHERE NOT demo)
  AND NOT EXISTS (SELECT 1 FROM server_right r WHERE r.person_id = m.person_id)`;

/** A few people for each role of the demo, organisers first. */
export async function demoPeople(db: Reader): Promise<DemoPersonDto[]> {
  return db.query(
    `SELECT "personId", name, conference, roles FROM (
       SELECT p.id AS "personId", p.name, c.slug AS conference, array_agg(m.role ORDER BY m.role) AS roles,
         row_number() OVER (PARTITION BY c.id, array_agg(m.role ORDER BY m.role) ORDER BY p.sort_name, p.id) AS place
       FROM membership m JOIN person p ON p.id = m.person_id JOIN conference c ON c.id = m.conference_id
       WHERE ${DEMO_ONLY} GROUP BY p.id, c.id
     ) AS everybody WHERE place <= 5 ORDER BY 'organiser' = ANY (roles) DESC, roles, name`,
  );
}

/** Whether the person may be looked around as. */
export async function isDemoPerson(db: Reader, personId: Id): Promise<boolean> {
  const rows: unknown[] = await db.query(`SELECT 1 FROM membership m WHERE person_id = $1 AND ${DEMO_ONLY} LIMIT 1`, [
    personId,
  ]);
  return rows.length > 0;
}
