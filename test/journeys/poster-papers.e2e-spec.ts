import { hang, PosterDesk } from '../builders/poster-desk';
import { readPdf } from '../builders/read-pdf';

describe('the papers of a poster session', () => {
  let desk: PosterDesk;

  beforeAll(async () => {
    desk = await PosterDesk.start(3, 4);
    const { posters } = await desk.cleared();
    await desk.move([hang(posters[0], 3, 1), hang(posters[1], 1, 0)]);
  });
  afterAll(() => desk.stop());

  const fetched = async (path: string) => {
    const { organiser } = desk;
    const answer = await fetch(new URL(desk.at(path), organiser.base), { headers: { cookie: organiser.cookieHeader } });
    const bytes = new Uint8Array(await answer.arrayBuffer());
    return { status: answer.status, type: answer.headers.get('content-type'), bytes };
  };

  it('are a label for each board that bears a poster, as it hangs now', async () => {
    const { posters } = await desk.read();
    const { status, type, bytes } = await fetched('labels.pdf?perPage=2');
    expect({ status, type }).toEqual({ status: 200, type: 'application/pdf' });
    const { pages } = readPdf(bytes);
    expect(pages).toHaveLength(1);
    expect(pages[0]?.tags.filter((tag) => tag.startsWith('H1'))).toEqual(['H1 Board 1', 'H1 Board 3']);
    for (const number of ['1', '3'])
      expect(pages[0]?.items.find(({ text }) => text === number)?.size).toBeGreaterThanOrEqual(100);
    for (const { code, presenters } of posters.slice(0, 2)) {
      expect(pages[0]?.text).toContain(code);
      expect(pages[0]?.text).toContain(presenters[0]?.name);
      expect(pages[0]?.tags.join()).toMatch(new RegExp(`/c/[^ ]+/abstract-${code.toLowerCase()}\\.html`));
    }
  });

  it('are set-up sheets that name who has no board yet, and the log says who read them', async () => {
    const { posters } = await desk.read();
    const { pages } = readPdf((await fetched('set-up.pdf')).bytes);
    expect(pages[0]?.tags[1]).toMatch(/^Figure Floor plan/);
    expect(pages.at(-1)?.text).toContain(`Without a board: ${posters[2]?.code}.`);
    const sights = await desk.server.rows(
      `SELECT subject_id FROM sight WHERE kind = 'poster-needs' AND person_id = $1`,
      [desk.organiser.id],
    );
    expect(sights).toHaveLength(2);
  });

  it('are not guessed from numbers that make no sense, and not printed with a sign that no font can show', async () => {
    expect(await desk.organiser.ask('GET', desk.at('labels.pdf?boards=all'))).toMatchObject({
      status: 400,
      body: { code: 'boards-not-understood' },
    });
    const { posters } = await desk.read();
    await desk.server.rows(`UPDATE person SET name = 'Ada ꦲ' WHERE id = $1`, [posters[0]?.presenters[0]?.id]);
    expect(await desk.organiser.ask('GET', desk.at('labels.pdf'))).toMatchObject({
      status: 409,
      body: { code: 'not-printable', detail: expect.stringContaining(posters[0]?.code ?? '') },
    });
  });
});
