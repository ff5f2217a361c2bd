import type { Schemas } from '@colloquy/api-client';
import { abstractRows } from '../builders/abstract-table';
import * as chain from '../builders/chain';
import { ConferenceServer, type Person } from '../builders/conference-server';
import { DraftWriter } from '../builders/draft-writer';

type Table = Schemas['SubmissionTableDto'];
type Result = Schemas['ChangeResultDto'];
type Row = Table['rows'][number];

const table = (organiser: Person) => organiser.get<Table>('submission-table');
const wish = ({ id, mark }: Pick<Row, 'id' | 'mark'>, to: string | null) => ({ id, mark, to });
const codes = (rows: readonly { readonly code: string }[]) => rows.map(({ code }) => code);

async function logged(organiser: Person): Promise<string[]> {
  const { items } = await organiser.get<Schemas['LogPageDto']>('log?what=did');
  return items.map(({ sentence }) => sentence);
}

describe('the table of all submissions', () => {
  let server: ConferenceServer;
  let organiser: Person;
  let tracks: readonly string[];

  beforeEach(async () => {
    server = await ConferenceServer.start();
    organiser = await server.person('Odile Organiser', ['organiser']);
    await chain.importAbstracts(organiser, abstractRows(4));
    const rows = await server.rows<{ id: string }>('SELECT id FROM track ORDER BY letter');
    tracks = rows.map(({ id }) => id);
  });
  afterEach(() => server.stop());

  it('tells organisers of drafts that they are there, whose and how far, and notes who opens one', async () => {
    const ana = await server.person('Ana Ferreira', []);
    const writer = await DraftWriter.begin(ana);
    await writer.write(server);
    const { rows } = await table(organiser);
    expect(rows).toHaveLength(5);
    const draft = rows.find(({ state }) => state === 'draft');
    expect(draft).toMatchObject({
      ...{ id: writer.id, title: 'Bees and roads', authors: ['Ana Ferreira'], presenters: ['Ana Ferreira'] },
      ...{ words: 6, version: null, submittedAt: null, unconfirmed: 0, onBehalf: false, changed: false, mentor: null },
    });
    expect(JSON.stringify(draft)).not.toContain('meadows');
    await organiser.get(`submissions/${writer.id}/draft`);
    const { items } = await organiser.get<Schemas['LogPageDto']>('log?what=saw');
    expect(items.map(({ sentence }) => sentence)).toContain(`Odile Organiser read the draft of ${draft?.code}`);
    await writer.submit();
    await writer.save(['title', 'Bees and roads', 'Bees, roads and bridges']);
    const after = (await table(organiser)).rows.find(({ id }) => id === writer.id);
    expect(after).toMatchObject({ state: 'submitted', title: 'Bees and roads', changed: true, version: 1, words: 6 });
    const body = { name: 'Ben Adeyemi', address: 'ben@example.org' };
    await organiser.post('submissions/on-behalf', body);
    expect((await table(organiser)).rows.filter(({ onBehalf }) => onBehalf)).toHaveLength(1);
    const found = await organiser.get<{ ids: string[] }>('submission-table/words?text=MEADOWS%20cross');
    expect(found.ids).toEqual([writer.id]);
  });

  it('moves works in one act that the log tells of, and takes it back; what an author is writing follows', async () => {
    const writer = await DraftWriter.begin(await server.person('Ana Ferreira', []));
    await writer.write(server);
    const before = (await table(organiser)).rows;
    const [, to = ''] = tracks;
    const order = { change: 'track', wishes: before.map((row) => wish(row, to)) };
    const seen = await organiser.post<Result>('submission-table/change-preview', order);
    expect((await table(organiser)).rows).toEqual(before);
    const result = await organiser.post<Result>('submission-table/changes', order);
    expect(codes(result.done)).toEqual(codes(seen.done));
    const after = (await table(organiser)).rows;
    expect(after.every(({ trackId }) => trackId === to)).toBe(true);
    expect(result.done.map(({ mark }) => mark)).toEqual(
      result.done.map(({ id }) => after.find((row) => row.id === id)?.mark),
    );
    expect(await writer.read()).toMatchObject({ content: { trackId: to }, changed: true });
    expect((await logged(organiser))[0]).toBe(
      `Odile Organiser moved ${result.done.length} submissions to track ${after.length > 0 ? 'B' : ''}`,
    );
    const wishes = result.done.map(({ was, ...row }) => wish(row, was));
    const undone = await organiser.post<Result>('submission-table/changes', { change: 'track', wishes, undo: true });
    expect(undone.done).toHaveLength(result.done.length);
    expect((await table(organiser)).rows.map(({ trackId }) => trackId)).toEqual(before.map(({ trackId }) => trackId));
  });

  it('gives two organisers who change the same rows at one moment one winner for each row', async () => {
    const other = await server.person('Oskar Organiser', ['organiser']);
    const { rows } = await table(organiser);
    const until = '2099-01-01T12:00:00.000Z';
    const [mine, theirs] = await Promise.all([
      organiser.post<Result>('submission-table/changes', {
        change: 'late',
        wishes: rows.slice(0, 3).map((row) => wish(row, until)),
      }),
      other.post<Result>('submission-table/changes', {
        change: 'withdraw',
        wishes: rows.map((row) => wish(row, null)),
      }),
    ]);
    expect(mine.done.length + theirs.done.length).toBe(4);
    expect([...mine.stale, ...theirs.stale]).toHaveLength(3);
    expect([...mine.stale, ...theirs.stale][0]?.why).toMatch(/was changed by somebody else meanwhile/);
    const after = (await table(organiser)).rows;
    expect(after.filter(({ lateUntil }) => lateUntil === until)).toHaveLength(mine.done.length);
    const withdrawn = after.filter(({ state }) => state === 'withdrawn');
    expect(withdrawn).toHaveLength(theirs.done.length);
    const back = { change: 'bring back', wishes: withdrawn.map((row) => wish(row, null)), undo: true };
    expect((await organiser.post<Result>('submission-table/changes', back)).done).toHaveLength(withdrawn.length);
    expect((await table(organiser)).rows.some(({ state }) => state === 'withdrawn')).toBe(false);
  });

  it('refuses what is not offered beside its field', async () => {
    const [row] = (await table(organiser)).rows;
    const ask = (change: string, to: string | null) =>
      organiser.ask('POST', 'submission-table/changes', { body: { change, wishes: [{ ...wish(row as Row, to) }] } });
    expect(await ask('track', 'nonsense')).toMatchObject({ status: 400, body: { code: 'unknown-track' } });
    expect(await ask('late', '2001-01-01T00:00:00Z')).toMatchObject({ status: 400, body: { code: 'not-ahead' } });
    expect(await ask('late', 'soon')).toMatchObject({ status: 400, body: { code: 'not-ahead' } });
    expect(await ask('colour', null)).toMatchObject({ status: 400 });
  });

  it('writes one message to each presenter, seen before it goes out', async () => {
    const { rows } = await table(organiser);
    const letter = { submissionIds: rows.map(({ id }) => id), subject: 'One more week', text: 'You have a week more.' };
    const preview = await organiser.post<Schemas['LetterPreviewDto']>('submission-table/letter-preview', letter);
    expect(preview).toMatchObject({ recipients: rows.flatMap(({ presenters }) => presenters), withoutAddress: [] });
    expect(preview.text).toMatch(/^Dear .*\n\nYou have a week more\.\n\nThis is about your work\nUG-001: /);
    expect(await organiser.get<Schemas['OutboxPageDto']>('outbox')).toMatchObject({ items: [] });
    const { written } = await organiser.post<{ written: number }>('submission-table/letters', letter);
    expect(written).toBe(preview.recipients.length);
    expect((await organiser.get<Schemas['OutboxPageDto']>('outbox')).items).toHaveLength(written);
    const bad = { ...letter, subject: 'Two\nlines' };
    expect(await organiser.ask('POST', 'submission-table/letter-preview', { body: bad })).toMatchObject({
      ...{ status: 400, body: { code: 'unfit-mail', errors: [{ field: 'subject' }] } },
    });
  });
});

