import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { SetUp1700000021000 } from '../../libs/features/conferences/data/set-up.migration';
import { preparedDatabase } from '../builders/prepared-database';

const LIBS = join(__dirname, '../../libs');

/** That migration and all that came after it, of every room, in order. */
function migrationsSince(first: string): MigrationInterface[] {
  const dateOf = (name: string) => Number(name.slice(-13));
  return readdirSync(LIBS, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.migration.ts'))
    .flatMap((file) => Object.values(require(join(LIBS, file)) as Record<string, unknown>))
    .filter((its): its is new () => MigrationInterface => typeof its === 'function' && /\d{13}$/.test(its.name))
    .filter(({ name }) => dateOf(name) >= dateOf(first))
    .sort((one, other) => dateOf(one.name) - dateOf(other.name))
    .map((Migration) => new Migration());
}

describe('a conference of the version before presentation types', () => {
  it('keeps its lengths and its limit, and its call stays open', async () => {
    const database = await preparedDatabase();
    const client = new Client({ connectionString: database.url });
    await client.connect();
    try {
      const runner = { query: (sql: string) => client.query(sql) } as unknown as QueryRunner;
      const later = migrationsSince(SetUp1700000021000.name);
      for (const migration of [...later].reverse()) await migration.down(runner);
      const before = await client.query('SELECT talk_minutes, discussion_minutes, abstract_word_limit FROM conference');
      expect(before.rows).toEqual([{ talk_minutes: 15, discussion_minutes: 5, abstract_word_limit: 300 }]);
      for (const migration of later) await migration.up(runner);
      const types = await client.query(
        'SELECT form, minutes, discussion_minutes AS discussion, word_limit AS words FROM presentation_type ORDER BY position',
      );
      expect(types.rows).toEqual([
        { form: 'talk', minutes: 15, discussion: 5, words: 300 },
        { form: 'lightning-talk', minutes: 5, discussion: 0, words: 300 },
        { form: 'poster', minutes: 45, discussion: 0, words: 300 },
      ]);
      expect((await client.query('SELECT state, version FROM conference')).rows).toEqual([
        { state: 'call-open', version: 1 },
      ]);
    } finally {
      await client.end();
      await database.drop();
    }
  });
});
