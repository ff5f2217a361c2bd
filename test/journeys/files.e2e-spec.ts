import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Schemas } from '@colloquy/api-client';
import { abstractRows, presenterAddress } from '../builders/abstract-table';
import { Caller } from '../builders/caller';
import * as chain from '../builders/chain';
import { ConferenceServer, type Person } from '../builders/conference-server';
import { eventually } from '../builders/eventually';
import { badFiles } from '../builders/sample-files/bad-files';
import { goodFiles, named, type SampleFile } from '../builders/sample-files/good-files';
import { pdf, stream } from '../builders/sample-files/pdf';
import { sendFile, sendPiece, startUpload } from '../builders/send-file';

/** Made before there is a server: it takes seconds in which nothing else is heard. */
const BAD_FILES = badFiles();
const POSTER = named('Köln – poster.pdf', pdf());
/** As large as a real poster, and never twice the same. */
const largePoster = (megabytes = 3): SampleFile =>
  named('poster.pdf', pdf({ objects: [stream('', randomBytes(megabytes * 1024 * 1024))] }));

describe('the files of a submission', () => {
  const folder = mkdtempSync(join(tmpdir(), 'colloquy-files-'));
  let server: ConferenceServer;
  let organiser: Person;
  let author: Person;
  let work: string;
  let another: string;

  beforeAll(async () => {
    server = await ConferenceServer.start({ COLLOQUY_DATA: folder });
    organiser = await server.person('Odile Organiser', ['organiser']);
    const works = await chain.importAbstracts(organiser, abstractRows(40));
    [work = '', another = ''] = works.map(({ id }) => id);
    author = await server.personAt(presenterAddress(1));
  });
  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const listed = (of = work) => organiser.get<Schemas['FileListDto']>(`submissions/${of}/files`);
  const stored = () =>
    readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;
  const fresh = async () => (await works()).shift() ?? '';
  let left: string[] | undefined;
  async function works(): Promise<string[]> {
    left ??= (await organiser.get<{ items: { id: string }[] }>('submissions?limit=100')).items
      .map(({ id }) => id)
      .slice(2);
    return left;
  }
  async function addressOf(of: string, file: string, caller: Caller = organiser): Promise<string> {
    return (await caller.get<Schemas['AddressedFileDto']>(`submissions/${of}/files/${file}`)).address;
  }

  it.each(Object.entries(goodFiles()))('takes %s', async (_, file) => {
    const submission = await fresh();
    const sent = await sendFile(organiser, submission, file);
    expect(sent).toMatchObject({ status: 200, body: { name: file.name, type: file.type, version: 1 } });
    const fetched = await fetch(new URL(await addressOf(submission, sent.body.id), server.url));
    const bytes = Buffer.from(await fetched.arrayBuffer());
    expect(bytes.length).toBe(sent.body.bytes);
    if (!file.type.startsWith('image/')) expect(bytes.equals(file.bytes)).toBe(true);
    expect(bytes.toString('latin1')).not.toMatch(/GPS/);
  });

  it('refuses what is bad in under two seconds each, with its reason, and keeps nothing of it', async () => {
    const submission = await fresh();
    const before = stored();
    for (const [what, file] of Object.entries(BAD_FILES)) {
      const started = Date.now();
      const { status, body, text } = await sendFile(organiser, submission, file);
      expect({ what, status, code: body?.code, text }).toMatchObject({ what, status: 400, code: file.code });
      expect(text).toMatch(/"detail":"[A-Z][^"]{20,}\."/);
      expect({ what, fast: Date.now() - started < 2_000 }).toEqual({ what, fast: true });
    }
    expect((await listed(submission)).items).toEqual([]);
    await server.rows(`UPDATE upload SET seen_at = now() - interval '2 days'`);
    await tidied();
    expect(stored()).toBe(before);
  });

  it('are served to be saved, with a name in any script, in parts, and without a cookie', async () => {
    const sent = await sendFile(author, work, POSTER);
    const address = new URL(await addressOf(work, sent.body.id, author), server.url);
    const ask = (headers: Record<string, string> = {}, method = 'GET') => fetch(address, { headers, method });
    const whole = await ask({ cookie: author.cookieHeader });
    expect(Object.fromEntries(whole.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="K_ln _ poster.pdf"; filename*=UTF-8''K%C3%B6ln%20%E2%80%93%20poster.pdf`,
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store, no-transform',
      'content-length': String(POSTER.bytes.length),
    });
    expect(whole.headers.get('set-cookie')).toBeNull();
    const part = await ask({ range: 'bytes=5-9' });
    expect([part.status, part.headers.get('content-range')]).toEqual([206, `bytes 5-9/${POSTER.bytes.length}`]);
    expect(Buffer.from(await part.arrayBuffer()).equals(POSTER.bytes.subarray(5, 10))).toBe(true);
    expect((await ask({ range: 'bytes=0-4', 'if-range': '"another"' })).status).toBe(200);
    expect((await ask({ range: 'bytes=99999999-' })).status).toBe(416);
    const head = await ask({}, 'HEAD');
    expect([head.status, head.headers.get('content-length')]).toEqual([200, String(POSTER.bytes.length)]);
  });

  it('cannot be fetched at an address that is guessed, changed, given another name, or older than five minutes', async () => {
    const [file] = (await listed()).items;
    const address = await addressOf(work, file?.id ?? '');
    const [, , token = '', name = ''] = address.split('/');
    const outdated = Buffer.from(token, 'base64url');
    outdated.writeUIntBE(outdated.readUIntBE(16, 6) + 600, 16, 6);
    const wrong = [
      `/files/${outdated.toString('base64url')}/${name}`,
      `/files/${token}/other.pdf`,
      `/files/${token}A/${name}`,
      '/files/x/y',
    ];
    const answers = await Promise.all(wrong.map((path) => server.visitor.ask('GET', path)));
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(answers[0]?.status).toBe(404);
    expect((await server.visitor.ask('GET', address)).status).toBe(200);
  });

  it('go on where they stopped when the server is killed in the middle, from another network and session', async () => {
    const poster = largePoster();
    const started = await startUpload(author, work, poster);
    const address = `submissions/${work}/uploads/${started.body.id}`;
    const [first, rest] = [poster.bytes.subarray(0, 900_000), poster.bytes.subarray(900_000)];
    expect(await sendPiece(author, address, first, 0)).toMatchObject({ status: 204 });
    const lost = sendPiece(author, address, rest.subarray(0, 1_000_000), 900_000).catch(() => null);
    await server.killAndStartAgain({ COLLOQUY_DATA: folder });
    await lost;
    organiser = await server.signIn(organiser.id);
    author = await server.signIn(author.id);
    const head = await author.ask('HEAD', address);
    const offset = Number(head.headers.get('upload-offset'));
    expect([900_000, 1_900_000]).toContain(offset);
    for (let at = offset; at < poster.bytes.length; at += 1_000_000)
      expect(await sendPiece(author, address, poster.bytes.subarray(at, at + 1_000_000), at)).toMatchObject({
        status: 204,
      });
    const sent = await author.post<Schemas['FileDto']>(`${address}/complete`);
    const fetched = await fetch(new URL(await addressOf(work, sent.id, author), server.url));
    expect(Buffer.from(await fetched.arrayBuffer()).equals(poster.bytes)).toBe(true);
    expect(await author.post<Schemas['FileDto']>(`${address}/complete`)).toMatchObject({ id: sent.id });
  });

  it('come whole from two tabs at once: a piece is taken once, and the other is told where to go on', async () => {
    const poster = largePoster(1);
    const started = await startUpload(author, work, poster);
    const address = `submissions/${work}/uploads/${started.body.id}`;
    const piece = poster.bytes.subarray(0, 600_000);
    const both = await Promise.all([1, 2].map(() => sendPiece(author, address, piece, 0)));
    expect(both.map(({ status }) => status).sort()).toEqual([204, 409]);
    expect(both.find(({ status }) => status === 409)?.body).toMatchObject({ code: 'wrong-offset', offset: 600_000 });
    expect(await author.ask('POST', `${address}/complete`)).toMatchObject({
      status: 409,
      body: { code: 'upload-incomplete' },
    });
    await sendPiece(author, address, poster.bytes.subarray(600_000), 600_000);
    const done = await Promise.all([1, 2].map(() => author.post<Schemas['FileDto']>(`${address}/complete`)));
    expect(done[0]?.id).toBe(done[1]?.id);
  });

  it('keep every version when they are replaced, go when they are removed, and come back', async () => {
    const submission = await fresh();
    const first = await sendFile(organiser, submission, POSTER, { purpose: 'answers.poster-file' });
    const second = await sendFile(organiser, submission, named('better.pdf', pdf({ catalogue: '/Lang (en)' })), {
      ...{ purpose: 'answers.poster-file', replaces: first.body.id },
    });
    const [file] = (await listed(submission)).items;
    expect(file).toMatchObject({
      id: second.body.id,
      name: 'better.pdf',
      version: 2,
      earlier: [{ id: first.body.id }],
    });
    const old = await organiser.ask('GET', await addressOf(submission, first.body.id));
    expect(old.headers.get('content-disposition')).toMatch(/K%C3%B6ln/);
    expect(await organiser.ask('DELETE', `submissions/${submission}/files/${second.body.id}`)).toMatchObject({
      status: 204,
    });
    expect((await listed(submission)).items).toEqual([]);
    await organiser.post(`submissions/${submission}/files/${second.body.id}/restore`);
    expect((await listed(submission)).items).toEqual([file]);
  });

  it('are ten at most, of 20 MB at most, and say so before a byte is sent', async () => {
    const submission = await fresh();
    const large = { ...POSTER, bytes: { length: 20 * 1024 * 1024 + 1 } as Buffer };
    expect(await startUpload(organiser, submission, large)).toMatchObject({
      status: 413,
      body: { code: 'file-too-large' },
    });
    await Promise.all(Array.from({ length: 10 }, () => sendFile(organiser, submission, POSTER)));
    expect((await listed(submission)).items).toHaveLength(10);
    expect(await startUpload(organiser, submission, POSTER)).toMatchObject({
      status: 409,
      body: { code: 'too-many-files' },
    });
    const [one] = (await listed(submission)).items;
    expect(await sendFile(organiser, submission, POSTER, { replaces: one?.id })).toMatchObject({ status: 200 });
  });

  it('of others are not there, for whoever asks and however', async () => {
    const [mine] = (await listed()).items;
    const theirs = await sendFile(organiser, another, POSTER);
    const paths = [
      `submissions/${another}/files`,
      `submissions/${another}/files/${theirs.body.id}`,
      `submissions/${work}/files/${theirs.body.id}`,
    ];
    for (const path of paths) expect(await author.ask('GET', path)).toMatchObject({ status: 404 });
    expect(await startUpload(author, another, POSTER)).toMatchObject({ status: 404 });
    const wrong = await startUpload(author, work, POSTER, { replaces: theirs.body.id });
    expect(wrong).toMatchObject({ status: 404 });
    expect(await author.ask('DELETE', `submissions/${another}/files/${mine?.id}`)).toMatchObject({ status: 404 });
  });

  it('are refused where the disk is nearly full, while texts go on', async () => {
    const full = await ConferenceServer.start({ UPLOAD_FREE: '100' });
    try {
      const boss = await full.person('Odile', ['organiser']);
      const [one] = await chain.importAbstracts(boss, abstractRows(2));
      expect(await startUpload(boss, one?.id ?? '', POSTER)).toMatchObject({
        status: 503,
        body: { code: 'disk-nearly-full' },
      });
      expect(await boss.ask('POST', `submissions/${one?.id}/withdraw`)).toMatchObject({ status: 204 });
    } finally {
      await full.stop();
    }
  });

  it('leave no bytes behind when nobody goes on with them, or when the work is deleted', async () => {
    const submission = await fresh();
    const before = stored();
    const begun = await startUpload(organiser, submission, largePoster(1));
    await sendPiece(organiser, `submissions/${submission}/uploads/${begun.body.id}`, POSTER.bytes, 0);
    const sent = await sendFile(organiser, submission, largePoster(1));
    expect(sent.status).toBe(200);
    expect(stored()).toBe(before + 2);
    await server.rows(`UPDATE upload SET seen_at = now() - interval '2 days' WHERE id = $1`, [begun.body.id]);
    await server.rows('DELETE FROM submission_file WHERE id = $1', [sent.body.id]);
    await tidied();
    expect(stored()).toBe(before);
  });

  /** Lets the hourly work be done, an hour later for stored bytes. */
  async function tidied(): Promise<void> {
    await server.rows(`UPDATE loose_file SET since = now() - interval '2 hours'`);
    const [job] = await server.rows<{ id: string }>(`SELECT id FROM graphile_worker.add_job('every-hour', '{}')`);
    await eventually(async () => {
      const waiting = await server.rows('SELECT 1 FROM graphile_worker.jobs WHERE id = $1', [job?.id]);
      if (waiting.length > 0) throw new Error('The hourly work is still going on.');
    });
  }
});
