import { type Client, escapeIdentifier } from 'pg';

interface Rule {
  readonly table: string;
  readonly name: string;
}

/**
 * Lets rows come in any order: foreign keys are checked at the end instead of row by row, and triggers of our own, which
 * belong to the original writes, stay silent. Part of the transaction, so that a rollback undoes it.
 *
 * @returns checks every foreign key and puts the rules back as they were
 */
export async function loosenRules(client: Client): Promise<() => Promise<void>> {
  const { rows: keys } = await client.query<Rule>(
    `SELECT c.relname AS table, k.conname AS name FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
     WHERE k.contype = 'f' AND NOT k.condeferrable AND k.conparentid = 0 AND c.relnamespace = 'public'::regnamespace`,
  );
  const { rows: triggers } = await client.query<Rule>(
    `SELECT c.relname AS table, t.tgname AS name FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
     WHERE NOT t.tgisinternal AND t.tgenabled = 'O' AND c.relnamespace = 'public'::regnamespace`,
  );
  const alterAll = async (rules: readonly Rule[], change: (name: string) => string) => {
    for (const { table, name } of rules) {
      await client.query(`ALTER TABLE ${escapeIdentifier(table)} ${change(escapeIdentifier(name))}`);
    }
  };
  await alterAll(keys, (name) => `ALTER CONSTRAINT ${name} DEFERRABLE`);
  await alterAll(triggers, (name) => `DISABLE TRIGGER ${name}`);
  await client.query('SET CONSTRAINTS ALL DEFERRED');
  return async () => {
    await client.query('SET CONSTRAINTS ALL IMMEDIATE');
    await alterAll(keys, (name) => `ALTER CONSTRAINT ${name} NOT DEFERRABLE`);
    await alterAll(triggers, (name) => `ENABLE TRIGGER ${name}`);
  };
}
