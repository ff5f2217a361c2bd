import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { tableHashes } from '@colloquy/platform/database';
import { abstractRows } from '../builders/abstract-table';
import * as chain from '../builders/chain';
import { ConferenceServer } from '../builders/conference-server';
import { colloquy } from '../builders/running-server';
import { throwawayDatabase } from '../builders/throwaway-database';

const folder = mkdtempSync(join(tmpdir(), 'colloquy-demo-'));
const place = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

/** Every file below a folder with the hash of its bytes. */
function filesIn(root: string): Record<string, string> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const hashes = files.map((file): [string, string] => {
    const path = join(file.parentPath, file.name);
    return [relative(root, path), createHash('sha256').update(readFileSync(path)).digest('hex')];
  });
  return Object.fromEntries(hashes.sort(([a], [b]) => (a < b ? -1 : 1)));
}

it('colloquy demo writes the same bytes each time, and its release alone is enough to write them again', async () => {
  const demo = ['one', 'two'].map((name) => colloquy(['demo', '--out', place(name)]));
  expect((await Promise.all(demo)).map(({ code }) => code)).toEqual([0, 0]);
  const files = filesIn(place('one'));
  expect(Object.keys(files)).toEqual(
    expect.arrayContaining(['programme.pdf', 'release.json', 'schedule.ics', 'site/index.html', 'site/posters.html']),
  );
  expect(filesIn(place('two'))).toEqual(files);
  const rebuilt = await colloquy(['programme', 'build', join(place('one'), 'release.json'), '--out', place('again')]);
  expect(rebuilt).toMatchObject({ code: 0, output: expect.stringContaining(`${Object.keys(files).length} files`) });
  expect(filesIn(place('again'))).toEqual(files);
});

it('a conference comes back from its backup as it was, by command', async () => {
  const server = await ConferenceServer.start();
  const organiser = await server.person('Odile', ['organiser']);
  await chain.importAbstracts(organiser, abstractRows(3));
  const file = place('backup.jsonl.gz');
  const saved = await colloquy(['backup', '--out', file], { DATABASE_URL: server.databaseUrl });
  expect(saved).toMatchObject({ code: 0, output: expect.stringMatching(/submission +3 .*\bequal\b/s) });
  const copy = await throwawayDatabase();
  const restored = await colloquy(['restore', file], { DATABASE_URL: copy.url });
  expect(restored).toMatchObject({ code: 0, output: expect.stringMatching(/submission +3 .*\bequal\b/s) });
  expect(await tableHashes(copy.url)).toEqual(await tableHashes(server.databaseUrl));
  const again = await colloquy(['restore', file], { DATABASE_URL: copy.url });
  expect(again).toMatchObject({ code: 1, output: expect.stringMatching(/submission/) });
  await copy.drop();
  await server.stop();
});
