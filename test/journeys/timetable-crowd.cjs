/**
 * Two organisers and an engine change one timetable through each other, by the built server's own acts in transactions of
 * their own. Prints who asked for what, what became of it, and where they think that the talks are.
 *
 * node timetable-crowd.cjs DATABASE_URL CONFERENCE CHANGES ORGANISER ORGANISER
 */
const { join } = require('node:path');
const { DataSource } = require('typeorm');

const built = (path) => require(join(__dirname, '../../dist/libs', path));
const { createRandom, DomainError } = built('kernel/index.js');
const { inTransaction } = built('platform/database/index.js');
const { moveTalks } = built('features/sessions/use-cases/desk/move-talks.js');
const { holdTimetable, readGround } = built('features/sessions/use-cases/desk/read-desk.js');

const KINDS = ['move', 'swap', 'push', 'undo', 'engine'];
const [url, conferenceId, changes, ...organisers] = process.argv.slice(2);

/** One of them: sees what they last looked at, and takes back what they did. */
class Builder {
  constructor(talks, places, random) {
    Object.assign(this, { talks, places, random, seen: new Map(), done: [], proposal: [] });
  }

  /** A move, an exchange, a timetable that an engine made some time ago, or the last move taken back. */
  wants() {
    const kind = this.any(KINDS);
    if (kind === 'undo') return { kind, steps: this.done.pop() ?? [this.step(this.any(this.talks), null)] };
    if (kind === 'engine') {
      const { proposal } = this;
      const talks = this.random.shuffle(this.talks).slice(0, 3);
      const places = this.random.shuffle(this.places);
      this.proposal = talks.map((id, index) => this.step(id, places[index]));
      if (proposal.length > 0) return { kind, steps: proposal };
    }
    const [one, other] = [this.any(this.talks), this.any(this.talks)];
    if (kind === 'swap' && one !== other)
      return { kind, steps: [this.step(one, this.placeOf(other)), this.step(other, this.placeOf(one))] };
    return { kind: 'move', steps: [this.step(one, this.random.int(5) === 0 ? null : this.any(this.places))] };
  }

  did(steps, version) {
    this.done.push(
      steps.map(({ submissionId }) => ({ ...this.step(submissionId, this.placeOf(submissionId)), version })),
    );
    for (const { submissionId, to } of steps) this.seen.set(submissionId, { version, place: to });
  }

  any(list) {
    return list[this.random.int(list.length)];
  }

  placeOf(id) {
    return this.seen.get(id)?.place ?? null;
  }

  step(submissionId, to) {
    return { submissionId, version: this.seen.get(submissionId)?.version ?? 0, to };
  }
}

/** Each goes on by themselves, so that their transactions meet in every order. */
async function build(dataSource, ground, builder, by, told) {
  while (told.asked.length < Number(changes)) {
    if (builder.random.int(4) === 0) builder.seen = new Map(told.state);
    const { kind, steps } = builder.wants();
    const one = { steps, number: null };
    told.asked.push(one);
    try {
      const { version } = await inTransaction(dataSource, async (tx) => {
        await holdTimetable(tx, conferenceId);
        return moveTalks(tx, ground, { kind, by, steps });
      });
      one.number = version;
      for (const { submissionId, to } of steps) {
        if (version > (told.state.get(submissionId)?.version ?? 0))
          told.state.set(submissionId, { version, place: to });
      }
      builder.did(steps, version);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      told.refusals[error.code] = (told.refusals[error.code] ?? 0) + 1;
    }
  }
}

async function main() {
  const dataSource = await new DataSource({ type: 'postgres', url }).initialize();
  const ground = await readGround(dataSource, conferenceId);
  const { blocks, rooms, talks } = ground.frame;
  const places = blocks.flatMap(({ id: blockId, slots }) =>
    rooms.flatMap(({ id: roomId }) => Array.from({ length: slots }, (_, slot) => ({ blockId, roomId, slot }))),
  );
  const ids = [...talks.keys()];
  const told = { asked: [], refusals: {}, state: new Map(ids.map((id) => [id, { version: 0, place: null }])) };
  const random = createRandom(7);
  await Promise.all(organisers.map((by) => build(dataSource, ground, new Builder(ids, places, random), by, told)));
  await dataSource.destroy();
  process.stdout.write(JSON.stringify({ ...told, state: [...told.state] }));
}

void main();
