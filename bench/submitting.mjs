/**
 * Times the last minute before a deadline: so many authors who submit at the same moment, and who save what they type,
 * on a real server with a real database. Prints how long they wait, and the memory that the server holds.
 *
 *   node build/if-stale.mjs program && DATABASE_URL=postgres://…/an_empty_database node bench/submitting.mjs [authors]
 */
import { execFileSync, fork } from 'node:child_process';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

const AUTHORS = Number(process.argv[2] ?? 200);
const SAVES = 5;
const SLUG = 'rush';
const DIST = join(import.meta.dirname, '../dist/apps');
const DAY_MS = 86_400_000;
const ABSTRACT = 'Roads cut meadows into pieces, and wild bees have to cross them to feed. '.repeat(18);

const inDays = (days) => new Date(Date.now() + days * DAY_MS).toISOString();
const CONFERENCE = {
  ...{
    slug: SLUG,
    title: 'Rush',
    kind: 'cross-pathway',
    timeZone: 'Europe/London',
    venue: 'Hall',
    contact: 'a@example.org',
  },
  ...{
    startsOn: inDays(100).slice(0, 10),
    endsOn: inDays(100).slice(0, 10),
    about: [],
    notices: [],
    blocks: [],
    gatherings: [],
  },
  types: [{ name: 'Talk', form: 'talk', minutes: 15, discussionMinutes: 5, wordLimit: 300 }],
  phases: [{ name: 'submission', startsAt: inDays(-10), endsAt: inDays(1) }],
  tracks: [{ name: 'Life', letter: 'A' }],
  rooms: [],
};

function colloquy(...args) {
  execFileSync(process.execPath, [join(DIST, 'cli/main.js'), ...args], { env: process.env, stdio: 'pipe' });
}

async function setUp(db) {
  const folder = mkdtempSync(join(tmpdir(), 'colloquy-bench-'));
  const file = join(folder, 'conference.json');
  writeFileSync(file, JSON.stringify(CONFERENCE));
  colloquy('migrate');
  colloquy('conference', 'create', file);
  rmSync(folder, { recursive: true });
  await db.query(`UPDATE conference SET state = 'call-open'`);
}

/** Authors who have written everything and not submitted, each with a session. */
async function writers(db) {
  const { rows } = await db.query(
    `SELECT c.id AS conference, (SELECT id FROM presentation_type LIMIT 1) AS type, (SELECT id FROM track LIMIT 1) AS track FROM conference c`,
  );
  const [{ conference, type, track }] = rows;
  const all = [];
  for (let number = 0; number < AUTHORS; number += 1) {
    const [id, person, key, token] = [randomUUID(), randomUUID(), randomUUID(), randomBytes(32).toString('base64url')];
    const author = {
      id: key,
      name: `Author ${number}`,
      address: '',
      orcid: '',
      affiliations: ['Porto'],
      presenter: true,
    };
    const content = {
      title: `Title ${number}`,
      texts: { abstract: ABSTRACT },
      typeId: type,
      trackId: track,
      keywords: [],
    };
    const rest = { authors: [author], supervisor: { name: '', address: '' }, answers: {} };
    const name = `Author ${number}`;
    await db.query('INSERT INTO person (id, name, sort_name) VALUES ($1, $2, $2)', [person, name]);
    await db.query(`INSERT INTO membership (conference_id, person_id, role) VALUES ($1, $2, 'author')`, [
      conference,
      person,
    ]);
    await db.query(
      `INSERT INTO sign_in_session (token_hash, person_id, expires_at) VALUES ($1, $2, now() + interval '1 hour')`,
      [createHash('sha256').update(token).digest(), person],
    );
    await db.query(
      `INSERT INTO submission (id, conference_id, code, wished_type, state, keywords, affiliations) VALUES ($1, $2, $3, 'talk', 'draft', '{}', '{}')`,
      [id, conference, `UG-${String(number + 1).padStart(3, '0')}`],
    );
    await db.query(
      `INSERT INTO submission_author (submission_id, person_id, position, presenter, affiliations, author_key) VALUES ($1, $2, 0, true, '{}', $3)`,
      [id, person, key],
    );
    await db.query('INSERT INTO abstract_draft (submission_id, content, saved_by) VALUES ($1, $2, $3)', [
      ...[id, JSON.stringify({ ...content, ...rest }), person],
    ]);
    all.push({ id, cookie: `colloquy_session=${token}`, title: `Title ${number}`, revision: 1 });
  }
  return all;
}

async function startServer() {
  const folder = mkdtempSync(join(tmpdir(), 'colloquy-bench-'));
  const env = { ...process.env, PORT: '0', COLLOQUY_DATA: folder, SMTP_URL: '', NODE_ENV: 'production' };
  const child = fork(join(DIST, 'server/main.js'), [], { env, silent: true });
  const port = await new Promise((resolve) => child.once('message', ({ port }) => resolve(port)));
  return { child, url: `http://127.0.0.1:${port}/api/v1/conferences/${SLUG}/submissions` };
}

const memoryOf = ({ pid }) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024;

async function timed(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function ask(url, writer, method, path, body) {
  const headers = { 'content-type': 'application/json', 'idempotency-key': randomUUID(), cookie: writer.cookie };
  const answer = await fetch(`${url}/${writer.id}/${path}`, { method, headers, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  return answer.json();
}

async function save(url, writer) {
  const to = `${writer.title}.`;
  const { revision } = await ask(url, writer, 'PATCH', 'draft', { changes: [{ at: 'title', from: writer.title, to }] });
  Object.assign(writer, { title: to, revision });
}

function report(what, times, elapsed) {
  const sorted = times.sort((a, b) => a - b);
  const at = (share) => `${Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))])} ms`;
  const rate = Math.round((times.length / elapsed) * 1000);
  console.log(
    `${what}: ${times.length} in ${Math.round(elapsed)} ms (${rate}/s), median ${at(0.5)}, p95 ${at(0.95)}, slowest ${at(1)}`,
  );
}

const db = new pg.Client({ connectionString: process.env.DATABASE_URL });
await db.connect();
await setUp(db);
const all = await writers(db);
const server = await startServer();
const before = memoryOf(server.child);
const measure = async (what, work) => {
  const times = [];
  const elapsed = await timed(() =>
    Promise.all(all.map(async (writer) => work(async (step) => times.push(await timed(() => step(writer))), writer))),
  );
  report(what, times, elapsed);
};
await measure(`${AUTHORS} authors save ${SAVES} times each, all at once`, async (time) => {
  for (let count = 0; count < SAVES; count += 1) await time((writer) => save(server.url, writer));
});
await measure(`${AUTHORS} authors submit at the same moment`, (time) =>
  time((writer) => ask(server.url, writer, 'POST', 'submit', { revision: writer.revision })),
);
const { rows } = await db.query('SELECT count(*)::int AS receipts FROM receipt');
console.log(
  `receipts kept: ${rows[0].receipts}; memory ${Math.round(before)} MB before, ${Math.round(memoryOf(server.child))} MB after`,
);
server.child.kill();
await db.end();
