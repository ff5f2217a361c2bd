/**
 * Two organisers and an engine change one poster session through each other, its posters and its hall, by the built server's
 * own acts in transactions of their own. Prints who asked for what, what became of it, and where they think that all of it is.
 *
 * node poster-crowd.cjs DATABASE_URL CONFERENCE SESSION CHANGES ORGANISER ORGANISER
 */
const { join } = require('node:path');
const { DataSource } = require('typeorm');

const built = (path) => require(join(__dirname, '../../dist/libs', path));
const { createRandom, DomainError } = built('kernel/index.js');
const { inTransaction } = built('platform/database/index.js');
const { drawThings } = built('features/posters/use-cases/desk/draw-floor-plan.js');
const { movePosters } = built('features/posters/use-cases/desk/move-posters.js');
const { holdPosters, readDesk, readPosterGround } = built('features/posters/use-cases/desk/read-desk.js');

const [url, conferenceId, posterSessionId, changes, ...organisers] = process.argv.slice(2);
/** Runs that come, move and go; those of the hall as it began stay. */
const RUNS = ['R8', 'R9'];
/** How many more boards somebody may want than there were: those of runs that come. */
const MORE = 6;

/** One of them: sees what they last looked at, and takes back what they did. */
class Planner {
  constructor(posters, boards, random) {
    Object.assign(this, { posters, boards, random, seen: new Map(), done: [] });
  }

  any(list) {
    return list[this.random.int(list.length)];
  }

  version(key) {
    return this.seen.get(key)?.version ?? 0;
  }

  step(id, board) {
    const to = board === null ? null : { posterSessionId, board, shift: null };
    return { submissionId: id, version: this.version(id), to };
  }

  /** A poster hung or lifted, an exchange, a plan of an engine, a run moved or taken away, or the last move taken back. */
  wants() {
    const kind = this.any(['move', 'move', 'swap', 'engine', 'undo', 'draw']);
    if (kind === 'draw') {
      const id = this.any(RUNS);
      const y = 2 + this.random.int(8);
      const value = this.random.int(4) === 0 ? null : { from: { x: 2, y }, to: { x: 8, y } };
      return { things: [{ kind: 'run', id, version: this.version(id), value }] };
    }
    if (kind === 'undo' && this.done.length > 0) return { kind, steps: this.done.pop() };
    const [one, other] = [this.any(this.posters), this.any(this.posters)];
    if (kind === 'swap' && one !== other) {
      const [from, to] = [one, other].map((id) => this.seen.get(id)?.board ?? null);
      return { kind, steps: [this.step(one, to), this.step(other, from)] };
    }
    if (kind === 'engine') {
      const boards = this.random.shuffle(this.boards);
      const some = this.random.shuffle(this.posters).slice(0, 3);
      return { kind, steps: some.map((id, place) => this.step(id, boards[place])) };
    }
    return { kind: 'move', steps: [this.step(one, this.random.int(5) === 0 ? null : this.any(this.boards))] };
  }
}

/** One change in a transaction of its own. */
function change(dataSource, ground, by, wanted) {
  return inTransaction(dataSource, async (tx) => {
    await holdPosters(tx, conferenceId);
    const desk = await readDesk(tx, ground);
    if (!wanted.things) return movePosters(tx, desk, { ...wanted, by });
    return drawThings(tx, desk, by, { posterSessionId, act: 'change', steps: wanted.things, renumber: false });
  });
}

/** Each goes on by themselves, so that their transactions meet in every order. */
async function plan(dataSource, ground, planner, by, told) {
  while (told.asked.length < Number(changes)) {
    if (planner.random.int(8) === 0) planner.seen = new Map(told.state);
    const wanted = planner.wants();
    const one = { ...wanted, number: null };
    told.asked.push(one);
    try {
      const before = (wanted.steps ?? []).map(({ submissionId: id }) => [id, planner.seen.get(id)?.board ?? null]);
      const { version, moved } = await change(dataSource, ground, by, wanted);
      one.number = version;
      const seen = [
        ...moved.map(({ submissionId, board }) => [submissionId, { version, board }]),
        ...(wanted.things ?? []).map(({ id, value }) => [id, { version, value }]),
      ];
      for (const [key, state] of seen) {
        if (version > (told.state.get(key)?.version ?? 0)) told.state.set(key, state);
        planner.seen.set(key, state);
      }
      planner.done.push(before.map(([id, board]) => planner.step(id, board)).filter(() => wanted.kind !== undefined));
      planner.done = planner.done.filter((steps) => steps.length > 0);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      told.refusals[error.code] = (told.refusals[error.code] ?? 0) + 1;
    }
  }
}

async function main() {
  const dataSource = await new DataSource({ type: 'postgres', url }).initialize();
  const ground = await readPosterGround(dataSource, conferenceId);
  const { sessions } = await readDesk(dataSource, ground);
  const boards = sessions.get(posterSessionId).floorPlan.boards.map(({ number }) => number);
  for (let more = 0; more < MORE; more += 1) boards.push(Math.max(...boards) + 1);
  const ids = ground.posters.map(({ submissionId }) => submissionId);
  const told = { asked: [], refusals: {}, state: new Map() };
  const random = createRandom(7);
  await Promise.all(organisers.map((by) => plan(dataSource, ground, new Planner(ids, boards, random), by, told)));
  await dataSource.destroy();
  process.stdout.write(JSON.stringify({ ...told, state: [...told.state] }));
}

void main();
