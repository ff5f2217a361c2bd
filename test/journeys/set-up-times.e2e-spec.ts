import { ConferenceServer } from '../builders/conference-server';
import { type SetUp, SetUpDesk, type SetUpRefusal } from '../builders/set-up-desk';

describe('an organiser who sets the times of a conference', () => {
  let server: ConferenceServer;
  let desk: SetUpDesk;

  beforeAll(async () => {
    server = await ConferenceServer.start();
    desk = new SetUpDesk(server);
  });
  afterAll(() => server.stop());

  it('chooses between the two times where the clocks go back, and between before and after where they go forward', async () => {
    const { version } = await desk.fresh('clocks');
    const phases = (starts: object, ends: object) => ({ phases: [{ name: 'submission', starts, ends }] });
    const twice = phases({ local: '2026-10-25T01:30' }, { local: '2027-03-28T01:30' });
    const { body: refusal } = await desk.put<SetUpRefusal>('phases', version, twice);
    expect(refusal.errors.map(({ field, code }) => [field, code])).toEqual([
      ['phases.0.ends', 'missing-time'],
      ['phases.0.starts', 'ambiguous-time'],
    ]);
    expect(refusal.errors.flatMap(({ choices = [] }) => choices.map(({ label }) => label))).toEqual([
      '00:30 before the clocks go forward (GMT)',
      '02:30 after the clocks have gone forward (BST)',
      '01:30 before the clocks go back (BST)',
      '01:30 after the clocks have gone back (GMT)',
    ]);
    const chosen = phases({ local: '2026-10-25T01:30', which: 'later' }, { local: '2027-03-28T02:30', which: 'later' });
    const { body: set } = await desk.put('phases', version, chosen);
    expect(set.phases).toEqual([
      {
        name: 'submission',
        ...{ startsAt: '2026-10-25T01:30:00.000Z', startsLocal: '2026-10-25T01:30', startsWhich: 'later' },
        ...{ endsAt: '2027-03-28T01:30:00.000Z', endsLocal: '2027-03-28T02:30', endsWhich: null },
      },
    ]);
  });

  it('may move to another time zone until the call is open, and every clock time stays', async () => {
    await desk.fresh('elsewhere');
    const elsewhere = (state: string) =>
      server.rows(`UPDATE conference SET state = $1 WHERE slug = 'elsewhere'`, [state]);
    await elsewhere('setting-up');
    const { version, basics, phases, blocks } = await desk.odile.get<SetUp>('set-up');
    const { body: unknown } = await desk.put<SetUpRefusal>('basics', version, { ...basics, timeZone: 'Europe/Pari' });
    expect(unknown.errors).toMatchObject([
      { field: 'timeZone', message: 'There is no time zone "Europe/Pari". Did you mean Europe/Paris?' },
    ]);
    const { body: moved } = await desk.put('basics', version, { ...basics, timeZone: 'Europe/Paris' });
    const clocks = ({ phases, blocks }: Pick<SetUp, 'phases' | 'blocks'>) =>
      [...phases, ...blocks].map(({ startsLocal, endsLocal }) => [startsLocal, endsLocal]);
    expect(clocks(moved)).toEqual(clocks({ phases, blocks }));
    expect(moved.blocks[0]?.startsAt).toBe('2027-06-09T08:00:00.000Z');
    await elsewhere('call-open');
    const announced = { ...basics, slug: 'somewhere' };
    expect(Object.keys(await desk.faultsOf('basics', announced))).toEqual(['slug', 'timeZone']);
    await elsewhere('archived');
    expect((await desk.put<SetUpRefusal>('basics', moved.version, moved.basics)).body.code).toBe('archived');
  });
});
