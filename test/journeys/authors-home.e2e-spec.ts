import { ConferenceServer } from '../builders/conference-server';
import { DraftWriter } from '../builders/draft-writer';
import { eventually } from '../builders/eventually';

interface Work {
  readonly id: string;
  readonly state: string;
  readonly says: string;
  readonly changed: boolean;
  readonly mayWrite: boolean;
  readonly mayWithdraw: boolean;
  readonly undoUntil: string | null;
  readonly milestones: readonly { readonly what: string; readonly when: string }[];
  readonly helpers: readonly { readonly name: string; readonly role: string; readonly says: string }[];
}

describe('the author’s home', () => {
  let server: ConferenceServer;
  beforeAll(async () => {
    server = await ConferenceServer.start();
  });
  afterAll(() => server.stop());

  const deadline = (expression: string) =>
    server.rows(
      `UPDATE phase SET starts_at = now() - interval '1 year', ends_at = ${expression} WHERE name = 'submission'`,
    );
  beforeEach(() => deadline(`now() + interval '1 day'`));

  async function begin() {
    const ana = await DraftWriter.begin(await server.person('Ana Ferreira', ['author']));
    const home = () => ana.caller.get<{ mayStart: boolean; works: Work[] }>('my-submissions');
    const work = async () => {
      const found = (await home()).works.find(({ id }) => id === ana.id);
      if (!found) throw new Error('The work is not at home.');
      return found;
    };
    const steps = async () => (await ana.caller.get<{ steps: { what: string }[] }>('next-step')).steps;
    return { ana, home, work, steps };
  }

  it('knows a draft from its first moment, and says until when it can be submitted', async () => {
    const { home, work, steps } = await begin();
    expect(await home()).toMatchObject({ mayStart: true });
    expect(await work()).toMatchObject({ state: 'draft', mayWrite: true, mayWithdraw: true });
    expect((await work()).milestones.slice(0, 2)).toMatchObject([
      { what: 'Begun', when: 'done' },
      { what: 'You submit it', when: 'now' },
    ]);
    expect((await steps())[0]?.what).toMatch(/^Finish and submit your abstract, UG-/);
  });

  it('tells that what was changed after submitting does not count yet, and that it does not once it is changed back', async () => {
    const { ana, work, steps } = await begin();
    await ana.write(server);
    await ana.submit();
    expect(await work()).toMatchObject({ changed: false, says: 'It is submitted: version 1 counts.' });
    await ana.save(['title', 'Bees and roads', 'Bees and rails']);
    await ana.ask('POST', 'versions');
    expect(await work()).toMatchObject({ changed: true, says: expect.stringContaining('until you submit') });
    expect((await steps())[0]?.what).toContain('submit it again');
    await ana.save(['title', 'Bees and rails', 'Bees and roads']);
    expect(await work()).toMatchObject({ changed: false });
  });

  it('keeps the text of a draft that came too late, and asks for nothing more', async () => {
    const { home, work, steps } = await begin();
    await deadline(`now() - interval '1 hour'`);
    expect(await home()).toMatchObject({ mayStart: false });
    expect(await work()).toMatchObject({ mayWrite: false, says: expect.stringContaining('Your text is kept') });
    expect((await work()).milestones.at(-1)).toMatchObject({ what: 'The call closed without it' });
    expect(await steps()).toEqual([]);
  });

  it('shows somebody who was only named as an author who has named them, and nothing that they may not change', async () => {
    const { ana } = await begin();
    await ana.write(server);
    const ben = await server.person('Ben Okafor', ['mentor']);
    await server.rows(`INSERT INTO person_address (address, person_id) VALUES ('ben@example.org', $1)`, [ben.id]);
    const { content } = await ana.read();
    const key = '3f0c6f0e-0d6e-4c55-9a10-2f9b5c7f1a11';
    await ana.save(
      ['order', content.authors.map(({ id }) => id), [...content.authors.map(({ id }) => id), key]],
      [`authors.${key}.name`, null, 'Ben Okafor'],
      [`authors.${key}.address`, null, 'ben@example.org'],
    );
    await ana.submit();
    const again = await server.signIn(ben.id);
    const { works } = await again.get<{ works: Work[] }>('my-submissions');
    expect(works).toMatchObject([
      { mayWrite: false, mayWithdraw: false, says: expect.stringContaining('Ana Ferreira has named you') },
    ]);
    await eventually(async () => {
      const { works: hers } = await ana.caller.get<{ works: Work[] }>('my-submissions');
      expect(hers.find(({ id }) => id === ana.id)?.helpers).toEqual([
        { key, name: 'Ben Okafor', role: 'co-author', says: 'was asked by mail, and has not answered yet' },
      ]);
    });
  });

  it('says what withdrawing does, and until when it can be undone', async () => {
    const { ana, work } = await begin();
    await ana.write(server);
    await ana.submit();
    const before = await ana.caller.get<{ consequences: string[] }>(`submissions/${ana.id}/withdrawal`);
    expect(before).toMatchObject({ possible: true, undoHours: 48, undoUntil: null });
    expect(before.consequences.at(-1)).toContain('your receipt are kept');
    await ana.ask('POST', 'withdraw');
    await ana.ask('POST', 'withdraw');
    expect(await work()).toMatchObject({ state: 'withdrawn', mayWrite: false, undoUntil: expect.any(String) });
    await ana.ask('POST', 'undo-withdrawal');
    expect(await work()).toMatchObject({ state: 'submitted', undoUntil: null });
  });

  it('leads everybody from the address of the conference to the start while nothing is published', async () => {
    const { status, text } = await server.visitor.ask('GET', `/c/${server.slug}/`);
    expect(status).toBe(200);
    expect(text).toContain(`href="/c/${server.slug}/submit"`);
    expect((await server.visitor.ask('GET', '/c/nowhere/')).status).toBe(404);
  });
});
