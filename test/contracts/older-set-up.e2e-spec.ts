import { Client } from 'pg';
import type { QueryRunner } from 'typeorm';
import { SetUp1700000021000 } from '../../libs/features/conferences/data/set-up.migration';
import { preparedDatabase } from '../builders/prepared-database';

describe('a conference of the version before presentation types', () => {
  it('keeps its lengths and its limit, and its call stays open', async () => {
    const database = await preparedDatabase();
    const client = new Client({ connectionString: database.url });
    await client.connect();
    try {
      const runner = { query: (sql: string) => client.query(sql) } as unknown as QueryRunner;
      const migration = new SetUp1700000021000();
      await migration.down(runner);
      const before = await client.query('SELECT talk_minutes, discussion_minutes, abstract_word_limit FROM conference');
      expect(before.rows).toEqual([{ talk_minutes: 15, discussion_minutes: 5, abstract_word_limit: 300 }]);
      await migration.up(runner);
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
