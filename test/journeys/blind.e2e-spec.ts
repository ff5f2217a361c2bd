import type { Schemas } from '@colloquy/api-client';
import { abstractRows, presenterAddress } from '../builders/abstract-table';
import * as chain from '../builders/chain';
import { ConferenceServer, type Person } from '../builders/conference-server';
import { pdf } from '../builders/sample-files/pdf';
import { sendFile } from '../builders/send-file';

type Work = Schemas['QueuedWorkDto'];
type Redaction = Schemas['RedactionDto'];

const PRESENTER = 'Zelda Quillfeather';

describe('works whose authors reviewers must not know', () => {
  let server: ConferenceServer;
  let organiser: Person;
  let reviewer: Person;
  let work: string;

  beforeAll(async () => {
    server = await ConferenceServer.start();
    organiser = await server.person('Odile', ['organiser']);
    const rows = abstractRows(2).map((row, place) => (place > 0 ? row : { ...row, ...zeldas(row) }));
    const [first] = await chain.importAbstracts(organiser, rows);
    work = first?.id ?? '';
    await chain.setCriteria(organiser);
    [reviewer] = (await chain.addMembers(server, organiser, 'reviewer', ['Rea Reviewer'])) as [Person];
    await organiser.post('review-assignments', { pairs: [{ submissionId: work, reviewerId: reviewer.id }] });
  });
  afterAll(() => server.stop());

  function zeldas({ abstract = '' }: Readonly<Record<string, string>>) {
    return {
      title: 'What Quillfeather’s birds sing',
      presenter: PRESENTER,
      abstract: `${abstract} This goes on from Z. Quillfeather (zelda@example.ac.uk) at Example University.`,
    };
  }

  async function choose(anonymity: string): Promise<void> {
    const { version, ...rules } = await organiser.get<Schemas['KeptReviewingRulesDto']>('set-up/reviewing/rules');
    const { status } = await organiser.ask('PUT', 'set-up/reviewing/rules', {
      headers: { 'if-match': `"${version}"` },
      body: { ...rules, anonymity },
    });
    expect(status).toBe(200);
  }

  async function read(): Promise<Work> {
    const { works } = await reviewer.get<Schemas['ReviewQueueDto']>('review-queue');
    const [one] = works;
    if (!one) throw new Error('There is nothing to review.');
    return one;
  }

  const redaction = async (): Promise<Redaction> => {
    const all = await organiser.get<Redaction[]>('redaction');
    return all.find(({ submissionId }) => submissionId === work) as Redaction;
  };

  const keep = (body: unknown) =>
    organiser.ask<{ code: string; errors?: unknown[] }>('PUT', `submissions/${work}/redaction`, { body });

  it('are read as they are where reviewers know the authors', async () => {
    expect(await read()).toMatchObject({ title: 'What Quillfeather’s birds sing' });
    expect((await read()).authors).toContain(PRESENTER);
  });

  it('are read without names, places and addresses in double mode', async () => {
    await choose('double');
    const one = await read();
    expect(one).toMatchObject({ title: 'What [name]’s birds sing', authors: null });
    expect(one.abstract).toMatch(/goes on from \[name\] \(\[address\]\) at \[place\]\.$/);
    expect(JSON.stringify(one)).not.toMatch(/quillfeather|zelda|Example University/i);
  });

  it('are read in an organiser’s words, which must not tell either', async () => {
    const { version, traces, sent } = await redaction();
    expect(traces.map(({ words }) => words)).toContain('Z. Quillfeather');
    const telling = await keep({ version, words: { ...sent, title: `Birds of ${PRESENTER}` } });
    expect(telling).toMatchObject({ status: 400, body: { code: 'invalid-copy' } });
    expect(telling.body.errors).toContainEqual(expect.objectContaining({ field: 'words.title' }));
    expect(await keep({ version, words: { title: 'Birds that sing', abstract: 'They do.' } })).toMatchObject({
      status: 204,
    });
    expect(await read()).toMatchObject({ title: 'Birds that sing', abstract: 'They do.' });
    expect(await redaction()).toMatchObject({ byHand: true });
  });

  it('are read without names again, never as they were sent, once a new version comes or the words are taken back', async () => {
    const { version } = await redaction();
    expect(await keep({ version: version + 1, words: null })).toMatchObject({
      status: 409,
      body: { code: 'stale-copy' },
    });
    expect(await keep({ version, words: null })).toMatchObject({ status: 204 });
    expect(await read()).toMatchObject({ title: 'What [name]’s birds sing' });
  });

  it('have files only when an organiser has looked at them, under a name that tells nothing and without their author', async () => {
    const info = Buffer.from('<< /Author (Zelda Quillfeather) >>');
    const file = { name: 'Quillfeather poster.pdf', type: 'application/pdf', bytes: pdf({ objects: [info] }) };
    const author = await server.personAt(presenterAddress(1));
    const { body } = await sendFile(author, work, file);
    const address = `submissions/${work}/review-files/${body.id}`;
    expect((await read()).files).toEqual([]);
    expect(await reviewer.ask('GET', address)).toMatchObject({ status: 404 });
    await organiser.put(`submissions/${work}/review-files/${body.id}`, { shown: true });
    expect((await read()).files).toEqual([{ id: body.id, name: 'UG-001 poster 1.pdf', type: 'application/pdf' }]);
    const { status, headers, text } = await reviewer.ask('GET', address);
    expect([status, headers.get('content-disposition')]).toEqual([200, expect.stringContaining('UG-001 poster 1.pdf')]);
    expect(text).toMatch(/^%PDF-/);
    expect(text).not.toContain('Zelda');
    await choose('single');
    expect((await read()).files[0]?.name).toBe('Quillfeather poster.pdf');
    expect((await reviewer.ask('GET', address)).text).toContain('Zelda');
  });
});
