import type { Id, ServerRight } from '@colloquy/kernel';
import type { Reader, Transaction } from '@colloquy/platform/database';

/** Gives a person a right on the whole server; who has it already keeps it. Part of the caller's act. */
export async function grantServerRight(tx: Transaction, personId: Id, right: ServerRight): Promise<void> {
  await tx.query('INSERT INTO server_right (person_id, name) VALUES ($1, $2) ON CONFLICT DO NOTHING', [
    personId,
    right,
  ]);
}

/** The rights that a person has on the whole server now. */
export async function serverRightsOf(db: Reader, personId: Id): Promise<ServerRight[]> {
  const rows: { name: ServerRight }[] = await db.query('SELECT name FROM server_right WHERE person_id = $1', [
    personId,
  ]);
  return rows.map(({ name }) => name);
}
