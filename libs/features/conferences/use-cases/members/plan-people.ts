import { createHash } from 'node:crypto';
import type { Id } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import { covers, type HeldRole } from '../../domain/members/held-roles';
import type { PeopleLine } from '../../domain/members/people-table';

/** What becomes of a line: a role or an invitation for somebody new or known, or nothing, since it holds already. */
export type LineOutcome = 'new-person' | 'new-role' | 'waits-already' | 'kept';

/** A line with what it would change. */
export interface PlannedLine extends PeopleLine {
  readonly outcome: LineOutcome;
  /** What the person is called here already, where that differs; it stays. */
  readonly knownAs: string | null;
}

/** What a file would change, as the database stands now. */
export interface PeoplePlan {
  readonly lines: readonly PlannedLine[];
  readonly notes: readonly string[];
  /** Equal while the same file would change the same. */
  readonly hash: string;
}

interface Known {
  readonly address: string;
  readonly personId: Id;
  readonly name: string;
  readonly roles: HeldRole[];
  readonly waiting: HeldRole[];
}

/** Compares the lines with who is known. Changes nothing. @param fileHash of the bytes from which the lines were read */
export async function planPeople(
  db: Reader,
  conferenceId: Id,
  lines: readonly PeopleLine[],
  fileHash: string,
): Promise<PeoplePlan> {
  const known = await readKnown(db, conferenceId, [...new Set(lines.map(({ address }) => address))]);
  const byAddress = new Map(known.map((one) => [one.address, one]));
  const planned = lines.map((line): PlannedLine => {
    const person = byAddress.get(line.address);
    const differs = person !== undefined && person.name.normalize() !== line.name.normalize();
    return { ...line, outcome: outcomeOf(line, person), knownAs: differs ? person.name : null };
  });
  const text = JSON.stringify([fileHash, planned]);
  return { lines: planned, notes: samePeople(lines, byAddress), hash: createHash('sha256').update(text).digest('hex') };
}

function outcomeOf({ role, trackId }: PeopleLine, person: Known | undefined): LineOutcome {
  if (!person) return 'new-person';
  if (covers(person.roles, { role, trackId })) return 'kept';
  return covers(person.waiting, { role, trackId }) ? 'waits-already' : 'new-role';
}

/** People who stand in the file under several of their own addresses. */
function samePeople(lines: readonly PeopleLine[], byAddress: ReadonlyMap<string, Known>): string[] {
  const first = new Map<Id, PeopleLine>();
  return lines.flatMap((line) => {
    const person = byAddress.get(line.address);
    if (!person) return [];
    const earlier = first.get(person.personId);
    if (!earlier) first.set(person.personId, line);
    if (!earlier || earlier.address === line.address) return [];
    return [`Lines ${earlier.line} and ${line.line} are one person: ${person.name} is known by both addresses.`];
  });
}

function readKnown(db: Reader, conferenceId: Id, addresses: readonly string[]): Promise<Known[]> {
  return db.query(
    `SELECT a.address, p.id AS "personId", p.name,
       coalesce((SELECT json_agg(json_build_object('role', m.role, 'trackId', m.track_id)) FROM membership m
         WHERE m.conference_id = $1 AND m.person_id = p.id), '[]') AS roles,
       coalesce((SELECT json_agg(json_build_object('role', i.role, 'trackId', i.track_id)) FROM invitation i
         WHERE i.conference_id = $1 AND i.person_id = p.id AND i.state = 'waiting' AND i.expires_at > now()), '[]') AS waiting
     FROM person_address a JOIN person p ON p.id = a.person_id WHERE a.address = ANY ($2)`,
    [conferenceId, addresses],
  );
}
