import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { ConferenceServer } from '../builders/conference-server';
import { NAMES_PEOPLE } from './tables-of-people';

describe('what the program knows of people', () => {
  let server: ConferenceServer;

  beforeAll(async () => {
    server = await ConferenceServer.start();
  });
  afterAll(() => server.stop());

  it('has a part in the archive and in the erasure of a person: add each table to personal-data.ts of its room', async () => {
    const answered: { table: string; people: string[] }[] = JSON.parse(
      execFileSync(process.execPath, [join(__dirname, 'personal-data.cjs')], { encoding: 'utf8' }),
    );
    const known = new Set(answered.flatMap(({ table, people }) => people.map((column) => `${table}.${column}`)));
    const found = await server.rows<{ table: string; column: string }>(NAMES_PEOPLE);
    expect(found.length).toBeGreaterThan(20);
    expect(found.map(({ table, column }) => `${table}.${column}`).filter((name) => !known.has(name))).toEqual([]);
  });
});
