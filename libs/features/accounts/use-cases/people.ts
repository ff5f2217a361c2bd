import { type Id, newId } from '@colloquy/kernel';
import type { Reader, Transaction } from '@colloquy/platform/database';
import { PersonAddressEntity, PersonEntity } from '../data/person.entity';
import { sortNameOf } from '../domain/person-name';

/** Somebody as other features name them. */
export interface PersonSummary {
  readonly id: Id;
  readonly name: string;
  readonly sortName: string;
}

/** What is known of a person before they are in the database. */
export interface NewPerson {
  readonly id?: Id;
  readonly name: string;
  readonly sortName?: string;
  /** In lower case; see `normaliseAddress`. */
  readonly address?: string;
}

/**
 * The people with these addresses or ids, made where they are not known yet. A known address keeps its person and that
 * person's name. Part of the caller's act.
 * @returns one id for each given person, in order
 */
export async function ensurePeople(tx: Transaction, people: readonly NewPerson[]): Promise<Id[]> {
  const addresses = people.flatMap(({ address }) => address ?? []);
  const known: { address: string; person_id: string }[] = await tx.query(
    'SELECT address, person_id FROM person_address WHERE address = ANY ($1)',
    [addresses],
  );
  const idOf = new Map(known.map((row) => [row.address, row.person_id]));
  const ids: Id[] = [];
  for (const person of people) {
    const existing = person.address === undefined ? undefined : idOf.get(person.address);
    const id = existing ?? person.id ?? newId();
    ids.push(id);
    if (existing) continue;
    await tx.insert(PersonEntity, { id, name: person.name, sortName: person.sortName ?? sortNameOf(person.name) });
    if (person.address === undefined) continue;
    await tx.insert(PersonAddressEntity, { address: person.address, personId: id });
    idOf.set(person.address, id);
  }
  return ids;
}

/** The named people, in no particular order. */
export async function findPeople(db: Reader, ids: readonly Id[]): Promise<PersonSummary[]> {
  return db.query('SELECT id, name, sort_name AS "sortName" FROM person WHERE id = ANY ($1)', [[...ids]]);
}

/** Who is known by this address, if anybody. @param address in lower case; see `normaliseAddress` */
export async function personAt(db: Reader, address: string): Promise<Id | null> {
  const [row]: { person_id: string }[] = await db.query('SELECT person_id FROM person_address WHERE address = $1', [
    address,
  ]);
  return row?.person_id ?? null;
}

/** The person's id, and those of accounts that have become theirs: what was sent to any of them is theirs to read. */
export async function idsOf(db: Reader, personId: Id): Promise<Id[]> {
  const rows: { id: Id }[] = await db.query('SELECT id FROM person WHERE id = $1 OR merged_into = $1', [personId]);
  return rows.map(({ id }) => id);
}

/** Notes that a person has shown an address to be theirs. Part of the caller's act. @returns whether it is theirs at all */
export async function proveAddress(tx: Transaction, personId: Id, address: string): Promise<boolean> {
  const [, proved] = (await tx.query(
    'UPDATE person_address SET verified_at = coalesce(verified_at, now()) WHERE address = $1 AND person_id = $2',
    [address, personId],
  )) as [unknown, number];
  return proved > 0;
}
