import { randomUUID } from 'node:crypto';
import type { Schemas } from '@colloquy/api-client';
import { strFromU8, unzipSync } from 'fflate';
import { Client } from 'pg';
import type { ConferenceServer, Person } from '../builders/conference-server';
import { DraftWriter } from '../builders/draft-writer';
import { eventually } from '../builders/eventually';
import { bothOf, commentOn, inDays, marginOf, startMentoring } from '../builders/feedback';
import { REMARKS, type UnderWay } from '../policies/under-way';
import { worldUnderWay } from '../policies/world-under-way';

const ERASURE = '/api/v1/me/erasure';

/** What a mentor writes, in words that stand nowhere else. */
const IN_THE_MARGIN = 'A margin full of admiration.';
const IN_A_ROUND = 'The last line is the strongest.';

describe('people and their data', () => {
  let server: ConferenceServer;
  let world: UnderWay;

  beforeAll(async () => {
    ({ server, world } = await worldUnderWay());
  });
  afterAll(() => server.stop());

  /** The files of an archive that the person has made and fetched. */
  async function archiveOf(person: Person): Promise<Record<string, string>> {
    const { id } = await person.post<Schemas['ArchiveDto']>('/api/v1/me/archives');
    const response = await fetch(new URL(`/api/v1/me/archive?id=${id}`, person.base), {
      headers: { cookie: person.cookieHeader },
    });
    expect(response.headers.get('content-type')).toBe('application/zip');
    const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
    return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
  }

  const plan = (person: Person) => person.get<Schemas['ErasurePlanDto']>(ERASURE);
  const ask = (person: Person, keepsName: boolean) => person.post(ERASURE, { word: 'Erase me', keepsName });

  /** The days of thinking it over pass, and the hour strikes. */
  async function daysPass(personId: string, done = true): Promise<void> {
    await server.rows(`UPDATE erasure SET due_at = now() WHERE person_id = $1 AND undone_at IS NULL`, [personId]);
    await server.rows(`SELECT graphile_worker.add_job('every-hour', '{}')`);
    await eventually(async () => {
      const [row] = await server.rows<{ done: boolean; held: boolean }>(
        'SELECT done_at IS NOT NULL AS done, held_up_by IS NOT NULL AS held FROM erasure WHERE person_id = $1 ORDER BY asked_at DESC',
        [personId],
      );
      if (done ? !row?.done : !row?.held) throw new Error('Not yet.');
    });
  }

  /** Every table in which the words still stand. */
  async function tablesWith(words: string): Promise<string[]> {
    const tables = await server.rows<{ name: string }>(
      `SELECT quote_ident(table_name) AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`,
    );
    const found: string[] = [];
    for (const { name } of tables) {
      const rows = await server.rows(`SELECT 1 FROM ${name} t WHERE strpos(to_jsonb(t)::text, $1) > 0 LIMIT 1`, [
        words,
      ]);
      if (rows.length > 0) found.push(name);
    }
    return found.sort();
  }

  describe('taken along', () => {
    it('has an author’s abstracts, feedback and log, and nobody else’s name or secret', async () => {
      const { author, organiser, reviewer } = world.people;
      await organiser.get('outbox');
      const files = await archiveOf(author);
      expect(Object.keys(files)).toEqual(
        expect.arrayContaining(['index.html', 'everything.json', 'feedback/student-research UG-001.txt']),
      );
      expect(files['abstracts/student-research UG-001 version 1.txt']).toBeTruthy();
      expect(files['feedback/student-research UG-001.txt']).toContain(REMARKS[0]);
      const all = Object.values(files).join('\n');
      for (const name of ['Rea Reviewer', 'Ruth Reviewer', reviewer.id, 'UG-002']) expect(all).not.toContain(name);
      const { data } = JSON.parse(files['everything.json'] ?? '');
      expect(data.membership).toMatchObject([{ role: 'author' }]);
      expect(data.sight.map(({ what }: { what: string }) => what).join()).toContain('Odile Organiser read a message');
      const again = JSON.parse((await archiveOf(author))['everything.json'] ?? '').data.sight;
      expect(again.map(({ what }: { what: string }) => what).join()).toContain('took away an archive of everything');
    });

    it('has a reviewer’s reviews', async () => {
      const files = await archiveOf(world.people.reviewer);
      const { data } = JSON.parse(files['everything.json'] ?? '');
      expect(data.review).toMatchObject([{ submission: 'UG-001', 'to the authors': `UG-001 ${REMARKS[1]}.` }]);
    });

    it('has what a mentor wrote in the margin of a work and in a round', async () => {
      const [work] = await server.rows<{ id: string }>(
        `SELECT submission_id AS id FROM pairing WHERE mentor_id = $1 AND state NOT IN ('ended', 'declined')`,
        [world.people.mentor.id],
      );
      const id = work?.id ?? '';
      await startMentoring(server, id);
      const { mentor, author } = await bothOf(server, id);
      if (!(await marginOf(mentor, id)).rounds.some(({ state }) => state === 'asked'))
        await author.post(`submissions/${id}/feedback-rounds`, { wish: '', dueOn: inDays(7) });
      await commentOn(mentor, id, null, { text: IN_THE_MARGIN });
      const round = (await marginOf(mentor, id)).rounds[0]?.id;
      await mentor.post(`feedback-rounds/${round}/return`, {
        ...{ strength: IN_A_ROUND, question: 'How many?', nextStep: 'Count again.' },
      });
      const { data } = JSON.parse((await archiveOf(mentor))['everything.json'] ?? '');
      expect(data.margin_comment).toContainEqual(expect.objectContaining({ text: IN_THE_MARGIN }));
      expect(data.feedback_round).toContainEqual(expect.objectContaining({ strength: IN_A_ROUND }));
      const others = JSON.parse((await archiveOf(author))['everything.json'] ?? '').data;
      expect(JSON.stringify(others.margin_comment ?? [])).not.toContain(IN_THE_MARGIN);
    });

    it('is fetched by its owner alone, for an hour', async () => {
      const { author, mentor } = world.people;
      const { id } = await author.post<Schemas['ArchiveDto']>('/api/v1/me/archives');
      expect(await mentor.ask('GET', `/api/v1/me/archive?id=${id}`)).toMatchObject({ status: 404 });
      await server.rows('UPDATE person_archive SET expires_at = now()');
      expect(await author.ask('GET', `/api/v1/me/archive?id=${id}`)).toMatchObject({ status: 404 });
    });
  });

  describe('erased', () => {
    it('shows first what goes and what stays, wants a word, and can be undone', async () => {
      const { mentor } = world.people;
      const { fates, obstacles, asked } = await plan(mentor);
      expect([obstacles, asked]).toEqual([[], null]);
      expect(fates.map(({ heading, fate }) => [heading, fate])).toEqual(
        expect.arrayContaining([
          ['Your parts in conferences', 'deleted'],
          ['Your mentor profiles', 'emptied'],
          ['What you did', 'unnamed'],
        ]),
      );
      expect(await mentor.ask('POST', ERASURE, { body: { word: 'yes', keepsName: false } })).toMatchObject({
        status: 400,
        body: { code: 'word-missing' },
      });
      await ask(mentor, false);
      expect((await plan(mentor)).asked).toMatchObject({ keepsName: false });
      await mentor.post(`${ERASURE}/undo`);
      expect((await plan(mentor)).asked).toBeNull();
      await server.rows(`SELECT graphile_worker.add_job('every-hour', '{}')`);
      expect(await mentor.get('/api/v1/me')).toMatchObject({ name: expect.stringMatching(/^(Mia|Max) Mentor$/) });
    });

    it('waits for the last organiser to hand over, also when it is due', async () => {
      const { organiser } = world.people;
      expect(await organiser.ask('POST', ERASURE, { body: { word: 'erase me', keepsName: false } })).toMatchObject({
        status: 409,
        body: { code: 'erasure-not-possible-yet', errors: [{ message: expect.stringContaining('only organiser') }] },
      });
      const second = await server.person('Second Organiser', ['organiser']);
      await ask(second, false);
      await server.rows(`DELETE FROM membership WHERE person_id = $1 AND role = 'organiser'`, [organiser.id]);
      await daysPass(second.id, false);
      expect((await plan(second)).asked?.heldUpBy).toContain('only organiser');
      await server.rows(
        `INSERT INTO membership (conference_id, person_id, role) SELECT id, $1, 'organiser' FROM conference WHERE slug = $2`,
        [organiser.id, server.slug],
      );
      await daysPass(second.id);
      expect(await tablesWith('Second Organiser')).toEqual([]);
    });

    it('leaves nothing of a mentor or a reviewer but numbers', async () => {
      const { mentor, reviewer } = world.people;
      const { name } = await mentor.get<{ name: string }>('/api/v1/me');
      await server.rows('INSERT INTO person_address (address, person_id) VALUES ($1, $2)', [
        'mia@example.org',
        mentor.id,
      ]);
      for (const person of [mentor, reviewer]) {
        await ask(person, false);
        await daysPass(person.id);
        expect(await person.ask('GET', '/api/v1/me/erasure')).toMatchObject({ status: 401 });
      }
      // What was published stays published, and what an author was told without a name stays the author's.
      const stays: Record<string, string[]> = {
        [name]: ['release'],
        'Rea Reviewer': [],
        'mia@example.org': [],
        [REMARKS[1]]: ['mail_message', 'released_comment'],
        [IN_THE_MARGIN]: [],
        [IN_A_ROUND]: [],
      };
      for (const [words, tables] of Object.entries(stays))
        expect({ words, more: (await tablesWith(words)).filter((table) => !tables.includes(table)) }).toEqual({
          words,
          more: [],
        });
    });

    it('keeps an author’s name on what is published, if that is the wish, and nothing that leads back to the account', async () => {
      const { author } = world.people;
      const { name } = await author.get<{ name: string }>('/api/v1/me');
      await ask(author, true);
      await daysPass(author.id);
      const found = await tablesWith(name);
      expect(found.filter((table) => !['release', 'person'].includes(table))).toEqual([]);
      const [row] = await server.rows<{ person_id: string }>(
        'SELECT person_id FROM submission_author WHERE submission_id = $1',
        [world.submissions[0]?.id],
      );
      expect(row?.person_id).not.toBe(author.id);
    });

    it('asks the organisers to publish again when an author’s name goes, and names the work alone', async () => {
      const [second] = await server.rows<{ person_id: string; name: string; code: string }>(
        `SELECT a.person_id, p.name, s.code FROM submission_author a JOIN person p ON p.id = a.person_id
         JOIN submission s ON s.id = a.submission_id WHERE s.id = $1`,
        [world.submissions[1]?.id],
      );
      const asked = () =>
        server.rows<{ person_id: string; subject: string; text: string }>(
          `SELECT person_id, subject, text FROM mail_message WHERE kind = 'new-release-needed' AND strpos(text, $1) > 0`,
          [second?.code],
        );
      expect(await asked()).toEqual([]);
      const leaving = await server.signIn(second?.person_id ?? '');
      await ask(leaving, false);
      await daysPass(leaving.id);
      const written = await asked();
      expect(written.map(({ person_id }) => person_id)).toContain(world.people.organiser.id);
      expect(JSON.stringify(written)).not.toContain(second?.name);
      expect(written[0]?.text).toContain(`It is about the work ${second?.code}.`);
    });

    it('waits for a line about the person that is being written, and does not pass over them', async () => {
      const leaving = await server.person('Quillon Quick', ['author']);
      await ask(leaving, false);
      const writer = new Client({ connectionString: server.databaseUrl });
      await writer.connect();
      await writer.query('BEGIN');
      await writer.query('SELECT 1 FROM person WHERE id = $1 FOR KEY SHARE', [leaving.id]);
      const erased = daysPass(leaving.id);
      await eventually(async () => {
        const waiting = await server.rows('SELECT 1 FROM pg_locks WHERE NOT granted');
        if (waiting.length === 0) throw new Error('Nobody waits yet.');
      });
      await writer.end();
      await erased;
      expect(await tablesWith('Quillon Quick')).toEqual([]);
    });

    it('takes the text of unpublished work away with its only author', async () => {
      const [track] = await server.rows<{ id: string; conference_id: string }>(
        'SELECT id, conference_id FROM track LIMIT 1',
      );
      const writer = await server.person('Wanda Writer', ['author']);
      await server.rows(
        `INSERT INTO submission (id, conference_id, code, track_id, wished_type, state, keywords, affiliations)
         VALUES ($1, $2, 'UG-900', $3, 'talk', 'submitted', '{}', '{}')`,
        [writer.id, track?.conference_id, track?.id],
      );
      await server.rows(
        `INSERT INTO submission_author (submission_id, person_id, position, presenter, affiliations) VALUES ($1, $1, 0, true, '{}')`,
        [writer.id],
      );
      await server.rows(
        `INSERT INTO abstract_version (submission_id, number, title, abstract, sha256) VALUES ($1, 1, 'A canary', 'sings in the mine', '')`,
        [writer.id],
      );
      await ask(writer, false);
      await daysPass(writer.id);
      expect(await tablesWith('sings in the mine')).toEqual([]);
      expect(await tablesWith('Wanda Writer')).toEqual([]);
      await expect(server.rows('DELETE FROM abstract_version')).rejects.toThrow('never changed');
    });

    it('takes a co-author out of the words of work that stays with the others', async () => {
      const writer = await DraftWriter.begin(await server.person('Ana Ferreira', ['author']));
      await writer.write(server);
      const { content } = await writer.read();
      const leaving = await server.person('Bela Canary', ['mentor']);
      await server.rows(`INSERT INTO person_address (address, person_id) VALUES ('bela@canary.example', $1)`, [
        leaving.id,
      ]);
      const [key, order] = [randomUUID(), content.authors.map(({ id }) => id)];
      await writer.save(
        ['order', order, [...order, key]],
        [`authors.${key}.name`, null, 'Bela Canary'],
        [`authors.${key}.address`, null, 'bela@canary.example'],
      );
      expect((await writer.submit()).status).toBe(200);
      await ask(leaving, false);
      await daysPass(leaving.id);
      for (const trace of ['Bela Canary', 'bela@canary.example']) {
        expect(await tablesWith(trace)).toEqual([]);
      }
      expect((await writer.read()).content.title).toBe('Bees and roads');
    });
  });
});
