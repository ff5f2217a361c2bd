import { ConferenceServer, type Person } from '../builders/conference-server';
import { type SetUp, SetUpDesk, type SetUpRefusal } from '../builders/set-up-desk';

describe('organisers who set up at the same time', () => {
  let server: ConferenceServer;
  let desk: SetUpDesk;

  beforeAll(async () => {
    server = await ConferenceServer.start();
    desk = new SetUpDesk(server);
  });
  afterAll(() => server.stop());

  it('never writes over what another organiser has changed, and hears who changed what', async () => {
    const { version, tracks, basics } = await desk.fresh('two-organisers');
    const otto = await server.person('Otto', ['organiser'], 'two-organisers');
    const renamed = tracks.map(({ id, letter }, place) => ({ id, letter, name: `Track ${place}` }));
    expect((await desk.put('tracks', version, { tracks: renamed }, otto)).status).toBe(200);
    const { status, body: refusal } = await desk.put<SetUpRefusal>('tracks', version, {
      tracks: [{ name: 'Mine', letter: 'M' }],
    });
    expect([status, refusal.code]).toEqual([409, 'stale-set-up']);
    expect(refusal.detail).toMatch(/^Otto changed this section/);
    expect(refusal.yours).toEqual({ version, tracks: [{ name: 'Mine', letter: 'M' }] });
    expect(refusal.now).toEqual({ version: version + 1, tracks: renamed });
    expect(refusal.changes).toMatchObject([{ section: 'tracks', by: 'Otto', version: version + 1 }]);
    const { body: other } = await desk.put<SetUpRefusal>('basics', version, { ...basics, title: 'Mine' });
    expect(other.detail).toMatch(/^Otto changed tracks in the meantime, not what you are editing/);
    const both = await Promise.all(
      [desk.odile, otto].map((who) => desk.put('basics', version + 1, { ...basics, title: who.id }, who)),
    );
    expect(both.map((answer) => answer.status).sort()).toEqual([200, 409]);
  });

  it('is told so when somebody else takes the same short name in the same instant', async () => {
    const committees: { version: number; basics: SetUp['basics']; who: Person }[] = [];
    for (const slug of ['one', 'two', 'three', 'four']) {
      const { version, basics } = await desk.fresh(slug);
      committees.push({ version, basics, who: desk.odile });
    }
    await server.rows(`UPDATE conference SET state = 'setting-up' WHERE slug = ANY ('{one,two,three,four}')`);
    const answers = await Promise.all(
      committees.map(({ version, basics, who }) =>
        desk.put<SetUpRefusal>('basics', version, { ...basics, slug: 'wanted' }, who),
      ),
    );
    const refused = answers.filter(({ status }) => status !== 200);
    expect(refused).toHaveLength(3);
    for (const { status, body } of refused) {
      expect({ status, ...body }).toMatchObject({ status: 409, code: 'slug-taken', errors: [{ field: 'slug' }] });
    }
  });
});
