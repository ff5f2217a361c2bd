/**
 * Reviewing at the size of the largest conferences: builds one of so many works and reviewers in a data folder, and prints how
 * long a proposal of reviewers takes and in which memory, how long the board is waited for and whether anybody else waits
 * meanwhile, and how the board feels in Chromium: opened, scrolled, chosen, narrowed, and decided on in bulk.
 *
 *   node build/if-stale.mjs && CHROMIUM_PATH=/usr/bin/chromium node bench/reviewing.mjs [works] [reviewers]
 *
 * 5000 works and 500 reviewers if not given; `DATABASE_URL` names an empty database in place of the one that comes with the
 * program. Without `CHROMIUM_PATH` the screen is left out. Beside the clock stands what the processor did, for a busy machine.
 */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { boardInBrowser } from './reviewing/board-in-browser.mjs';
import { fillDatabase, writeReviews } from './reviewing/fill-database.mjs';
import { largeConference } from './reviewing/large-conference.mjs';
import { largeDatabase, largeServer } from './reviewing/large-server.mjs';

const { createRandom } = createRequire(import.meta.url)('../dist/libs/kernel');
const [WORKS, REVIEWERS] = [Number(process.argv[2] ?? 5000), Number(process.argv[3] ?? 500)];
const SLUG = 'large';
const TICKS_PER_SECOND = 100;

const folder = mkdtempSync(join(tmpdir(), 'colloquy-bench-'));
const random = createRandom('reviewing');
const size = largeConference({ works: WORKS, reviewers: REVIEWERS }, random);
const database = await largeDatabase(folder, SLUG, 5);
const db = new pg.Client({ connectionString: database.url });
await db.connect();
const { conference, cookie } = await fillDatabase(db, SLUG, size);
const server = await largeServer(folder, database.url);

/** Seconds that the processor worked for the server. */
function worked() {
  const fields = readFileSync(`/proc/${server.child.pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
}

async function ask(method, path, body) {
  const headers = { cookie, 'content-type': 'application/json', 'idempotency-key': randomUUID() };
  const answer = await fetch(`${server.base}/api/v1/${path}`, { method, headers, body: body && JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${(await answer.text()).slice(0, 500)}`);
  return answer.json();
}

/** Does something, and asks all the while for something small: the longest wait for that is what others notice. */
async function measured(what, work) {
  let [longest, isOver] = [0, false];
  const others = (async () => {
    while (!isOver) {
      const start = performance.now();
      await fetch(`${server.base}/health/live`, { headers: { connection: 'close' } });
      longest = Math.max(longest, performance.now() - start);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  })();
  const [start, before] = [performance.now(), worked()];
  const answer = await work();
  const took = Math.round(performance.now() - start);
  isOver = true;
  await others;
  const processor = (worked() - before).toFixed(2);
  console.log(`${what}: ${took} ms, processor ${processor} s, others waited ${Math.round(longest)} ms at most`);
  return answer;
}

async function proposal(adjust) {
  const { jobId } = await ask('POST', `conferences/${SLUG}/review-assignments/propose`, { adjust, seed: 1 });
  for (;;) {
    const { state, result, error } = await ask('GET', `jobs/${jobId}`);
    if (state === 'done') return result;
    if (state === 'failed') throw new Error(error);
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

async function run() {
  console.log(`${WORKS} works, ${REVIEWERS} reviewers; the server holds ${server.now()} MB`);
  const found = await measured('a proposal of reviewers', () => proposal(false));
  console.log(`  ${found.pairs.length} pairs, ${found.short.length} works with too few; ${server.most()} MB at most`);
  for (const note of found.notes) console.log(`  ${note}`);
  await writeReviews(db, conference, found.pairs, () => 1 + random.int(5));
  for (const time of ['first', 'second', 'third']) {
    await measured(`the board, asked for the ${time} time`, () => ask('GET', `conferences/${SLUG}/decision-board`));
  }
  await measured('the desk of assigning', () => ask('GET', `conferences/${SLUG}/review-assignments`));
  await measured('the look at a release', () => ask('GET', `conferences/${SLUG}/decisions/release`));
  if (process.env.CHROMIUM_PATH) await boardInBrowser(`${server.base}/app/c/${SLUG}/decisions`, cookie);
  console.log(`the server holds ${server.now()} MB, ${server.most()} MB at most`);
}

try {
  await run();
} finally {
  server.child.kill();
  await db.end();
  await database.stop();
  rmSync(folder, { recursive: true });
}
