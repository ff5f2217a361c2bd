import { randomUUID } from 'node:crypto';
import { ConferenceServer } from '../builders/conference-server';
import { DraftWriter } from '../builders/draft-writer';

describe('writing a submission', () => {
  let server: ConferenceServer;
  beforeAll(async () => {
    server = await ConferenceServer.start();
  });
  afterAll(() => server.stop());

  const begin = async (name = 'Ana Ferreira') => DraftWriter.begin(await server.person(name, ['author']));

  /** The same draft in another browser of the same person, or in that of another author of it. */
  const elsewhere = async (writer: DraftWriter, personId: string) =>
    DraftWriter.of(await server.signIn(personId), writer.id);

  async function coAuthor(writer: DraftWriter) {
    const person = await server.person('Ben Okafor', ['author']);
    await server.rows(
      `INSERT INTO submission_author (submission_id, person_id, position, presenter, affiliations) VALUES ($1, $2, 1, false, '{}')`,
      [writer.id, person.id],
    );
    return elsewhere(writer, person.id);
  }

  it('begins with oneself as the first author, who presents', async () => {
    const { code, content, state } = await (await begin()).read();
    expect(code).toMatch(/^UG-\d{3}$/);
    expect(state).toBe('draft');
    expect(content.authors).toMatchObject([{ name: 'Ana Ferreira', presenter: true }]);
  });

  it('keeps what two people type into different sentences, and into different fields', async () => {
    const ana = await begin();
    await ana.save(['texts.abstract', null, 'Roads cut meadows. Bees cross them. Some die.']);
    const ben = await coAuthor(ana);
    const base = 'Roads cut meadows. Bees cross them. Some die.';
    await ben.save(
      ['texts.abstract', base, 'Roads cut old meadows. Bees cross them. Some die.'],
      ['title', '', 'Bees'],
    );
    const saved = await ana.save(
      ['texts.abstract', base, 'Roads cut meadows. Bees cross them. Many die.'],
      ['keywords', [], ['bees']],
    );
    expect(saved.conflicts).toEqual([]);
    expect(saved.content).toMatchObject({ title: 'Bees', keywords: ['bees'] });
    expect(saved.content.texts.abstract).toBe('Roads cut old meadows. Bees cross them. Many die.');
  });

  it('tells both sides where two changed the same words, and overwrites neither', async () => {
    const ana = await begin();
    await ana.save(['title', '', 'Bees']);
    const ben = await coAuthor(ana);
    await ben.save(['title', 'Bees', 'Wild bees']);
    const saved = await ana.save(['title', 'Bees', 'Tame bees'], ['keywords', [], ['roads']]);
    expect(saved.conflicts).toEqual([{ at: 'title', yours: 'Tame bees', theirs: 'Wild bees' }]);
    expect(saved.content).toMatchObject({ title: 'Wild bees', keywords: ['roads'] });
    const decided = await ana.save(['title', 'Wild bees', 'Tame bees']);
    expect(decided).toMatchObject({ conflicts: [], content: { title: 'Tame bees' } });
  });

  it('is the same when a save whose answer was lost is sent again', async () => {
    const ana = await begin();
    const once = await ana.save(['title', '', 'Bees'], ['texts.abstract', null, 'One two.']);
    expect(await ana.save(['title', '', 'Bees'], ['texts.abstract', null, 'One two.'])).toEqual(once);
  });

  it('keeps the rest when one field holds what cannot be kept', async () => {
    const ana = await begin();
    const { content } = await ana.read();
    const name = `authors.${content.authors[0]?.id}.name`;
    const hostile = '\u202e\u0301'.repeat(500);
    const saved = await ana.save(
      ['title', '', 'x'.repeat(1_000_000 - 999_000 + 1)],
      ['texts.abstract', null, `$ \\frac{ ${hostile}`],
      ['texts.elsewhere', null, 'No such part.'],
      [name, 'Ana Ferreira', 'Ana \0'],
      ['answers.5b0c2f6e-5a0e-4d1f-9d6b-0a4a3c1f2b10', null, 'No such question.'],
    );
    expect(saved.refused.map(({ at }) => at).sort()).toEqual(
      ['answers.5b0c2f6e-5a0e-4d1f-9d6b-0a4a3c1f2b10', name, 'texts.elsewhere', 'title'].sort(),
    );
    expect((await ana.read()).content.texts.abstract).toBe(`$ \\frac{ ${hostile}`);
  });

  it.each([
    ['ten thousand authors', 'order', Array.from({ length: 10_000 }, () => randomUUID())],
    ['half a character', 'title', 'half \ud83d'],
    ['another sort of thing', 'keywords', { length: 3 }],
    ['nothing at all', 'title', undefined],
    ['a field of nobody', `authors.__proto__.name`, 'Mallory'],
    ['a key in a text', 'texts.constructor', 'Mallory'],
  ])('is told in a sentence at its field that %s cannot be kept', async (_, at, to) => {
    const ana = await begin();
    const before = await ana.read();
    const { refused, content } = await ana.save([at, null, to]);
    expect(refused).toEqual([{ at, message: expect.stringMatching(/\.$/) }]);
    expect(content).toEqual(before.content);
  });

  it('is answered with a sentence and not with an error when a request is no draft', async () => {
    const ana = await begin();
    const ask = (body: unknown) => ana.ask('PATCH', 'draft', body);
    expect((await ask({ changes: 'all' })).status).toBe(400);
    expect((await ask({ changes: [null] })).status).toBe(400);
    expect((await ask('{')).status).toBe(400);
    expect((await ask({ changes: [{ at: 'title', from: '', to: 'x'.repeat(2_000_000) }] })).status).toBe(413);
  });

  it('makes a version of what another hand has written before it is changed, and brings any version back', async () => {
    const ana = await begin();
    await ana.save(['title', '', 'First words']);
    const ben = await coAuthor(ana);
    await ben.save(['title', 'First words', 'Other words']);
    const versions = async () =>
      ana.caller.get<{ number: number; occasion: string; title: string }[]>(`${ana.address}/versions`);
    expect(await versions()).toMatchObject([{ number: 1, occasion: 'handed over', title: 'First words' }]);
    expect((await ana.ask('POST', 'versions/1/restore')).status).toBe(200);
    expect((await ana.read()).content.title).toBe('First words');
    expect(await versions()).toMatchObject([
      { number: 2, occasion: 'before restoring', title: 'Other words' },
      { number: 1, title: 'First words' },
    ]);
    await expect(server.rows(`UPDATE abstract_version SET title = ''`)).rejects.toThrow('never changed');
  });

  it('is for its authors and organisers alone', async () => {
    const ana = await begin();
    const stranger = DraftWriter.of(await server.person('Sam Stranger', ['author', 'reviewer', 'mentor']), ana.id);
    expect((await stranger.ask('GET', 'draft')).status).toBe(404);
    expect((await stranger.ask('PATCH', 'draft', { changes: [] })).status).toBe(404);
    expect((await stranger.ask('POST', 'submit', { revision: 1 })).status).toBe(404);
    const ben = await coAuthor(ana);
    await server.rows('UPDATE submission_author SET confirmed_at = NULL WHERE submission_id = $1 AND position = 1', [
      ana.id,
    ]);
    expect((await ben.ask('GET', 'draft')).status).toBe(404);
    const organiser = DraftWriter.of(await server.person('Olu Organiser', ['organiser']), ana.id);
    expect((await organiser.ask('GET', 'draft')).status).toBe(200);
    await ana.read();
    expect(await server.rows(`SELECT kind FROM sight WHERE subject_id = $1`, [ana.id])).toEqual([{ kind: 'draft' }]);
  });
});
