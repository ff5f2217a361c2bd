/** A server with a conference of its own kind of size, in a data folder and with a database of its own. */
import { execFileSync, fork } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const DIST = join(import.meta.dirname, '../../dist');
const { startEmbeddedServer } = createRequire(import.meta.url)('../../dist/libs/platform/database');
const DAY_MS = 86_400_000;
const inDays = (days) => new Date(Date.now() + days * DAY_MS).toISOString();

const conferenceFile = (slug, trackCount) => ({
  ...{
    slug,
    title: 'Large',
    kind: 'cross-pathway',
    timeZone: 'Europe/London',
    venue: 'Hall',
    contact: 'a@example.org',
  },
  ...{ startsOn: inDays(100).slice(0, 10), endsOn: inDays(100).slice(0, 10), about: [], notices: [], blocks: [] },
  ...{ gatherings: [], rooms: [] },
  types: [{ name: 'Talk', form: 'talk', minutes: 15, discussionMinutes: 5, wordLimit: 300 }],
  phases: [{ name: 'submission', startsAt: inDays(-10), endsAt: inDays(1) }],
  tracks: Array.from({ length: trackCount }, (_, at) => ({
    name: `Track ${at + 1}`,
    letter: String.fromCharCode(65 + at),
  })),
});

/** @returns the address of a database that holds the conference and nothing else, and what ends it */
export async function largeDatabase(folder, slug, trackCount) {
  mkdirSync(folder, { recursive: true });
  const embedded = process.env.DATABASE_URL ? null : await startEmbeddedServer(folder);
  const url = embedded?.url ?? process.env.DATABASE_URL;
  const file = join(folder, 'conference.json');
  writeFileSync(file, JSON.stringify(conferenceFile(slug, trackCount)));
  for (const args of [['migrate'], ['conference', 'create', file]]) {
    execFileSync(process.execPath, [join(DIST, 'apps/cli/main.js'), ...args], {
      env: { ...process.env, DATABASE_URL: url },
      stdio: 'pipe',
    });
  }
  return { url, stop: async () => embedded?.stop() };
}

/** @returns the server as it runs, where it is, and the memory that it holds, in MB: now, and at most so far */
export async function largeServer(folder, url) {
  const env = {
    ...process.env,
    DATABASE_URL: url,
    PORT: '0',
    COLLOQUY_DATA: folder,
    SMTP_URL: '',
    NODE_ENV: 'production',
  };
  const child = fork(join(DIST, 'apps/server/main.js'), [], { env, silent: true });
  const port = await new Promise((resolve) => child.once('message', ({ port }) => resolve(port)));
  const memory = (line) =>
    Math.round(
      Number(new RegExp(`${line}:\\s+(\\d+)`).exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))[1]) / 1024,
    );
  return { child, base: `http://127.0.0.1:${port}`, now: () => memory('VmRSS'), most: () => memory('VmHWM') };
}
