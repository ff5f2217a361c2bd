import { execFile } from 'node:child_process';
import { get } from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { newId } from '@colloquy/kernel';
import { abstractRows } from '../builders/abstract-table';
import * as chain from '../builders/chain';
import { ConferenceServer, type Person } from '../builders/conference-server';

const PROJECT = join(__dirname, '..', '..');

/** The status of an address that is sent as written: `fetch` would tidy it up first. */
function rawStatus(base: string, path: string): Promise<number | undefined> {
  const { hostname, port } = new URL(base);
  return new Promise((resolve, reject) => {
    get({ hostname, port, path }, (response) => resolve(response.resume().statusCode)).once('error', reject);
  });
}

describe('a program that speaks to the server', () => {
  let server: ConferenceServer;
  let organiser: Person;

  beforeAll(async () => {
    server = await ConferenceServer.start();
    organiser = await server.person('Odile', ['organiser', 'mentor']);
    await chain.importAbstracts(organiser, abstractRows(2));
  });
  afterAll(() => server.stop());

  const rowsIn = async (table: string): Promise<number> => {
    const [row] = await server.rows<{ count: number }>(`SELECT count(*)::int AS count FROM ${table}`);
    return row?.count ?? -1;
  };

  describe('when it cannot know whether a request arrived, and repeats it', () => {
    const headers = () => ({ 'idempotency-key': newId() });

    it('gets the same answer ten times, and one thing is done', async () => {
      const before = await rowsIn('job');
      const request = { body: { seed: 7, iterations: 1000 }, headers: headers() };
      const answers = await Promise.all(
        Array.from({ length: 10 }, () => organiser.ask('POST', 'timetable-proposals', request)),
      );
      expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
      expect(answers[0]?.status).toBe(202);
      expect(await rowsIn('job')).toBe(before + 1);
    });

    it('is refused when the key comes with another body, or for another address', async () => {
      const key = headers();
      expect(await organiser.ask('POST', 'match-runs', { body: { seed: 1 }, headers: key })).toMatchObject({
        status: 202,
      });
      const before = await rowsIn('job');
      const refused = { status: 409, body: { code: 'idempotency-key-reused' } };
      expect(await organiser.ask('POST', 'match-runs', { body: { seed: 2 }, headers: key })).toMatchObject(refused);
      expect(await organiser.ask('POST', 'releases', { body: { seed: 1 }, headers: key })).toMatchObject(refused);
      expect(await rowsIn('job')).toBe(before);
    });

    it('may try again with the key of a request that was refused', async () => {
      const key = headers();
      const wrong = { capacity: 0, texts: [], topics: [] };
      expect(await organiser.ask('PUT', 'mentor-profile', { body: wrong, headers: key })).toMatchObject({
        status: 400,
      });
      const right = { capacity: 1, texts: ['Comparatives in logical inference.'], topics: [] };
      expect(await organiser.ask('PUT', 'mentor-profile', { body: right, headers: key })).toMatchObject({
        status: 204,
      });
    });

    it('does not meet the keys of other people', async () => {
      const key = headers();
      const other = await server.person('Olga', ['organiser']);
      const first = await organiser.ask('POST', 'match-runs', { body: {}, headers: key });
      const second = await other.ask('POST', 'match-runs', { body: {}, headers: key });
      expect(second.status).toBe(202);
      expect(second.text).not.toBe(first.text);
    });

    it.each(['short', 'with a space in it', 'x'.repeat(129)])('is refused a key that is none: %s', async (key) => {
      const answer = await organiser.ask('POST', 'match-runs', { body: {}, headers: { 'idempotency-key': key } });
      expect(answer).toMatchObject({ status: 400, body: { code: 'invalid-idempotency-key' } });
    });
  });

  describe('when its request is not understood', () => {
    const problem = (answer: { headers: Headers }) =>
      expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);

    it.each<[what: string, body: unknown, code: string]>([
      ['is no JSON', '{"objective": fair}', 'unreadable'],
      ['breaks off', '{"objective"', 'unreadable'],
      ['has a field that nobody knows', { objective: 'fair', colour: 'blue' }, 'invalid-request'],
      ['has a value that is not to choose', { objective: 'best' }, 'invalid-request'],
      ['has a number as text', { seed: '1' }, 'invalid-request'],
      ['reaches for the prototype', '{"__proto__": {"objective": "fair"}}', 'unreadable'],
      ['reaches for the constructor', '{"constructor": {"prototype": {"seed": 1}}}', 'unreadable'],
    ])('is told so with 400 where the body %s', async (_, body, code) => {
      const before = await rowsIn('job');
      const headers = { 'content-type': 'application/json' };
      const answer = await organiser.ask('POST', 'match-runs', { body, headers });
      expect(answer).toMatchObject({ status: 400, body: { status: 400, code, detail: expect.stringMatching(/\.$/) } });
      problem(answer);
      expect(await rowsIn('job')).toBe(before);
    });

    it('is told which fields need another look, each in a sentence', async () => {
      const body = { criteria: [{ name: 'Method', description: '', weight: 'heavy', anchors: ['a', 2] }] };
      const { body: said } = await organiser.ask<{ errors: unknown }>('PUT', 'review-criteria', { body });
      expect(said.errors).toEqual([
        { field: 'criteria.0.weight', message: 'weight is a number.' },
        { field: 'criteria.0.anchors', message: 'Each of the anchors is text.' },
      ]);
    });

    it('is told that the body is too large', async () => {
      const answer = await organiser.ask('POST', 'match-runs', { body: { objective: 'x'.repeat(1_100_000) } });
      expect(answer).toMatchObject({ status: 413, body: { code: 'too-large' } });
      problem(answer);
    });

    it.each(['/api/v1/nothing', '/api/v2/conferences', '/app/assets/nothing.js', '/c/nobody/', '/c/nobody/page.html'])(
      'is told that there is nothing at %s',
      async (path) => {
        const answer = await server.visitor.ask('GET', path);
        expect(answer).toMatchObject({ status: 404, body: { status: 404, code: 'not-found' } });
        problem(answer);
      },
    );

    it.each(['../../etc/passwd', '%2e%2e/%2e%2e/etc/passwd', '..%2f..%2f..%2fetc%2fpasswd', '....//etc/passwd'])(
      'finds no way out of a release by %s',
      async (path) => {
        expect(await rawStatus(server.url, `/c/${server.slug}/releases/latest/${path}`)).toBe(404);
        expect(await rawStatus(server.url, `/c/${server.slug}/${path}`)).toBe(404);
      },
    );

    it.each(['/api/v1/conferences/%E0%A4%A', '/api/v1/conferences/%00', '/c/student-research/%00'])(
      'is told that the address %s cannot be read',
      async (path) => {
        const answer = await server.visitor.ask('GET', path);
        expect(answer).toMatchObject({ status: 400, body: { code: 'unreadable' } });
        problem(answer);
      },
    );

    it('is told that its text has a character that cannot be stored', async () => {
      const body = { capacity: 1, texts: ['half\u0000way'], topics: [] };
      const answer = await organiser.ask('PUT', 'mentor-profile', { body });
      expect(answer).toMatchObject({ status: 400, body: { code: 'unreadable' } });
    });

    it.each(['limit=0', 'limit=201', 'limit=many', 'after=%F0%9F', 'colour=blue'])(
      'is refused a list with %s',
      async (query) => {
        expect(await organiser.ask('GET', `submissions?${query}`)).toMatchObject({ status: 400 });
      },
    );
  });

  it('reads a long list in pages, without a gap or a repetition', async () => {
    const codes: string[] = [];
    for (let after = ''; ; ) {
      const page = await organiser.get<{ items: { code: string }[]; next: string | null }>(
        `submissions?limit=1${after}`,
      );
      codes.push(...page.items.map(({ code }) => code));
      if (page.next === null) break;
      after = `&after=${page.next}`;
    }
    expect(codes).toEqual(['UG-001', 'UG-002']);
  });

  it('finds the contract that is committed', async () => {
    const check = promisify(execFile)(process.execPath, [join(PROJECT, 'build', 'api.mjs'), '--check']);
    await expect(check).resolves.toMatchObject({ stderr: '' });
    const served = await server.visitor.get('/api/v1/openapi.json');
    expect(served).toEqual(await import('../../libs/api-client/openapi.json').then((file) => file.default));
  });
});
