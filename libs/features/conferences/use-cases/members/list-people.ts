import type { Id } from '@colloquy/kernel';
import { instant, type Reader } from '@colloquy/platform/database';
import type { Role } from '../../domain/conference';
import { type HeldRole, rolesVersion, tidyRoles } from '../../domain/members/held-roles';

/** By what a list of people may be sorted. */
export const PEOPLE_ORDERS = ['name', 'newest'] as const;
export type PeopleOrder = (typeof PEOPLE_ORDERS)[number];

/** Which people are wanted. */
export interface PeopleWanted {
  readonly role?: Role;
  readonly trackId?: Id;
  /** Words in the name or an address. */
  readonly search?: string;
  readonly order: PeopleOrder;
  /** The place of the person after whom the page begins; empty for the first. */
  readonly after: string;
  readonly limit: number;
}

/** Somebody with all that they are in the conference. */
export interface PersonInConference {
  readonly id: Id;
  readonly name: string;
  /** Where they are written to first. */
  readonly addresses: readonly string[];
  readonly roles: readonly (HeldRole & { readonly since: string })[];
  /** Since when they are part of the conference. */
  readonly since: string;
  /** Whether they have ever signed in. */
  readonly signedIn: boolean;
  readonly version: string;
  /** Where they stand in the list, for the next page. */
  readonly place: string;
}

/** The sort key of a row: names by a collation key in hexadecimal would be long, so the list is keyed by its rank. */
const RANK = {
  name: 'm.sort_name COLLATE "und-x-icu", m.id',
  newest: 'm.since DESC, m.sort_name COLLATE "und-x-icu", m.id',
} as const satisfies Record<PeopleOrder, string>;

const escaped = (text: string): string => `%${text.trim().replace(/[\\%_]/g, '\\$&')}%`;

const MATCHING = `
  SELECT p.id, p.name, p.sort_name, min(m.since) AS since,
    json_agg(json_build_object('role', m.role, 'trackId', m.track_id, 'since', ${instant('m.since')})) AS roles
  FROM membership m JOIN person p ON p.id = m.person_id
  WHERE m.conference_id = $1 AND ($2 = '' OR p.name ILIKE $3 OR p.sort_name ILIKE $3 OR EXISTS (
    SELECT 1 FROM person_address a WHERE a.person_id = p.id AND a.address ILIKE $3))
  GROUP BY p.id
  HAVING ($4::text IS NULL AND $5::uuid IS NULL) OR bool_or(
    ($4::text IS NULL OR m.role = $4) AND ($5::uuid IS NULL OR m.track_id = $5))`;

/**
 * Everybody who is part of the conference, a page at a time.
 * @returns the people, and how many there are in all of those wanted
 */
export async function listPeople(
  db: Reader,
  conferenceId: Id,
  { role, trackId, search = '', order, after, limit }: PeopleWanted,
): Promise<{ people: PersonInConference[]; total: number }> {
  const wanted = [conferenceId, search.trim(), escaped(search), role ?? null, trackId ?? null];
  const rows: (Omit<PersonInConference, 'version'> & { total: number })[] = await db.query(
    `WITH m AS (${MATCHING}), ranked AS (SELECT m.*, row_number() OVER (ORDER BY ${RANK[order]}) AS rank, count(*) OVER () AS total FROM m)
     SELECT r.id, r.name, r.roles, ${instant('r.since')} AS since, r.total::int, r.rank || ' ' || r.id AS place,
       ARRAY(SELECT a.address FROM person_address a WHERE a.person_id = r.id
         ORDER BY a.is_primary DESC, a.verified_at NULLS LAST, a.address) AS addresses,
       EXISTS (SELECT 1 FROM person_address a WHERE a.person_id = r.id AND a.verified_at IS NOT NULL) AS "signedIn"
     FROM ranked r
     WHERE r.rank > coalesce((SELECT rank FROM ranked WHERE id::text = split_part($6, ' ', 2)),
       nullif(split_part($6, ' ', 1), '')::int, 0)
     ORDER BY r.rank LIMIT $7`,
    [...wanted, after, limit],
  );
  const people = rows.map(({ total: _total, roles, ...row }) => ({
    ...row,
    roles: tidyRoles(roles),
    version: rolesVersion(roles),
  }));
  return { people, total: rows[0]?.total ?? 0 };
}

/** How many people have each role, for the filter above the list. */
export async function countRoles(db: Reader, conferenceId: Id): Promise<{ role: Role; people: number }[]> {
  return db.query(
    `SELECT role, count(DISTINCT person_id)::int AS people FROM membership WHERE conference_id = $1 GROUP BY role`,
    [conferenceId],
  );
}
