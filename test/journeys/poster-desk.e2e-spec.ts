import type { Schemas } from '@colloquy/api-client';
import { finished, publish } from '../builders/chain';
import { eventually } from '../builders/eventually';
import { hallOf, hang, PosterDesk } from '../builders/poster-desk';

describe('the desk of a poster session', () => {
  let desk: PosterDesk;

  beforeAll(async () => {
    desk = await PosterDesk.start(6, 12);
  });
  afterAll(() => desk.stop());

  const inPool = [null, null, null, null, null, null];

  it('begins with every poster in the pool, and hangs them as wanted, in words of the engine too', async () => {
    const { posters, problem } = await desk.cleared();
    expect(posters.map(({ board, version, state }) => ({ board, version, state }))).toEqual(
      posters.map(() => ({ board: null, version: 0, state: 'accepted' })),
    );
    expect(problem).toMatchObject({ shifts: 2, posters: posters.map(({ submissionId }) => ({ id: submissionId })) });
    expect(await desk.move([hang(posters[0], 2), hang(posters[1], 1, 1)])).toMatchObject({
      status: 200,
      body: {
        version: 1,
        moved: [
          { version: 1, board: 2, shift: 1 },
          { board: 1, shift: 1 },
        ],
      },
    });
    const { plan } = await desk.read();
    expect(plan).toEqual({
      placements: [
        { poster: posters[1]?.submissionId, board: 1, shift: 1 },
        { poster: posters[0]?.submissionId, board: 2, shift: 1 },
      ],
    });
  });

  it('lets posters change boards at once', async () => {
    const { posters } = await desk.cleared();
    await desk.move([hang(posters[0], 1), hang(posters[1], 2), hang(posters[2], 3)]);
    const [a, b, c] = (await desk.read()).posters;
    expect(await desk.move([hang(a, 2), hang(b, 3), hang(c, 1)], 'swap')).toMatchObject({ status: 200 });
    expect(await desk.boards()).toEqual([2, 3, 1, null, null, null]);
  });

  it('never overwrites what somebody else did meanwhile: both versions are told, and nothing moves', async () => {
    const { posters } = await desk.cleared();
    await desk.move([hang(posters[0], 4)], 'move', desk.other);
    const { version } = await desk.poster(posters[0]);
    expect(await desk.move([hang(posters[1], 1), hang(posters[0], 2)])).toMatchObject({
      status: 409,
      body: {
        code: 'stale',
        posters: [
          {
            submissionId: posters[0]?.submissionId,
            yours: { version: posters[0]?.version, board: 2 },
            theirs: { version, board: 4, by: 'Otto' },
          },
        ],
      },
    });
    expect(await desk.boards()).toEqual([4, ...inPool.slice(1)]);
    expect(await desk.move([hang(posters[0], 4)])).toMatchObject({ status: 200 });
  });

  it('refuses two posters on one board, naming both, and one person at two boards at once', async () => {
    const { posters } = await desk.cleared();
    await desk.move([hang(posters[0], 1, 0)]);
    expect(await desk.move([hang(posters[1], 1)])).toMatchObject({
      status: 409,
      body: { code: 'board-taken', detail: expect.stringContaining(posters[0]?.code ?? '') },
    });
    const [[one], [other]] = [posters[0]?.presenters ?? [], posters[1]?.presenters ?? []];
    const present = (person?: string) =>
      desk.server.rows('UPDATE submission_author SET person_id = $1 WHERE submission_id = $2 AND presenter', [
        ...[person, posters[1]?.submissionId],
      ]);
    await present(one?.id);
    expect(await desk.move([hang(posters[1], 3, 0)])).toMatchObject({
      status: 409,
      body: { code: 'double-presenter', personId: one?.id, detail: expect.stringContaining(one?.name ?? '') },
    });
    expect(await desk.move([hang(posters[1], 3)])).toMatchObject({ status: 200, body: { moved: [{ shift: 1 }] } });
    await present(other?.id);
  });

  it('says beside the field what cannot be understood', async () => {
    const { posters } = await desk.cleared();
    expect(await desk.move([hang(posters[0], 99), hang(posters[0], 1), hang(posters[1], 2, 7)])).toMatchObject({
      status: 400,
      body: {
        code: 'invalid-move',
        errors: [{ field: 'steps.0.to.board' }, { field: 'steps.1.submissionId' }, { field: 'steps.2.to.shift' }],
      },
    });
  });

  it('keeps what is pinned where it hangs, and pins nothing that hangs nowhere', async () => {
    const { posters } = await desk.cleared();
    await desk.move([hang(posters[0], 5)]);
    const pin = (submissionId?: string, pinned = true) =>
      desk.organiser.ask('PUT', desk.at('pins'), { body: { submissionIds: [submissionId], pinned } });
    expect(await pin(posters[1]?.submissionId)).toMatchObject({ status: 409, body: { code: 'not-placed' } });
    expect(await pin(posters[0]?.submissionId)).toMatchObject({ status: 200 });
    const pinned = await desk.poster(posters[0]);
    expect(await desk.move([hang(pinned, 6)])).toMatchObject({ status: 409, body: { code: 'pinned' } });
    expect((await desk.read()).problem).toMatchObject({ pins: [{ poster: pinned.submissionId, board: 5 }] });
    await pin(posters[0]?.submissionId, false);
    expect(await desk.move([hang(pinned, 6)])).toMatchObject({ status: 200 });
  });

  it('tells everybody who is there what others hold and did, from the beginning', async () => {
    const { posters, version } = await desk.cleared();
    const holding = [posters[0]?.submissionId, 'run-1'];
    await desk.other.post(desk.at('presence'), { holding });
    await desk.move([hang(posters[0], 2)], 'move', desk.other);
    expect(await desk.organiser.post(desk.at('presence'), { holding: [] })).toEqual({
      version: version + 1,
      people: [{ personId: desk.other.id, name: 'Otto', holding }],
    });
    const { changes } = await desk.organiser.get<Schemas['PosterChangesDto']>(desk.at(`changes?after=${version}`));
    const after = { posterSessionId: desk.session, board: 2, shift: 1 };
    expect(changes).toMatchObject([{ kind: 'move', by: 'Otto', steps: [{ code: posters[0]?.code, after }] }]);
    const { items } = await desk.organiser.get<Schemas['PosterHistoryDto']>(desk.at('history'));
    expect(items[0]).toEqual(changes[0]);
    const moved = await desk.poster(posters[0]);
    expect(await desk.move([hang(moved, null)], 'undo')).toMatchObject({ status: 200 });
    expect(await desk.boards()).toEqual(inPool);
  });

  it('keeps why something stays and what matters how much, not overwriting what others set', async () => {
    const told = { key: 'aisle-narrow run-1', why: 'The fire officer has seen it.' };
    await desk.organiser.post(desk.at('acknowledgements'), told);
    const { acknowledged, weights, weightsVersion } = await desk.read();
    expect(acknowledged).toMatchObject([{ ...told, by: 'Odile' }]);
    const weigh = (by = desk.organiser, changes: object = { 'similar-neighbours': 3 }) =>
      by.ask('PUT', desk.at('weights'), { body: { weights: changes, version: weightsVersion } });
    expect(await weigh(desk.organiser, { beauty: 1 })).toMatchObject({
      status: 400,
      body: { code: 'unknown-weight', errors: [{ field: 'weights.beauty' }] },
    });
    expect(await weigh(desk.other)).toMatchObject({ status: 200 });
    expect(await weigh()).toMatchObject({ status: 409, body: { code: 'stale', yours: {}, theirs: {} } });
    expect((await desk.read()).weights).toEqual({ ...weights, 'similar-neighbours': 3 });
    await desk.organiser.ask('DELETE', desk.at(`acknowledgements?key=${encodeURIComponent(told.key)}`));
    expect((await desk.read()).acknowledged).toEqual([]);
  });

  it('draws a hall: posters whose board goes are lifted, and found on it again when that is taken back', async () => {
    const cleared = await desk.cleared();
    const { posters } = cleared;
    const { runs, boards } = hallOf(cleared);
    await desk.move(posters.map((poster, index) => hang(poster, index + 1)));
    const [run] = runs;
    const gone = boards.flatMap((board) => (board.run === run?.id ? [board.number] : []));
    const taken = await desk.draw([{ kind: 'run', id: run?.id ?? '', value: null }]);
    const lifted = posters.filter((_, index) => gone.includes(index + 1)).map(({ submissionId }) => submissionId);
    expect(taken).toMatchObject({ status: 200, body: { lifted } });
    expect(lifted.length).toBeGreaterThan(0);
    expect(await desk.poster(posters[gone[0]! - 1])).toMatchObject({
      board: null,
      note: expect.stringContaining('Its board'),
    });
    expect(await desk.draw([{ kind: 'run', id: run?.id ?? '', value: run ?? null }], 'undo')).toMatchObject({
      status: 200,
    });
    expect(await desk.boards()).toEqual([1, 2, 3, 4, 5, 6]);
    expect((await desk.read()).floorPlan).toMatchObject({ boards: boards.map(({ number, at }) => ({ number, at })) });
    const { items } = await desk.organiser.get<Schemas['PosterHistoryDto']>(desk.at('history'));
    expect(items[0]).toMatchObject({ kind: 'floor-plan-undo', things: [{ kind: 'run', id: run?.id, before: null }] });
  });

  it('never draws over what somebody else drew: both versions are told, and nothing is drawn', async () => {
    const pillar = (x: number) => ({
      ...{ kind: 'pillar', label: 'Pillar' },
      outline: [0, 0.4].flatMap((y) => (y ? [0.4, 0] : [0, 0.4]).map((dx) => ({ x: x + dx, y: 0.5 + y }))),
    });
    const drawn = await desk.draw([{ kind: 'obstacle', id: 'P1', value: pillar(1) }], 'change', desk.other);
    expect(drawn).toMatchObject({ status: 200 });
    const stale = [
      { kind: 'socket', id: 'S77', value: { x: 2, y: 2 } },
      { kind: 'obstacle', id: 'P1', value: pillar(3), version: 0 },
    ];
    expect(await desk.draw(stale)).toMatchObject({
      status: 409,
      body: {
        code: 'stale',
        things: [
          {
            ...{ kind: 'obstacle', id: 'P1', yours: { version: 0, value: pillar(3) } },
            theirs: { version: drawn.body.version, value: pillar(1), by: 'Otto' },
          },
        ],
      },
    });
    expect((await desk.read()).things).not.toContainEqual(expect.objectContaining({ id: 'S77' }));
  });

  it('says beside the thing why a plan cannot be drawn, and changes nothing of it', async () => {
    const before = await desk.read();
    const { outline } = hallOf(before);
    const [a, b, ...rest] = outline;
    const crossing = { kind: 'outline', id: 'outline', value: { outline: [b, a, ...rest] } };
    const socket = { kind: 'socket', id: 'S78', value: { x: 2, y: 2 } };
    expect(await desk.draw([socket, crossing])).toMatchObject({
      status: 422,
      body: {
        code: 'floor-plan-unclear',
        errors: [{ field: 'steps.1.value', message: expect.stringMatching(/walls.*cross/) }],
      },
    });
    expect(await desk.draw([{ ...socket, value: { x: 'left' } }])).toMatchObject({
      status: 422,
      body: { errors: [{ field: 'steps.0.value' }] },
    });
    expect(await desk.read()).toEqual(before);
  });

  it('gives no number twice until all boards are numbered afresh, and then posters stay on theirs', async () => {
    const cleared = await desk.cleared();
    const { posters } = cleared;
    const { runs, boards } = hallOf(cleared);
    const [run, last] = [runs[0], boards.at(-1)];
    const beside = { ...run, from: { x: 2, y: 2 }, to: { x: 6, y: 2 } };
    await desk.move([hang(posters[0], last?.number ?? 0)]);
    await desk.draw([{ kind: 'run', id: 'R98', value: beside }]);
    const again = await desk.draw([
      { kind: 'run', id: 'R98', value: null },
      { kind: 'run', id: 'R99', value: beside },
    ]);
    const added = hallOf(again.body).boards.filter((board) => board.run === 'R99');
    expect(Math.min(...added.map(({ number }) => number))).toBe((last?.number ?? 0) + added.length + 1);
    const afresh = await desk.draw(
      [{ kind: 'name', id: 'name', value: { name: 'Great Hall' } }],
      'change',
      desk.organiser,
      true,
    );
    const numbers = hallOf(afresh.body).boards.map(({ number }) => number);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    const { board } = await desk.poster(posters[0]);
    expect(hallOf(afresh.body).boards.find(({ number }) => number === board)).toMatchObject({
      at: last?.at,
    });
  });

  const proposed = async (wish: object) => {
    const job = await desk.organiser.post<{ jobId: string }>(desk.at('board-proposals'), {
      iterations: 20_000,
      ...wish,
    });
    const { proposalId } = await finished<{ proposalId: string }>(desk.organiser, job);
    const at = `board-proposals/${proposalId}`;
    return { at, ...(await desk.organiser.get<Schemas['BoardProposalDto']>(at)) };
  };

  it('proposes boards as a difference, which is accepted in part and then as a whole, but for what others moved', async () => {
    const { posters, version } = await desk.cleared();
    const anew = await proposed({ from: 'nothing' });
    expect(anew).toMatchObject({
      from: 'nothing',
      startVersion: version,
      moved: 6,
      figures: { violations: 0, unmetNeeds: 0 },
    });
    expect(anew.gain).toBeGreaterThan(0);
    const [first, second] = anew.moves;
    expect(first).toMatchObject({ before: { board: null }, why: [{ term: 'poster-placed', after: 0 }] });
    const accept = (body: object) => desk.organiser.ask('POST', `${anew.at}/accept`, { body });
    expect(await accept({ only: [first?.submissionId] })).toMatchObject({
      status: 200,
      body: { moved: [first?.after] },
    });
    expect((await desk.boards()).filter((board) => board !== null)).toEqual([first?.after.board]);
    const taken = posters.find(({ submissionId }) => submissionId === second?.submissionId);
    await desk.move([hang(taken, 12)], 'move', desk.other);
    const whole = await accept({});
    const others = [{ submissionId: taken?.submissionId, theirs: { board: 12, by: 'Otto' } }];
    expect(whole).toMatchObject({ status: 409, body: { code: 'stale', posters: others } });
    await desk.move([hang(await desk.poster(taken), null)], 'undo', desk.other);
    await desk.move([hang(await desk.poster(taken), second?.after.board ?? 0, second?.after.shift ?? 0)]);
    expect(await accept({})).toMatchObject({ status: 200 });
    expect((await desk.read()).plan).toEqual({
      placements: anew.placements.map(({ submissionId, boardNumber, shift }) => ({
        poster: submissionId,
        board: boardNumber,
        shift,
      })),
    });
  });

  it('improves what hangs, leaves what is pinned, mends with few moves, and lists several to compare', async () => {
    const { posters } = await desk.cleared();
    await desk.move(posters.map((poster, index) => hang(poster, index + 1)));
    const pinned = [posters[0]?.submissionId];
    await desk.organiser.put(desk.at('pins'), { submissionIds: pinned, pinned: true });
    const better = await proposed({ from: 'here', weights: { 'similar-neighbours': 9 } });
    expect(better.moves.map(({ submissionId }) => submissionId)).not.toContain(pinned[0]);
    expect(better.after.cost).toBeLessThanOrEqual(better.before.cost);
    const mended = await proposed({ from: 'mend' });
    expect(mended.moves.filter(({ before, after }) => before?.board !== after.board)).toEqual([]);
    const listed = await desk.organiser.get<Schemas['BoardProposalSummaryDto'][]>(desk.at('board-proposals'));
    expect(listed.map(({ id }) => id)).toEqual([mended.id, better.id]);
    await desk.organiser.ask('DELETE', better.at);
    expect(await desk.organiser.get<unknown[]>(desk.at('board-proposals'))).toHaveLength(1);
    expect(await desk.organiser.ask('POST', `${better.at}/accept`)).toMatchObject({
      status: 409,
      body: { code: 'not-proposed' },
    });
  });

  it('says why there can be no plan, and what would help', async () => {
    const { runs } = hallOf(await desk.cleared());
    const short = { ...runs[0], from: { x: 2, y: 2 }, to: { x: 4, y: 2 } };
    const gone = [...runs, { id: 'R1' }].map(({ id }) => ({ kind: 'run', id, value: null }));
    const known = gone.filter(({ id }, place) => gone.findIndex((other) => other.id === id) === place);
    await desk.draw([...known, { kind: 'run', id: 'R50', value: short }]);
    const job = await desk.organiser.post<{ jobId: string }>(desk.at('board-proposals'), {});
    await expect(finished(desk.organiser, job)).rejects.toThrow(/There are 6 posters for \d boards\. Add \d boards/);
    const back = runs.map((run) => ({ kind: 'run', id: run.id, value: run }));
    await desk.draw([...back, { kind: 'run', id: 'R50', value: null }], 'undo');
  });

  it('begins a second session from a template, shares posters out, is edited, and goes once nothing hangs in it', async () => {
    const { posters, roomId } = await desk.cleared();
    const times = { startsAt: '2027-06-10T14:00:00.000Z', endsAt: '2027-06-10T15:00:00.000Z' };
    const begin = (more: object) =>
      desk.organiser.ask<{ id: string }>('POST', 'poster-sessions', {
        body: { title: 'More posters', roomId, ...times, ...more },
      });
    expect(await begin({})).toMatchObject({ status: 400, body: { code: 'one-beginning' } });
    const template = { shape: 'L', width: 20, depth: 16, boards: 8 };
    const { id } = (await begin({ template })).body;
    const second = (path: string) => `poster-sessions/${id}/${path}`;
    const drawn = await desk.organiser.get<Schemas['PosterDeskDto']>(second('desk'));
    expect(hallOf(drawn).outline).toHaveLength(6);
    expect(hallOf(drawn).boards.length).toBeGreaterThanOrEqual(8);

    const halls = await desk.organiser.post<Schemas['HallProposalDto'][]>(second('hall-proposals'), { boards: 6 });
    expect(halls.map(({ score }) => score)).toEqual(halls.map(({ score }) => score).sort((one, other) => other - one));
    expect(new Set(halls.map(({ pattern }) => pattern)).size).toBeGreaterThan(1);

    await desk.move([hang(await desk.poster(posters[0]), 1)]);
    const { shares, posters: all } = await desk.organiser.post<Schemas['SharedOutDto']>(
      'poster-sessions/share-out',
      {},
    );
    expect(all.filter(({ hangs }) => hangs).map(({ code }) => code)).toEqual([posters[0]?.code]);
    expect(shares.every(({ why }) => why.length > 0)).toBe(true);
    const here = shares.filter(({ posterSessionId }) => posterSessionId === id);
    expect(here.length).toBeGreaterThan(0);
    expect(shares.map(({ submissionId }) => submissionId)).not.toContain(posters[0]?.submissionId);
    const given = here.map(({ submissionId, version }) => ({ submissionId, version, posterSessionId: id }));
    await desk.organiser.post('poster-sessions/share-out', { shares: given });
    expect((await desk.read()).posters).toHaveLength(6 - given.length);
    const { posters: theirs, sessionVersion } = await desk.organiser.get<Schemas['PosterDeskDto']>(second('desk'));
    expect(theirs.map(({ submissionId }) => submissionId)).toEqual(
      expect.arrayContaining(given.map((one) => one.submissionId)),
    );

    const [guest] = theirs.filter(({ posterSessionId }) => posterSessionId === id);
    const moves = { kind: 'move', steps: [hang(guest, 2, 1)] };
    expect(await desk.organiser.ask('POST', second('moves'), { body: moves })).toMatchObject({ status: 200 });
    expect(await desk.organiser.ask('DELETE', `poster-sessions/${id}`)).toMatchObject({
      body: { code: 'session-in-use' },
    });
    const shifts = [{ name: 'All of it', ...times }];
    const edited = { version: sessionVersion, title: 'Posters and tea', roomId, ...times, shifts };
    const edit = (changes: object) =>
      desk.organiser.ask('PUT', `poster-sessions/${id}`, { body: { ...edited, ...changes } });
    expect(await edit({ endsAt: '2027-06-10T14:30:00.000Z' })).toMatchObject({
      status: 400,
      body: { code: 'unclear-times', errors: [{ field: 'shifts.0.startsAt' }] },
    });
    expect(await edit({})).toMatchObject({ status: 200 });
    expect(await edit({ title: 'Late' })).toMatchObject({
      status: 409,
      body: { code: 'stale', theirs: { title: 'Posters and tea' } },
    });
    const [hung] = (await desk.organiser.get<Schemas['PosterDeskDto']>(second('desk'))).posters.filter(
      ({ board }) => board,
    );
    expect(hung).toMatchObject({ submissionId: guest?.submissionId, board: 2, shift: 0 });
    const back = { kind: 'move', steps: [hang(hung, null)] };
    await desk.organiser.post(second('moves'), back);
    expect(await desk.organiser.ask('DELETE', `poster-sessions/${id}`)).toMatchObject({ status: 204 });
    expect((await desk.read()).posters).toHaveLength(6);
  });

  it('frees the board of a poster that is withdrawn after the programme was published; all others stay', async () => {
    const { posters } = await desk.cleared();
    await desk.move(posters.map((poster, index) => hang(poster, index + 1)));
    await publish(desk.organiser);
    expect((await desk.read()).posters.map(({ published }) => published?.board)).toEqual([1, 2, 3, 4, 5, 6]);
    await desk.organiser.post(`submissions/${posters[2]?.submissionId}/withdraw`);
    await eventually(async () => {
      const { items } = await desk.organiser.get<Schemas['PosterHistoryDto']>(desk.at('history'));
      expect(items[0]).toMatchObject({ kind: 'left', by: null, steps: [{ code: posters[2]?.code }] });
    });
    expect(await desk.boards()).toEqual([1, 2, 4, 5, 6]);
  });
});
