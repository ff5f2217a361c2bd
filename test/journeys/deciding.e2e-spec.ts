import type { Schemas } from '@colloquy/api-client';
import { abstractRows, presenterAddress } from '../builders/abstract-table';
import * as chain from '../builders/chain';
import { ConferenceServer, type Person } from '../builders/conference-server';
import { eventually } from '../builders/eventually';
import { hourStrikes } from '../builders/hour-strikes';

type Board = Schemas['DecisionBoardDto'];
type Preview = Schemas['ReleasePreviewDto'];
type Problem = { code: string; errors?: { message: string; line?: number; column?: string }[] } & Record<
  string,
  unknown
>;

const board = (organiser: Person) => organiser.get<Board>('decision-board');
const preview = (organiser: Person) => organiser.get<Preview>('decisions/release');
const FILE = { 'content-type': 'application/octet-stream' };

describe('deciding', () => {
  let server: ConferenceServer;
  let organiser: Person;
  let works: chain.Submission[];

  /** Six works, of which the first four have two reviews each, the fifth one and the last none. */
  beforeEach(async () => {
    server = await ConferenceServer.start();
    organiser = await server.person('Odile Organiser', ['organiser']);
    works = await chain.importAbstracts(organiser, abstractRows(6));
    await chain.setCriteria(organiser);
    const reviewers = await chain.addMembers(server, organiser, 'reviewer', ['Rea', 'Ravi']);
    const pairs = works
      .slice(0, 5)
      .flatMap(({ id }, place) =>
        reviewers.slice(0, place < 4 ? 2 : 1).map((reviewer) => ({ submissionId: id, reviewerId: reviewer.id })),
      );
    await organiser.post('review-assignments', { pairs });
    for (const reviewer of reviewers)
      await chain.reviewEverything(reviewer, `reads well to ${reviewer.id.slice(0, 4)}`);
  });
  afterEach(() => server.stop());

  const rowOf = async (code: string) => (await board(organiser)).rows.find((row) => row.code === code);
  const idOf = (code: string) => works.find((work) => work.code === code)?.id ?? '';
  const wish = (code: string, outcome: string | null, version = 0) => ({ submissionId: idOf(code), outcome, version });
  const decide = (...decisions: ReturnType<typeof wish>[]) =>
    organiser.post<Schemas['DecidedWorksDto']>('decisions', { decisions });
  const presenterOf = (code: string) => server.personAt(presenterAddress(Number(code.slice(-3))));
  const makeOrganiser = ({ id }: Person) =>
    server.rows(
      `INSERT INTO membership (conference_id, person_id, role) SELECT id, $1, 'organiser' FROM conference WHERE slug = $2`,
      [id, server.slug],
    );
  const order = async (wanted: Record<string, unknown>) =>
    organiser.ask<Problem & Schemas['OrderedReleaseDto']>('POST', 'decisions/release', {
      body: { digest: (await preview(organiser)).digest, ...wanted },
    });
  const feedbackOf = async (code: string) =>
    (await presenterOf(code)).ask<Schemas['FeedbackDto']>('GET', `submissions/${idOf(code)}/feedback`);
  const lettersSent = async () =>
    (await server.rows(`SELECT 1 FROM mail_message WHERE kind = 'decision-released'`)).length;
  /** The moment of the release has come, and the worker looks. */
  const momentComes = async () => {
    await server.rows(`UPDATE decision_release SET releases_at = now() WHERE state = 'releasing'`);
    await hourStrikes(server);
  };

  it('goes by the raw mean with the adjusted one beside it, each review a dot, and tells of works without one', async () => {
    const { rows, reviewers, least } = await board(organiser);
    expect(least).toBe(2);
    expect(rows.map(({ code, count, asked }) => [code, count, asked])).toEqual([
      ...[1, 2, 3, 4].map((number) => [`UG-00${number}`, 2, 2]),
      ['UG-005', 1, 1],
      ['UG-006', 0, 0],
    ]);
    expect(rows[0]).toMatchObject({ mean: 5, ratings: [5, 5], spread: 0, decision: null, known: null, own: false });
    expect(rows[0]?.adjusted).toBeCloseTo(5, 1);
    expect(rows[5]).toMatchObject({ mean: null, adjusted: null, ratings: [] });
    expect(reviewers.map(({ reviewer, reviews }) => [reviewer, reviews])).toEqual([
      ['Ravi', 4],
      ['Rea', 5],
    ]);
  });

  it('warns of a review that is still to come, takes decisions back, and never overwrites another organiser', async () => {
    const late = await chain.addMembers(server, organiser, 'reviewer', ['Lea Late']);
    await organiser.post('review-assignments', { pairs: [{ submissionId: idOf('UG-001'), reviewerId: late[0]?.id }] });
    const { warnings } = await decide(wish('UG-001', 'talk'), wish('UG-002', 'poster'));
    expect(warnings).toEqual(['UG-001 is decided on before the review of Lea Late is in.']);
    const seen = (await rowOf('UG-001'))?.decision?.version ?? 0;
    const otto = await server.person('Otto Organiser', ['organiser']);
    await otto.post('decisions', { decisions: [wish('UG-001', 'decline', seen)] });
    const stale = await organiser.ask<Problem>('POST', 'decisions', {
      body: { decisions: [wish('UG-001', 'poster', seen), wish('UG-003', 'talk')] },
    });
    expect(stale).toMatchObject({ status: 409, body: { code: 'decided-meanwhile' } });
    expect(stale.body.clashes).toMatchObject([
      { code: 'UG-001', yours: 'poster', theirs: { outcome: 'decline', decidedBy: 'Otto Organiser' } },
    ]);
    expect((await rowOf('UG-003'))?.decision).toBeNull();
    const theirs = (await rowOf('UG-001'))?.decision?.version ?? 0;
    await decide(wish('UG-001', null, theirs));
    expect((await rowOf('UG-001'))?.decision).toBeNull();
    await otto.post('decisions', { decisions: [wish('UG-006', 'poster')] });
    const after = await organiser.post<Schemas['DecidedOnBoardDto']>('decisions', {
      ...{ decisions: [wish('UG-005', 'talk')], seen: theirs },
    });
    expect(
      after.changed.map(({ submissionId, decision }) => [submissionId, decision?.outcome, decision?.decidedBy]),
    ).toEqual([
      [idOf('UG-005'), 'talk', 'Odile Organiser'],
      [idOf('UG-006'), 'poster', 'Otto Organiser'],
    ]);
    const { rows } = await board(organiser);
    const standing = rows.flatMap(({ decision }) => decision ?? []);
    expect(after.totals).toEqual({
      ...{ works: rows.length, decided: standing.length, pending: standing.length },
      versions: standing.reduce((sum, { version }) => sum + version, 0),
    });
    const both = await Promise.all(
      [organiser, otto].map((one, place) =>
        one.ask('POST', 'decisions', { body: { decisions: [wish('UG-004', place === 0 ? 'talk' : 'poster')] } }),
      ),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('keeps an organiser from their own work, its reviews, its decision and what hangs on them', async () => {
    await decide(...works.map(({ code }) => wish(code, 'talk')));
    const author = await presenterOf('UG-002');
    await makeOrganiser(author);
    const { rows } = await board(author);
    expect(rows.find(({ code }) => code === 'UG-002')).toMatchObject({
      ...{ own: true, decision: null, count: 0, asked: 0, mean: null, adjusted: null, ratings: [] },
    });
    const own = await author.ask<Problem>('POST', 'decisions', { body: { decisions: [wish('UG-002', 'poster')] } });
    expect(own).toMatchObject({
      status: 400,
      body: { errors: [{ message: expect.stringContaining('your own work') }] },
    });
    expect((await preview(author)).counts).toEqual([{ outcome: 'talk', count: 5 }]);
    const { totals } = await author.post<Schemas['DecidedOnBoardDto']>('decisions', {
      decisions: [wish('UG-001', 'talk', rows.find(({ code }) => code === 'UG-001')?.decision?.version)],
    });
    expect(totals).toMatchObject({ works: 5, decided: 5 });
    const { text } = await author.ask('GET', 'decisions/release/letters');
    expect(text).not.toContain('UG-002');
    const file = await author.ask('GET', 'decisions-table');
    expect(file.text).not.toContain('UG-002');
  });

  it('stops works that were reviewed too little, unless organisers say why; the log keeps that they did', async () => {
    await decide(wish('UG-004', 'talk'), wish('UG-005', 'poster'), wish('UG-006', 'decline'));
    expect((await preview(organiser)).fewReviews).toEqual([
      { code: 'UG-005', reviews: 1 },
      { code: 'UG-006', reviews: 0 },
    ]);
    const refused = await order({ undoMinutes: 0 });
    expect(refused).toMatchObject({ status: 409, body: { code: 'too-few-reviews' } });
    expect(refused.body.errors?.map(({ message }) => message)).toEqual([
      'UG-005 has one review of at least 2.',
      'UG-006 has no review of at least 2.',
    ]);
    expect(await order({ undoMinutes: 0, fewReviewsReason: 'A reviewer fell ill.' })).toMatchObject({ status: 200 });
    const told = async (reader: Person) =>
      (await reader.get<Schemas['LogPageDto']>('log?what=did')).items.map(({ sentence }) => sentence);
    const released = 'Odile Organiser released 3 decisions, some on fewer reviews than the least,';
    expect(await told(organiser)).toContain(`${released} because: “A reviewer fell ill.”`);
    // The reason may speak of a reviewer: whoever has a work here does not read it.
    const author = await presenterOf('UG-002');
    await makeOrganiser(author);
    expect(await told(author)).toContain(`${released} and said why`);
  });

  it('is shown letter by letter, waits for its moment, can be called back, and is then known to all at once', async () => {
    await decide(wish('UG-001', 'talk'), wish('UG-002', 'revise'), wish('UG-003', 'decline'));
    expect((await preview(organiser)).counts.map(({ outcome }) => outcome)).toEqual(['talk', 'revise', 'decline']);
    const { items } = await organiser.get<Schemas['DecisionLetterPageDto']>('decisions/release/letters');
    expect(items.map(({ code, outcome }) => [code, outcome])).toEqual([
      ...[
        ['UG-001', 'talk'],
        ['UG-001', 'talk'],
        ['UG-002', 'revise'],
        ['UG-003', 'decline'],
      ],
    ]);
    // Whoever gets a place is asked whether they take it: that is shown as well, without anybody's key.
    expect(items[1]).toMatchObject({ subject: 'Will you present UG-001?', text: expect.stringContaining('/place/') });
    expect(items[1]?.text).not.toContain('key=');
    expect(items[2]?.text).toContain('We ask you to revise it');
    expect(items[2]?.text).toContain('UG-002 reads well');
    const seen = await preview(organiser);
    await decide(wish('UG-004', 'poster'));
    const outdated = await organiser.ask('POST', 'decisions/release', { body: { digest: seen.digest } });
    expect(outdated).toMatchObject({ status: 409, body: { code: 'preview-outdated' } });

    const asAuthors = async () =>
      Promise.all(
        ['UG-001', 'UG-002'].map(async (code) => {
          const author = await presenterOf(code);
          return [await author.ask('GET', 'my-submissions'), await feedbackOf(code)].map(
            ({ text, status }) => text.replace(/"now":"[^"]*"/, '') + status,
          );
        }),
      );
    const before = await asAuthors();
    const ordered = await order({});
    expect(ordered).toMatchObject({ status: 200, body: { released: 4 } });
    expect((await preview(organiser)).coming).toMatchObject({ askedBy: 'Odile Organiser' });
    expect(await asAuthors()).toEqual(before);
    await hourStrikes(server);
    expect(await lettersSent()).toBe(0);
    const row = await rowOf('UG-001');
    const frozen = { decisions: [wish('UG-001', 'poster', row?.decision?.version)] };
    expect(await organiser.ask('POST', 'decisions', { body: frozen })).toMatchObject({ status: 400 });
    expect((await order({})).body.code).toBe('release-under-way');

    await organiser.post('decisions/release/undo');
    expect((await preview(organiser)).coming).toBeNull();
    expect((await rowOf('UG-001'))?.decision?.state).toBe('pending');
    await momentComes();
    expect(await lettersSent()).toBe(0);

    await order({});
    await momentComes();
    const again = await organiser.ask<Problem>('POST', 'decisions/release/undo');
    expect(again).toMatchObject({ status: 409, body: { code: 'release-over' } });
    await hourStrikes(server);
    expect(await lettersSent()).toBe(4);
    expect((await feedbackOf('UG-002')).body).toMatchObject({ outcome: 'revise' });
    expect((await rowOf('UG-002'))?.state).toBe('in revision');
  });

  it('happens once at its moment, also where the server died over it', async () => {
    await decide(wish('UG-001', 'talk'), wish('UG-002', 'poster'));
    await order({ at: new Date(Date.now() + 86_400_000).toISOString() });
    await (await presenterOf('UG-002')).post(`submissions/${idOf('UG-002')}/withdraw`);
    await server.rows(`UPDATE decision_release SET releases_at = now()`);
    await server.rows(`UPDATE job SET due_at = now() WHERE kind = 'release-decisions'`);
    await server.rows(`DELETE FROM graphile_worker._private_jobs WHERE key LIKE 'job-%'`);
    await server.killAndStartAgain();
    await eventually(async () => {
      if ((await lettersSent()) === 0) throw new Error('Not yet.');
    });
    const rows = await server.rows<{ state: string }>('SELECT state FROM decision ORDER BY state');
    expect(rows.map(({ state }) => state)).toEqual(['pending', 'released']);
    await server.rows(`UPDATE job SET state = 'queued' WHERE kind = 'release-decisions'`);
    await server.rows(`SELECT graphile_worker.add_job('run-job', json_build_object('jobId', id)) FROM job
      WHERE kind = 'release-decisions'`);
    await eventually(async () => {
      const [job] = await server.rows<{ state: string }>(`SELECT state FROM job WHERE kind = 'release-decisions'`);
      if (job?.state !== 'done') throw new Error('Not yet.');
    });
    expect(await lettersSent()).toBe(1);
  });

  it('keeps what authors were told while a work is revised, reviewed again and decided on again', async () => {
    await decide(wish('UG-001', 'revise'));
    await order({ undoMinutes: 0 });
    const told = await feedbackOf('UG-001');
    const reviewers = await Promise.all(['rea', 'ravi'].map((name) => server.personAt(`${name}@example.org`)));
    for (const reviewer of reviewers) {
      const { works: queue } = await reviewer.get<Schemas['ReviewQueueDto']>('review-queue');
      expect(queue.find(({ code }) => code === 'UG-001')).toMatchObject({ open: true, review: expect.anything() });
      await chain.reviewEverything(reviewer, 'is better now');
    }
    await decide(wish('UG-001', 'talk', (await rowOf('UG-001'))?.decision?.version));
    expect(await feedbackOf('UG-001')).toMatchObject({ text: told.text });
    const version = (await rowOf('UG-001'))?.decision?.version;
    await decide(wish('UG-001', null, version));
    expect((await rowOf('UG-001'))?.decision).toMatchObject({ outcome: 'revise', state: 'released' });
    await decide(wish('UG-001', 'talk', (await rowOf('UG-001'))?.decision?.version));
    await order({ undoMinutes: 0 });
    const { outcome, comments } = (await feedbackOf('UG-001')).body;
    expect(outcome).toBe('talk');
    expect(comments).toEqual(['UG-001 is better now.', 'UG-001 is better now.']);
  });

  it('goes out as a table and comes back, looked at first, all of it or nothing', async () => {
    await decide(wish('UG-001', 'talk'));
    const out = await organiser.ask('GET', 'decisions-table');
    expect(out.text.split('\r\n')[1]).toContain('UG-001');
    const look = (text: string) =>
      organiser.post<Schemas['DecisionsPreviewDto']>('decisions-table/preview', text, FILE);
    const faulty = await look('Code,Decision\nUG-001,perhaps\nUG-099,talk\nUG-002,poster\n');
    expect(faulty.faults.map(({ line, column }) => [line, column])).toEqual([
      [2, 'Decision'],
      [3, 'Code'],
    ]);
    const refused = await organiser.ask('POST', `decisions-table?hash=${faulty.hash}`, {
      ...{ body: 'Code,Decision\nUG-001,perhaps\nUG-099,talk\nUG-002,poster\n', headers: FILE },
    });
    expect(refused.status).toBe(400);
    expect((await rowOf('UG-002'))?.decision).toBeNull();
    const text = 'Decision;Code\nlightning talk;UG-001\ndeclined;UG-002\n;UG-003\n';
    const seen = await look(text);
    expect(seen.lines.map(({ code, before, outcome }) => [code, before, outcome])).toEqual([
      ['UG-001', 'talk', 'lightning-talk'],
      ['UG-002', null, 'decline'],
    ]);
    await decide(wish('UG-003', 'poster'));
    const apply = (hash: string) =>
      organiser.ask('POST', `decisions-table?hash=${hash}`, { body: text, headers: FILE });
    expect(await apply(seen.hash)).toMatchObject({ status: 200, body: { decided: 2 } });
    expect(await apply(seen.hash)).toMatchObject({ status: 409 });
    expect((await rowOf('UG-002'))?.decision?.outcome).toBe('decline');
    expect((await rowOf('UG-003'))?.decision?.outcome).toBe('poster');
  });

  it('aims at places and shares that all organisers see, and never overwrites theirs', async () => {
    const { plan } = await board(organiser);
    const { places, trackPlaces, shares } = plan;
    const put = (body: unknown, from: number) =>
      organiser.ask<Problem>('PUT', 'deciding-plan', { body, headers: { 'if-match': `"${from}"` } });
    const wanted = { trackPlaces, shares, places: { ...places, talk: 3 } };
    expect(await put(wanted, 0)).toMatchObject({ status: 200, body: { version: 1 } });
    expect(await put({ ...wanted, places }, 0)).toMatchObject({ status: 409, body: { current: { version: 1 } } });
    const unknown = { ...wanted, trackPlaces: [{ trackId: idOf('UG-001'), places: 2 }] };
    expect(await put(unknown, 1)).toMatchObject({ status: 400, body: { errors: [{ field: 'trackPlaces.0' }] } });
    expect((await board(organiser)).plan.places).toMatchObject({ talk: 3, poster: null });
  });
});
