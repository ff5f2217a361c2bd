import { serverRightsOf } from '@colloquy/features/accounts';
import type { Id, Viewer } from '@colloquy/kernel';
import type { Reader, Transaction } from '@colloquy/platform/database';
import type { Role } from '../domain/conference';

/** Gives people a role in a conference; who has it already keeps it. Part of the caller's act. */
export async function grantRole(
  tx: Transaction,
  conferenceId: Id,
  role: Role,
  personIds: readonly Id[],
): Promise<void> {
  await tx.query(
    `INSERT INTO membership (conference_id, person_id, role) SELECT $1, person_id, $2 FROM unnest($3::uuid[]) AS person_id
     ON CONFLICT DO NOTHING`,
    [conferenceId, role, [...new Set(personIds)]],
  );
}

/** The person as a viewer, with the memberships and rights that hold now: a role that was taken away is gone at once. */
export async function viewerFor(db: Reader, personId: Id): Promise<Viewer> {
  const memberships: Viewer['memberships'] = await db.query(
    `SELECT m.conference_id AS "conferenceId", c.slug AS conference, m.role, m.track_id AS "trackId", c.demo
     FROM membership m JOIN conference c ON c.id = m.conference_id WHERE m.person_id = $1 ORDER BY c.slug, m.role`,
    [personId],
  );
  return { personId, memberships, rights: await serverRightsOf(db, personId) };
}

/** Who has the role in the conference, in order of their names. */
export async function membersWith(
  db: Reader,
  conferenceId: Id,
  role: Role,
): Promise<{ id: Id; name: string; sortName: string }[]> {
  return db.query(
    `SELECT p.id, p.name, p.sort_name AS "sortName" FROM membership m JOIN person p ON p.id = m.person_id
     WHERE m.conference_id = $1 AND m.role = $2 GROUP BY p.id ORDER BY p.sort_name COLLATE "und-x-icu", p.id`,
    [conferenceId, role],
  );
}
