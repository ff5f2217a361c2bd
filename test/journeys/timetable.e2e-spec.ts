import type { Schemas } from '@colloquy/api-client';
import { Client } from 'pg';
import { finished, publish } from '../builders/chain';
import { eventually } from '../builders/eventually';
import { step, TimetableDesk } from '../builders/timetable-desk';

type SetUp = Schemas['SetUpDto'];
type Days = Pick<SetUp, 'blocks' | 'gatherings'>;

describe('the timetable on the organisers’ desk', () => {
  let desk: TimetableDesk;

  beforeAll(async () => {
    desk = await TimetableDesk.start(6);
  });
  afterAll(() => desk.stop());

  const nowhere = [null, null, null, null];

  it('begins with every talk in the pool, and holds what is placed, in words of the engine too', async () => {
    const { talks, at } = await desk.cleared();
    expect(talks.map(({ placement, version, state }) => ({ placement, version, state }))).toEqual(
      talks.map(() => ({ placement: null, version: 0, state: 'accepted' })),
    );
    const made = await desk.move([step(talks[0], at(0, 1, 2)), step(talks[1], at(0, 1, 0))]);
    expect(made).toMatchObject({
      status: 200,
      body: { version: 1, moved: [{ version: 1, placement: at(0, 1, 2) }, { placement: at(0, 1, 0) }] },
    });
    const { sessions, solution, version } = await desk.read();
    expect({ version, sessions }).toMatchObject({ version: 1, sessions: [{ code: '1B', titleByHand: false }] });
    expect(solution).toMatchObject({ placements: [{ session: 0, room: 1, slot: 2 }, { slot: 0 }] });
    const [standing] = await desk.organiser.get<Schemas['SessionDto'][]>('sessions');
    expect(standing?.talks.map(({ submissionId }) => submissionId)).toEqual([
      talks[1]?.submissionId,
      talks[0]?.submissionId,
    ]);
  });

  it('lets talks change places at once, and a session end with its last talk', async () => {
    const { talks, at } = await desk.cleared();
    await desk.move([step(talks[0], at(0, 0, 0)), step(talks[1], at(1, 1, 3))]);
    const [one, other] = [await desk.talk(talks[0]), await desk.talk(talks[1])];
    expect(await desk.move([step(one, at(1, 1, 3)), step(other, at(0, 0, 0))], 'swap')).toMatchObject({ status: 200 });
    expect((await desk.places()).slice(0, 2)).toEqual([at(1, 1, 3), at(0, 0, 0)]);
    const lifted = await desk.move([step(await desk.talk(one), null)]);
    expect(lifted).toMatchObject({ status: 200, body: { ended: [expect.any(String)] } });
    expect((await desk.read()).sessions).toHaveLength(1);
  });

  it('never overwrites what somebody else did meanwhile: both versions are told, and nothing moves', async () => {
    const { talks, at } = await desk.cleared();
    await desk.move([step(talks[0], at(0, 0, 1))], 'move', desk.other);
    const { version } = await desk.talk(talks[0]);
    expect(await desk.move([step(talks[1], at(0, 1, 0)), step(talks[0], at(1, 0, 0))])).toMatchObject({
      status: 409,
      body: {
        code: 'stale',
        talks: [
          {
            submissionId: talks[0]?.submissionId,
            yours: { version: talks[0]?.version, placement: at(1, 0, 0) },
            theirs: { version, placement: at(0, 0, 1), by: 'Otto' },
          },
        ],
      },
    });
    expect(await desk.places()).toEqual([at(0, 0, 1), null, ...nowhere]);
    expect(await desk.move([step(talks[0], at(0, 0, 1))])).toMatchObject({ status: 200 });
  });

  it('refuses two talks in one place and one person in two places, naming both', async () => {
    const { talks, at } = await desk.cleared();
    await desk.move([step(talks[0], at(0, 0, 1))]);
    expect(await desk.move([step(talks[1], at(0, 0, 1))])).toMatchObject({
      status: 409,
      body: { code: 'double-booked', detail: expect.stringContaining(talks[1]?.code ?? '') },
    });
    const [[one], [other]] = [talks[0]?.presenters ?? [], talks[1]?.presenters ?? []];
    const present = (person?: string) =>
      desk.server.rows('UPDATE submission_author SET person_id = $1 WHERE submission_id = $2 AND presenter', [
        ...[person, talks[1]?.submissionId],
      ]);
    await present(one?.id);
    expect(await desk.move([step(talks[1], at(0, 1, 1))])).toMatchObject({
      status: 409,
      body: { code: 'double-booked', personId: one?.id, detail: expect.stringContaining(one?.name ?? '') },
    });
    expect(await desk.places()).toEqual([at(0, 0, 1), null, ...nowhere]);
    await present(other?.id);
  });

  it('says beside the field what cannot be understood', async () => {
    const { talks, at, blocks } = await desk.cleared();
    expect(
      await desk.move([step(talks[0], at(0, 0, blocks[0]?.slots ?? 0)), step(talks[0], at(0, 0, 0))]),
    ).toMatchObject({
      status: 400,
      body: { code: 'invalid-move', errors: [{ field: 'steps.0.to.slot' }, { field: 'steps.1.submissionId' }] },
    });
  });

  it('takes a talk of another track into a session, for as long as it stands there', async () => {
    const { talks, at } = await desk.cleared();
    const [host] = talks;
    const guest = talks.find(({ trackId }) => trackId !== host?.trackId);
    await desk.move([step(host, at(0, 0, 0)), step(guest, at(0, 0, 1))]);
    expect((await desk.talk(guest)).joins).toBe(host?.trackId);
    await desk.move([step(await desk.talk(guest), at(0, 1, 0))]);
    expect((await desk.talk(guest)).joins).toBeNull();
  });

  it('moves nothing that is pinned or locked, from there or to there, and says what to do', async () => {
    const { talks, at, rooms, blocks } = await desk.cleared();
    await desk.move([step(talks[0], at(0, 0, 0)), step(talks[1], at(0, 1, 0))]);
    const [one, other] = [await desk.talk(talks[0]), await desk.talk(talks[1])];
    const lock = (kind: string, id: string | undefined, locked: boolean) =>
      desk.organiser.put('timetable/locks', { kind, id, locked });
    const refused = async (to: ReturnType<typeof at> | null) =>
      (await desk.move([step(one, to)])).body as unknown as { code?: string; detail?: string };
    await desk.organiser.put('timetable/pins', { submissionIds: [one.submissionId], pinned: true });
    expect(await refused(at(1, 0, 0))).toMatchObject({ code: 'pinned', detail: expect.stringContaining('pin out') });
    await desk.organiser.put('timetable/pins', { submissionIds: [one.submissionId], pinned: false });
    await lock('room', rooms[1]?.id, true);
    expect(await refused(at(0, 1, 1))).toMatchObject({ code: 'pinned', detail: expect.stringContaining('unlock') });
    await lock('room', rooms[1]?.id, false);
    await lock('day', blocks[0]?.day, true);
    expect(await refused(at(1, 0, 0))).toMatchObject({ code: 'pinned' });
    await lock('day', blocks[0]?.day, false);
    const session = (await desk.read()).sessions.find(({ roomId }) => roomId === other.placement?.roomId)?.id;
    await lock('session', session, true);
    expect(await refused(at(0, 1, 1))).toMatchObject({ code: 'pinned' });
    expect((await desk.read()).locks).toEqual({ rooms: [], days: [], sessions: [session] });
    await lock('session', session, false);
    expect(await desk.move([step(one, at(0, 1, 1))])).toMatchObject({ status: 200 });
  });

  it('tells every organiser who changed what, and who is there with what in hand', async () => {
    const { talks, at, version } = await desk.cleared();
    await desk.move([step(talks[0], at(0, 0, 0))], 'move', desk.other);
    const changes = await desk.organiser.get<Schemas['TimetableChangesDto']>(`timetable/changes?after=${version}`);
    const { slot: _slot, ...after } = at(0, 0, 0);
    expect(changes).toMatchObject({
      version: version + 1,
      changes: [{ kind: 'move', by: 'Otto', steps: [{ code: talks[0]?.code, before: null, after }] }],
    });
    const history = await desk.organiser.get<Schemas['TimetableHistoryDto']>('timetable/history');
    expect(history.items[0]).toEqual(changes.changes[0]);
    const holding = [talks[1]?.submissionId];
    await desk.other.post('timetable/presence', { holding });
    expect(await desk.organiser.post('timetable/presence', { holding: [] })).toEqual({
      version: version + 1,
      people: [{ personId: desk.other.id, name: 'Otto', holding }],
    });
  });

  it('gives sessions titles and chairs, of which two organisers do not overwrite each other’s', async () => {
    const { talks, at } = await desk.cleared();
    await desk.move([step(talks[0], at(0, 0, 0)), step(talks[1], at(0, 1, 0))]);
    const [one, other] = (await desk.read()).sessions;
    const chair = await desk.server.person('Carla', ['chair']);
    const edit = (id: string | undefined, body: object, by = desk.organiser) =>
      by.ask<{ code?: string; detail?: string }>('PUT', `sessions/${id}`, { body });
    expect(await edit(one?.id, { title: 'Of birds', chairId: chair.id, version: one?.version })).toMatchObject({
      status: 200,
      body: { sessions: [{ title: 'Of birds', titleByHand: true, chairId: chair.id }] },
    });
    expect(await edit(one?.id, { title: 'Of fish', version: one?.version }, desk.other)).toMatchObject({
      status: 409,
      body: { code: 'stale', sessions: [{ theirs: { title: 'Of birds' } }] },
    });
    expect(await edit(other?.id, { chairId: chair.id, version: other?.version })).toMatchObject({
      status: 409,
      body: { code: 'double-booked', detail: expect.stringContaining('Carla') },
    });
    const proposed = await desk.organiser.post<Schemas['ProposedChairsDto']>('timetable/chairs/propose');
    expect(proposed.chairs.filter(({ name }) => name === 'Carla')).toHaveLength(1);
  });

  it('gives a session that has ended its title and its chair back to who takes the move back, its chair only where free', async () => {
    const { talks, at } = await desk.cleared();
    await desk.move([step(talks[0], at(0, 0, 0)), step(talks[1], at(0, 1, 0))]);
    const [one, other] = (await desk.read()).sessions;
    const chair = await desk.server.person('Cora', ['chair']);
    const edit = (session: typeof one, body: object) =>
      desk.organiser.ask('PUT', `sessions/${session?.id}`, { body: { ...body, version: session?.version } });
    await edit(one, { title: 'Of birds', chairId: chair.id });
    await desk.move([step(await desk.talk(talks[0]), null)]);
    const back = async () => desk.move([step(await desk.talk(talks[0]), at(0, 0, 0))], 'undo');
    const birds = { id: one?.id, title: 'Of birds', titleByHand: true, chairId: chair.id };
    expect(await back()).toMatchObject({ status: 200, body: { sessions: [birds] } });
    expect((await desk.read()).sessions).toMatchObject([birds, { id: other?.id }]);
    await desk.move([step(await desk.talk(talks[0]), null)]);
    await edit(other, { chairId: chair.id });
    expect(await back()).toMatchObject({ status: 200, body: { sessions: [{ ...birds, chairId: null }] } });
  });

  it('keeps what matters how much, and why a clash may stay', async () => {
    const { weightsVersion } = await desk.cleared();
    const weigh = (weights: object, version: number) =>
      desk.organiser.ask<{ code?: string }>('PUT', 'timetable/weights', { body: { weights, version } });
    expect(await weigh({ 'Parallel Tracks': 7 }, weightsVersion)).toMatchObject({ status: 200 });
    expect(await weigh({}, weightsVersion)).toMatchObject({ status: 409, body: { code: 'stale' } });
    expect(await weigh({ Nonsense: 1 }, weightsVersion + 1)).toMatchObject({ status: 400 });
    const key = 'Attendees Conflicts|a/b';
    await desk.organiser.post('timetable/acknowledgements', { key, why: 'They share the way.' });
    expect(await desk.read()).toMatchObject({
      weights: { 'Parallel Tracks': 7 },
      instance: { weights: { 'Parallel Tracks': 7 } },
      acknowledged: [{ key, why: 'They share the way.', by: 'Odile' }],
    });
    await desk.organiser.ask('DELETE', `timetable/acknowledgements?key=${encodeURIComponent(key)}`);
    expect((await desk.read()).acknowledged).toEqual([]);
  });

  it('improves what stands, keeps pins, and is accepted in part and then as a whole', async () => {
    const { talks, at } = await desk.cleared();
    await desk.move(talks.slice(0, 4).map((talk, index) => step(talk, at(index % 2, index % 3, 1))));
    const pinned = await desk.talk(talks[0]);
    await desk.organiser.put('timetable/pins', { submissionIds: [pinned.submissionId], pinned: true });
    const ask = { from: 'here', seed: 3, iterations: 20_000, keepPins: true };
    const job = await desk.organiser.post<{ jobId: string }>('timetable-proposals', ask);
    const { proposalId } = await finished<{ proposalId: string }>(desk.organiser, job);
    const path = `timetable-proposals/${proposalId}`;
    const proposal = await desk.organiser.get<Schemas['TimetableProposalDto']>(path);
    const moved = proposal.moves.map(({ submissionId }) => submissionId);
    expect(moved).not.toContain(pinned.submissionId);
    expect(moved).toEqual(expect.arrayContaining(talks.slice(4).map(({ submissionId }) => submissionId)));
    const listed = await desk.organiser.get<Schemas['TimetableProposalSummaryDto'][]>('timetable-proposals');
    expect(listed[0]).toMatchObject({ id: proposalId, moved: moved.length, gain: proposal.gain });
    const newcomer = proposal.moves.find(({ before }) => before === null);
    const only = [newcomer?.submissionId];
    const inPart = await desk.organiser.post<Schemas['MadeChangeDto']>(`${path}/accept`, { only });
    expect(inPart.moved.map(({ submissionId }) => submissionId)).toEqual(only);
    await desk.organiser.post(`${path}/accept`);
    const { talks: now, version } = await desk.read();
    expect(now.filter(({ placement }) => placement === null)).toEqual([]);
    expect(now[0]).toMatchObject({ placement: pinned.placement, pinned: true });
    const { items } = await desk.organiser.get<Schemas['TimetableHistoryDto']>('timetable/history');
    expect(items.filter(({ number }) => number > version - 3).map(({ kind }) => kind)).toContain('engine');
  });

  it('mends what stands with few moves, says what cannot hold together, and proves how good it is', async () => {
    const { talks, at, rooms } = await desk.cleared();
    const places = [at(0, 0, 0), at(0, 0, 1), at(0, 0, 2), at(1, 0, 0), at(1, 0, 1), at(1, 0, 2)];
    await desk.move(talks.map((talk, index) => step(talk, places[index] ?? null)));
    await desk.move([step(await desk.talk(talks[5]), null)]);
    const propose = async (ask: object) => {
      const job = await desk.organiser.post<{ jobId: string }>('timetable-proposals', { iterations: 20_000, ...ask });
      const { proposalId } = await finished<{ proposalId: string }>(desk.organiser, job);
      return desk.organiser.get<Schemas['TimetableProposalDto']>(`timetable-proposals/${proposalId}`);
    };
    const mended = await propose({ from: 'mend' });
    expect(mended.moves.map(({ submissionId }) => submissionId)).toEqual([talks[5]?.submissionId]);
    expect(mended.conflict).toEqual([]);

    const lock = async (locked: boolean) => {
      for (const { id } of rooms) await desk.organiser.put('timetable/locks', { kind: 'room', id, locked });
    };
    await lock(true);
    const stuck = await propose({ from: 'here' });
    // One sentence for each lock, which somebody can open; not one for each of its places.
    expect(stuck.conflict).toHaveLength(rooms.length);
    expect(stuck.conflict.filter((sentence) => !sentence.includes('(the room is locked)'))).toEqual([]);
    await lock(false);

    const bound = await desk.organiser.post<{ jobId: string }>('timetable/bound', { seconds: 5 });
    expect(await finished<Schemas['TimetableBoundDto']>(desk.organiser, bound)).toMatchObject({
      atMostPercent: expect.any(Number),
      sentence: expect.stringMatching(/best possible|bound/),
    });
  });

  it('never lets a proposal overwrite what was moved since', async () => {
    const { talks, at } = await desk.cleared();
    const ask = { from: 'nothing', iterations: 2000 };
    const job = await desk.organiser.post<{ jobId: string }>('timetable-proposals', ask);
    const { proposalId } = await finished<{ proposalId: string }>(desk.organiser, job);
    const proposal = await desk.organiser.get<Schemas['TimetableProposalDto']>(`timetable-proposals/${proposalId}`);
    const free = [at(1, 2, 3), at(1, 1, 3)].find(
      ({ roomId }) =>
        proposal.moves.find((one) => one.submissionId === talks[0]?.submissionId)?.after?.roomId !== roomId,
    );
    await desk.move([step(talks[0], free ?? null)], 'move', desk.other);
    expect(await desk.organiser.ask('POST', `timetable-proposals/${proposalId}/accept`)).toMatchObject({
      status: 409,
      body: { code: 'stale', talks: [{ code: talks[0]?.code, theirs: { by: 'Otto', placement: free } }] },
    });
  });

  /** A search from nothing that runs, and would for long. */
  async function searching(): Promise<string> {
    await desk.cleared();
    const ask = { from: 'nothing', seconds: 600 };
    const { jobId } = await desk.organiser.post<{ jobId: string }>('timetable-proposals', ask);
    await eventually(async () => {
      const { state, note } = await desk.organiser.get<Schemas['JobDto']>(`/api/v1/jobs/${jobId}`);
      if (state !== 'running' || !note.includes('after')) throw new Error(`The search is ${state}: ${note}`);
    });
    return jobId;
  }

  it('ends a search that is cancelled with the best so far', async () => {
    const jobId = await searching();
    await desk.organiser.post(`timetable-proposals/${jobId}/stop`);
    const { proposalId } = await finished<{ proposalId: string }>(desk.organiser, { jobId });
    const path = `timetable-proposals/${proposalId}`;
    expect((await desk.organiser.get<Schemas['TimetableProposalDto']>(path)).moves).not.toEqual([]);
    expect(await desk.organiser.ask('DELETE', path)).toMatchObject({ status: 204 });
  });

  it('follows who presents a placed talk, and puts it into the pool with a note where they speak elsewhere then', async () => {
    const { talks, at } = await desk.cleared();
    await desk.move([step(talks[0], at(0, 0, 0)), step(talks[1], at(0, 1, 0)), step(talks[2], at(1, 0, 0))]);
    const [[one], [other]] = [talks[0]?.presenters ?? [], talks[1]?.presenters ?? []];
    const presents = async (person: string | undefined, talk: (typeof talks)[number] | undefined) => {
      await desk.server.rows('UPDATE submission_author SET person_id = $1 WHERE submission_id = $2 AND presenter', [
        ...[person, talk?.submissionId],
      ]);
      await desk.organiser.put('timetable/pins', { submissionIds: [talks[0]?.submissionId], pinned: false });
    };
    const engaged = async () =>
      (
        await desk.server.rows<{ submission_id: string }>('SELECT submission_id FROM engagement WHERE person_id = $1', [
          one?.id,
        ])
      ).map(({ submission_id }) => submission_id);
    await presents(one?.id, talks[2]);
    expect((await engaged()).sort()).toEqual([talks[0]?.submissionId, talks[2]?.submissionId].sort());
    await presents(one?.id, talks[1]);
    expect((await desk.talk(talks[1])).note).toContain(one?.name);
    expect((await desk.places()).slice(0, 3)).toEqual([at(0, 0, 0), null, at(1, 0, 0)]);
    await presents(other?.id, talks[1]);
  });

  it('puts talks into the pool with a note where their block is cut short, and loses none', async () => {
    const { talks, at, blocks } = await desk.cleared();
    await desk.move([step(talks[0], at(1, 0, 0)), step(talks[1], at(1, 0, 3))]);
    const { version, ...setUp } = await desk.organiser.get<SetUp>('set-up');
    await changeDays(version, setUp, (local) => (local === '2027-06-10T11:00' ? '2027-06-10T10:30' : local));
    await eventually(async () => {
      if ((await desk.talk(talks[1])).note === '') throw new Error('The talk has not come into the pool yet.');
    });
    expect((await desk.talk(talks[1])).note).toContain(blocks[1]?.name);
    expect((await desk.places()).slice(0, 2)).toEqual([at(1, 0, 0), null]);
    await changeDays(version + 1, setUp, (local) => local);
  });

  async function changeDays(version: number, days: Days, change: (local: string) => string): Promise<void> {
    const span = ({ startsLocal, endsLocal }: { startsLocal: string; endsLocal: string }) => ({
      ...{ starts: { local: startsLocal }, ends: { local: change(endsLocal) } },
    });
    const body = {
      blocks: days.blocks.map(({ id, name, ...times }) => ({ id, name, ...span(times) })),
      gatherings: days.gatherings.map(({ id, title, place, ...times }) => ({ id, title, place, ...span(times) })),
    };
    const answer = await desk.organiser.ask('PUT', 'set-up/days', { headers: { 'if-match': `"${version}"` }, body });
    if (answer.status >= 300) throw new Error(answer.text);
  }

  it('lets a talk go that is withdrawn, and takes it back into the pool', async () => {
    const { talks, at } = await desk.cleared();
    await desk.move([step(talks[0], at(0, 0, 0)), step(talks[1], at(0, 0, 1))]);
    await desk.organiser.post(`submissions/${talks[0]?.submissionId}/withdraw`);
    await eventually(async () => {
      const { sessions } = await desk.read();
      if (sessions[0]?.startsAt.slice(11, 16) === '09:00') throw new Error('Its slot is not free yet.');
    });
    expect((await desk.read()).talks.map(({ code }) => code)).not.toContain(talks[0]?.code);
    const [last] = (await desk.organiser.get<Schemas['TimetableHistoryDto']>('timetable/history')).items;
    expect(last).toMatchObject({ kind: 'left', by: null, steps: [{ code: talks[0]?.code, after: null }] });
  });

  it('knows where the last release has each talk, wherever it is moved after that', async () => {
    const { talks, at } = await desk.cleared();
    await desk.move([step(talks[0], at(1, 0, 1)), step(talks[1], at(0, 1, 0))]);
    await publish(desk.organiser);
    await desk.move([step(await desk.talk(talks[0]), null)]);
    const { instance } = await desk.read();
    const submissions = instance.submissions as { ref: string; published?: object }[];
    expect(submissions.map(({ published }) => published ?? null)).toEqual(
      submissions.map(
        ({ ref }) =>
          [
            { session: 1, room: 0, slot: 1 },
            { session: 0, room: 1, slot: 0 },
          ][talks.slice(0, 2).findIndex(({ submissionId }) => submissionId === ref)] ?? null,
      ),
    );
  });

  it('begins a move again when it and somebody else’s work have waited for each other', async () => {
    const { talks, at } = await desk.cleared();
    const holder = new Client({ connectionString: desk.server.databaseUrl });
    await holder.connect();
    await holder.query('BEGIN');
    const hold = (place: number) =>
      holder.query('SELECT 1 FROM submission WHERE id = $1 FOR UPDATE', [talks[place]?.submissionId]);
    await hold(1);
    const moved = desk.move([step(talks[0], at(0, 1, 2)), step(talks[1], at(0, 1, 0))]);
    await eventually(async () => {
      const waiting = await desk.server.rows('SELECT 1 FROM pg_locks WHERE NOT granted');
      if (waiting.length === 0) throw new Error('Nobody waits yet.');
    });
    await hold(0);
    await holder.end();
    expect((await moved).status).toBe(200);
  });

  it('keeps the best that a search has found when the program stops meanwhile, and breaks a proof off', async () => {
    const jobId = await searching();
    // The proof waits for a table until the search has been told to end: as large conferences' proofs do, it begins late.
    const holder = new Client({ connectionString: desk.server.databaseUrl });
    await holder.connect();
    await holder.query('BEGIN');
    await holder.query('LOCK TABLE timetable_lock IN ACCESS EXCLUSIVE MODE');
    const proof = await desk.organiser.post<{ jobId: string }>('timetable/bound', { seconds: 120 });
    const stateOf = async (id: string) =>
      (await desk.server.rows<{ state: string }>('SELECT state FROM job WHERE id = $1', [id]))[0]?.state;
    const until = (id: string, wanted: string) =>
      eventually(async () => {
        const state = await stateOf(id);
        if (state !== wanted) throw new Error(`The job is ${state}.`);
      });
    await until(proof.jobId, 'running');
    const again = desk.server.stopAndStartAgain();
    await until(jobId, 'done');
    await holder.end();
    await again;
    const organiser = desk.server.as(desk.organiser);
    expect(await finished<Schemas['TimetableBoundDto']>(organiser, proof)).toMatchObject({
      atMostPercent: null,
      sentence: expect.stringContaining('was stopped'),
    });
    const { proposalId } = await finished<{ proposalId: string }>(organiser, { jobId });
    const path = `timetable-proposals/${proposalId}`;
    expect((await organiser.get<Schemas['TimetableProposalDto']>(path)).moves).not.toEqual([]);
  });
});