const SENTENCES = [
  'Roads cut meadows into islands that few insects leave.',
  'We counted bees on both sides of a motorway in Yorkshire.',
  'Fewer than one in ten crossed it during a whole summer.',
];

describe('five thousand submissions', () => {
  let server: ConferenceServer;
  let organiser: Person;

  beforeAll(async () => {
    server = await ConferenceServer.start();
    organiser = await server.person('Odile Organiser', ['organiser']);
    await chain.importAbstracts(organiser, abstractRows(2));
    await plant(server, 5_000);
  }, 120_000);
  afterAll(() => server.stop());

  it('come in one answer', async () => {
    const [first, again] = [await measured(organiser), await measured(organiser)];
    console.log(
      `5,000 rows: ${first.bytes} bytes, ${first.zipped} on the wire; ${first.ms} ms at first, ${again.ms} ms after`,
    );
    expect(first.rows).toBe(5_002);
    expect(first.zipped).toBeLessThan(600_000);
  });

  it('are changed at once', async () => {
    const { rows } = await table(organiser);
    const wishes = rows.slice(0, 5_000).map((row) => wish(row, '2099-01-01T12:00:00.000Z'));
    const started = performance.now();
    const { done } = await organiser.post<Result>('submission-table/changes', { change: 'late', wishes });
    console.log(`changed ${done.length} rows in ${(performance.now() - started).toFixed(0)} ms`);
    expect(done).toHaveLength(5_000);
  });

  it('are compared, and a copy is hinted at until somebody says that it is none', async () => {
    await server.rows(
      `INSERT INTO abstract_version (submission_id, number, title, abstract, sha256)
       SELECT id, 2, 'Bees and roads ' || code, $1, code FROM submission WHERE code IN ('UG-001', 'UG-002')`,
      [SENTENCES.join(' ')],
    );
    await server.rows(`UPDATE submission SET submitted_version = 2 WHERE code IN ('UG-001', 'UG-002')`);
    const started = performance.now();
    const found = await organiser.post<Schemas['ComparisonDto']>('submission-table/comparisons');
    console.log(`compared ${found.compared} works in ${(performance.now() - started).toFixed(0)} ms`);
    expect(found).toEqual({ compared: 5_002, pairs: 1 });
    const { similar, comparedAt } = await table(organiser);
    expect(similar).toMatchObject([{ oneShares: 100, otherShares: 100 }]);
    expect(comparedAt).toMatch(/Z$/);
    const pair = { one: similar[0]?.other, other: similar[0]?.one };
    await organiser.post('submission-table/told-apart', { ...pair, different: true });
    await organiser.post('submission-table/comparisons');
    expect((await table(organiser)).similar).toEqual([]);
    await organiser.post('submission-table/told-apart', { ...pair, different: false });
    expect((await table(organiser)).similar).toHaveLength(1);
    expect((await logged(organiser)).slice(0, 2)).toEqual([
      expect.stringMatching(/said that UG-00\d and a work like it are to be looked at after all$/),
      'Odile Organiser looked for near-duplicates among 5002 submissions',
    ]);
    await server.rows(`UPDATE submission SET submitted_version = 1 WHERE code = 'UG-001'`);
    expect((await table(organiser)).similar).toEqual([]);
  });
});

