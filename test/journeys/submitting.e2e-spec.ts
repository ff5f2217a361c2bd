import { createHash, randomUUID } from 'node:crypto';
import { ConferenceServer } from '../builders/conference-server';
import { DraftWriter } from '../builders/draft-writer';

interface Receipt {
  readonly code: string;
  readonly sha256: string;
  readonly text: string;
  readonly version: number;
  readonly inGrace: boolean;
  readonly at: string;
}

describe('submitting an abstract', () => {
  let server: ConferenceServer;
  beforeAll(async () => {
    server = await ConferenceServer.start();
  });
  afterAll(() => server.stop());

  async function written(name = 'Ana Ferreira') {
    const writer = await DraftWriter.begin(await server.person(name, ['author']));
    await writer.write(server);
    return writer;
  }

  const deadline = (expression: string) =>
    server.rows(
      `UPDATE phase SET starts_at = now() - interval '1 year', ends_at = ${expression} WHERE name = 'submission'`,
    );

  beforeEach(() => deadline(`now() + interval '1 day'`));

  it('gives a receipt whose SHA-256 is that of the text, and the same receipt to the same request', async () => {
    const ana = await written();
    const key = randomUUID();
    const [one, two] = await Promise.all([ana.submit(key), ana.submit(key)]);
    expect([one.status, two.status]).toEqual([200, 200]);
    expect(one.body).toEqual(two.body);
    const receipt = one.body as Receipt;
    expect(createHash('sha256').update(receipt.text, 'utf8').digest('hex')).toBe(receipt.sha256);
    expect(receipt.text).toContain('Roads cut *meadows*.');
    expect(await ana.caller.get(`${ana.address}/receipt`)).toEqual({ receipt });
    const rows = await server.rows('SELECT 1 FROM receipt WHERE submission_id = $1', [ana.id]);
    expect(rows).toHaveLength(1);
    const mails = await server.rows<{ text: string }>(
      `SELECT text FROM mail_message WHERE kind = 'receipt' AND person_id = (SELECT person_id FROM submission_author WHERE submission_id = $1)`,
      [ana.id],
    );
    expect(mails.map(({ text }) => text)).toEqual([expect.stringContaining(receipt.sha256)]);
  });

  it('says everything that is missing, each at its field, and sends nothing', async () => {
    const ana = await DraftWriter.begin(await server.person('Ana Ferreira', ['author']));
    const { status, body } = await ana.submit();
    expect(status).toBe(400);
    expect(body).toMatchObject({ code: 'incomplete' });
    expect((body as { errors: { field: string }[] }).errors.map(({ field }) => field)).toEqual([
      ...['title', 'texts.abstract', 'typeId', 'trackId'],
    ]);
    expect((await ana.read()).state).toBe('draft');
  });

  it('is not taken for what somebody else has changed meanwhile', async () => {
    const ana = await written();
    const { revision } = await ana.read();
    await ana.save(['title', 'Bees and roads', 'Bees and rails']);
    expect(await ana.ask('POST', 'submit', { revision })).toMatchObject({ status: 409, body: { code: 'stale-draft' } });
  });

  it('counts the version that was sent in last; what is written afterwards waits', async () => {
    const ana = await written();
    await ana.submit();
    await ana.save(['title', 'Bees and roads', 'Bees and rails']);
    const organiser = await server.person('Olu Organiser', ['organiser']);
    const stands = () => organiser.get<{ title: string; version: number }>(`submissions/${ana.id}`);
    expect(await stands()).toMatchObject({ title: 'Bees and roads', version: 1 });
    expect((await ana.submit()).body).toMatchObject({ version: 2 });
    expect(await stands()).toMatchObject({ title: 'Bees and rails', version: 2 });
  });

  it('writes authors in their order, each a person, those with a known address the person who has it', async () => {
    const ana = await written();
    const known = await server.person('Ben Okafor', ['mentor']);
    await server.rows(`INSERT INTO person_address (address, person_id) VALUES ('ben@example.org', $1)`, [known.id]);
    const { content } = await ana.read();
    const [first = { id: '' }] = content.authors;
    const [ben, xu] = [randomUUID(), randomUUID()];
    await ana.save(
      ['order', [first.id], [xu, first.id, ben]],
      [`authors.${ben}.name`, null, 'B. Okafor'],
      [`authors.${ben}.address`, null, ' Ben@Example.org'],
      [`authors.${xu}.name`, null, '许小明'],
      [`authors.${xu}.affiliations`, null, ['Porto', 'Lisboa']],
    );
    expect((await ana.submit()).status).toBe(200);
    const organiser = await server.person('Olu Organiser', ['organiser']);
    const { authors, affiliations } = await organiser.get<{
      authors: { name: string; personId: string; affiliations: number[] }[];
      affiliations: string[];
    }>(`submissions/${ana.id}`);
    expect(affiliations).toEqual(['Porto', 'Lisboa']);
    expect(authors).toMatchObject([
      { name: '许小明', affiliations: [0, 1] },
      { name: 'Ana Ferreira', affiliations: [] },
      { name: 'B. Okafor', personId: known.id },
    ]);
  });

  it.each([
    ['in time until the very end', `now() + interval '2 seconds'`, 200, false],
    ['in the time of grace, which is noted', `now() - interval '4 minutes'`, 200, true],
    ['not after it', `now() - interval '6 minutes'`, 409, null],
  ])('is taken %s', async (_, ends, status, inGrace) => {
    const ana = await written();
    await deadline(ends);
    const answer = await ana.submit();
    expect(answer.status).toBe(status);
    if (inGrace === null) expect(answer.body).toMatchObject({ code: 'deadline-passed' });
    else expect(answer.body).toMatchObject({ inGrace });
    const [entry] = await server.rows<{ act: string }>(
      `SELECT act FROM audit_entry WHERE subject = $1 AND act LIKE 'submit%'`,
      [ana.id],
    );
    expect(entry?.act).toBe({ true: 'submit-in-grace', false: 'submit-abstract', null: undefined }[String(inGrace)]);
  });

  it('gives the receipt again to a request that comes once more after the deadline', async () => {
    const ana = await written();
    const key = randomUUID();
    const first = await ana.submit(key);
    await deadline(`now() - interval '1 hour'`);
    expect((await ana.submit(key)).body).toEqual(first.body);
    await ana.save(['title', 'Bees and roads', 'Too late']);
    expect((await ana.read()).content.title).toBe('Too late');
    expect((await ana.submit()).status).toBe(409);
  });

  it('is taken late from whom the organisers let', async () => {
    const ana = await written();
    await deadline(`now() - interval '1 hour'`);
    await server.rows(`UPDATE submission SET late_until = now() + interval '1 hour' WHERE id = $1`, [ana.id]);
    expect((await ana.submit()).body).toMatchObject({ inGrace: false });
  });

  it('keeps to which words of a notice an author agreed, and asks again when they change in earnest', async () => {
    const organiser = await server.person('Olu Organiser', ['organiser']);
    const words = { title: 'Your words in our magazine', asks: true, text: 'We record.' };
    const { id: noticeId } = await organiser.post<{ id: string }>('notices', { kind: 'own', ...words });
    const publish = async (text: string, asksAnew: boolean) => {
      const [row] = await server.rows<{ revision: number }>('SELECT revision FROM notice WHERE id = $1', [noticeId]);
      const revision = row?.revision ?? 0;
      await organiser.put(`notices/${noticeId}`, { ...words, text, revision });
      await organiser.post(`notices/${noticeId}/versions`, { revision: revision + 1, asksAnew });
    };
    await publish('We record talks.', true);
    const { version } = await organiser.get<{ version: number }>('set-up/form');
    const question = {
      ...{ kind: 'consent', label: 'Recording', help: '', options: [], wordLimit: null, required: 'always' },
      ...{ frozenAfter: null, shownWhen: null, seenBy: ['organiser'], noticeId },
    };
    const form = await organiser.ask<{ questions: { id: string }[] }>('PUT', 'set-up/form', {
      ...{ headers: { 'if-match': `"${version}"` }, body: { questions: [question] } },
    });
    const answer = `answers.${form.body.questions[0]?.id}`;
    const ana = await written();
    expect((await ana.submit()).body).toMatchObject({ errors: [{ field: answer }] });
    await ana.save([answer, null, true]);
    expect((await ana.submit()).status).toBe(200);
    await publish('We record all talks.', false);
    expect((await ana.submit()).status).toBe(200);
    await publish('We record talks and sell them.', true);
    expect((await ana.submit()).body).toMatchObject({ errors: [{ field: answer }] });
    await ana.save([answer, true, false]);
    await ana.save([answer, false, true]);
    expect((await ana.submit()).status).toBe(200);
    const consents = await server.rows<{ number: number; withdrawn: boolean }>(
      `SELECT v.number, c.withdrawn_at IS NOT NULL AS withdrawn FROM consent c JOIN notice_version v ON v.id = c.notice_version_id
       WHERE c.subject_id = $1 ORDER BY v.number`,
      [ana.id],
    );
    expect(consents).toEqual([
      { number: 1, withdrawn: true },
      { number: 3, withdrawn: false },
    ]);
    await organiser.ask('PUT', 'set-up/form', { headers: { 'if-match': `"${version + 1}"` }, body: { questions: [] } });
  });

  it('can be withdrawn, and brought back for a time', async () => {
    const ana = await written();
    await ana.submit();
    expect((await ana.ask('POST', 'withdraw')).status).toBe(204);
    expect(await ana.ask('PATCH', 'draft', { changes: [] })).toMatchObject({
      status: 409,
      body: { code: 'wrong-state' },
    });
    expect((await ana.ask('POST', 'undo-withdrawal')).status).toBe(204);
    expect((await ana.read()).state).toBe('submitted');
    await ana.ask('POST', 'withdraw');
    await server.rows(`UPDATE submission SET withdrawn_at = now() - interval '49 hours' WHERE id = $1`, [ana.id]);
    expect(await ana.ask('POST', 'undo-withdrawal')).toMatchObject({ status: 409, body: { code: 'too-late-to-undo' } });
  });

  it('is possible for an organiser on behalf of somebody, who finds it', async () => {
    const organiser = await server.person('Olu Organiser', ['organiser']);
    const started = await organiser.post<{ id: string }>('submissions/on-behalf', {
      ...{ name: 'Cleo Marin', address: 'Cleo@Example.org' },
    });
    const draft = DraftWriter.of(organiser, started.id);
    await draft.write(server);
    expect((await draft.submit()).status).toBe(200);
    const cleo = DraftWriter.of(await server.personAt('cleo@example.org'), started.id);
    expect((await cleo.read()).state).toBe('submitted');
    const wrong = await organiser.ask('POST', 'submissions/on-behalf', { body: { name: '', address: 'cleo' } });
    expect(wrong).toMatchObject({ status: 400, body: { errors: [{ field: 'name' }, { field: 'address' }] } });
  });
});
