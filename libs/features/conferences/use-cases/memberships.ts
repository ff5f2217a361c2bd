import { serverRightsOf } from '@colloquy/features/accounts';
import type { Id, Viewer } from '@colloquy/kernel';
import type { Reader, Transaction } from '@colloquy/platform/database';
import type { Role } from '../domain/conference';
import type { HeldRole } from '../domain/members/held-roles';

/**
 * Gives people a role in a conference; who has it already keeps it. Part of the caller's act.
 * @param trackId null: for the whole conference, which makes the same role for single tracks needless
 */
export async function grantRole(
  tx: Transaction,
  conferenceId: Id,
  role: Role,
  personIds: readonly Id[],
  trackId: Id | null = null,
): Promise<void> {
  const people = [...new Set(personIds)];
  await tx.query(
    `INSERT INTO membership (conference_id, person_id, role, track_id)
     SELECT $1, t.id, $2, $4::uuid FROM unnest($3::uuid[]) AS t (id)
     WHERE NOT EXISTS (SELECT 1 FROM membership m WHERE m.conference_id = $1 AND m.person_id = t.id
       AND m.role = $2 AND m.track_id IS NULL)
     ON CONFLICT DO NOTHING`,
    [conferenceId, role, people, trackId],
  );
  if (trackId !== null) return;
  await tx.query(
    `DELETE FROM membership WHERE conference_id = $1 AND role = $2 AND person_id = ANY ($3) AND track_id IS NOT NULL`,
    [conferenceId, role, people],
  );
}

/** Gives people a role who have it neither in the whole conference nor for any of its tracks. Part of the caller's act. */
export async function grantRoleToNewcomers(
  tx: Transaction,
  conferenceId: Id,
  role: Role,
  personIds: readonly Id[],
): Promise<void> {
  const held: { id: Id }[] = await tx.query(
    'SELECT person_id AS id FROM membership WHERE conference_id = $1 AND role = $2 AND person_id = ANY ($3)',
    [conferenceId, role, [...personIds]],
  );
  const known = new Set(held.map(({ id }) => id));
  const newcomers = personIds.filter((id) => !known.has(id));
  if (newcomers.length > 0) await grantRole(tx, conferenceId, role, newcomers);
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

/** Somebody with a role. */
export interface Member {
  readonly id: Id;
  readonly name: string;
  readonly sortName: string;
  /** The tracks for which they have the role; null: for all of them. */
  readonly trackIds: readonly Id[] | null;
}

/** Who has the role in the conference, for all of it or for tracks of it, in order of their names. */
export async function membersWith(db: Reader, conferenceId: Id, role: Role): Promise<Member[]> {
  return db.query(
    `SELECT p.id, p.name, p.sort_name AS "sortName",
       CASE WHEN bool_and(m.track_id IS NOT NULL) THEN array_agg(m.track_id) END AS "trackIds"
     FROM membership m JOIN person p ON p.id = m.person_id
     WHERE m.conference_id = $1 AND m.role = $2 GROUP BY p.id ORDER BY p.sort_name COLLATE "und-x-icu", p.id`,
    [conferenceId, role],
  );
}

/** What one person is in the conference. */
export async function rolesOf(db: Reader, conferenceId: Id, personId: Id): Promise<HeldRole[]> {
  return db.query('SELECT role, track_id AS "trackId" FROM membership WHERE conference_id = $1 AND person_id = $2', [
    conferenceId,
    personId,
  ]);
}