/** Works with texts of 220 words in which no run of words comes twice. */
async function plant(server: ConferenceServer, count: number): Promise<void> {
  await server.rows(
    `WITH made AS (
       INSERT INTO submission (id, conference_id, code, track_id, wished_type, state, keywords, affiliations, submitted_version)
       SELECT gen_random_uuid(), s.conference_id, 'XX-' || lpad(n::text, 4, '0'), s.track_id, 'talk', 'submitted',
         ARRAY['keyword ' || n % 50, 'another'], ARRAY['University of Leeds'], 1
       FROM generate_series(1, $1::int) n, (SELECT * FROM submission ORDER BY code LIMIT 1) s RETURNING id, code
     ), written AS (
       INSERT INTO abstract_version (submission_id, number, title, abstract, sha256)
       SELECT id, 1, 'What work ' || code || ' found out about *something* in the field',
         (SELECT string_agg(chr(97 + w % 26) || left(md5(code || w), 6) || CASE WHEN w % 15 = 0 THEN '.' ELSE '' END, ' ')
          FROM generate_series(1, 220) w), md5(code) FROM made RETURNING submission_id
     )
     INSERT INTO submission_author (submission_id, person_id, position, presenter, affiliations)
     SELECT m.id, a.person_id, a.position, a.presenter, '{}' FROM made m,
       (SELECT * FROM submission_author WHERE submission_id = (SELECT id FROM submission ORDER BY code LIMIT 1)) a`,
    [count],
  );
}

async function measured(organiser: Person) {
  const started = performance.now();
  const { text, body } = await organiser.ask<Table>('GET', 'submission-table');
  const ms = Math.round(performance.now() - started);
  const { gzipSync } = await import('node:zlib');
  return { ms, bytes: text.length, zipped: gzipSync(text).length, rows: body.rows.length };
}
