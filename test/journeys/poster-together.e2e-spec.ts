import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { thingsOf } from '@colloquy/engines/poster-layout';
import { hallOf, PosterDesk } from '../builders/poster-desk';

const CHANGES = 500;

interface Seen {
  readonly version: number;
  readonly board?: number | null;
}

/** A change that somebody asked for, with the versions that they had seen, and what came of it. */
interface Asked {
  readonly steps?: readonly { readonly submissionId: string; readonly version: number }[];
  readonly things?: readonly { readonly id: string; readonly version: number }[];
  /** The number of the change; null where it was refused. */
  readonly number: number | null;
}

/** What the crowd tells. */
interface Told {
  readonly asked: readonly Asked[];
  readonly refusals: Readonly<Record<string, number>>;
  /** Where they think that each poster and each run is. */
  readonly state: readonly [id: string, seen: Seen][];
}

interface Kept {
  readonly number: number;
  readonly steps: readonly { submissionId: string; before: object | null; after: object | null }[];
  readonly things: readonly { id: string; before: unknown; after: unknown }[];
}

describe('two organisers and an engine at one poster session', () => {
  let desk: PosterDesk;

  beforeAll(async () => {
    desk = await PosterDesk.start(8, 10);
  });
  afterAll(() => desk?.stop());

  it(`lose and overwrite nothing in ${CHANGES} interleaved changes of posters and hall, and the history tells it all`, async () => {
    const { posters } = await desk.read();
    const { asked, refusals, state } = await crowd(desk);
    const done = asked.filter(({ number }) => number !== null);
    console.log(`${done.length} of ${asked.length} changes were made; refused: ${JSON.stringify(refusals)}`);
    expect(done.length).toBeGreaterThan(CHANGES / 6);
    expect(refusals).toMatchObject({ stale: expect.any(Number), 'board-taken': expect.any(Number) });
    const standing = await desk.read();
    expect(standing.posters.map(({ submissionId }) => submissionId)).toEqual(
      posters.map(({ submissionId }) => submissionId),
    );
    const seen = new Map(state);
    for (const { submissionId, version, board } of standing.posters)
      expect({ version, board }).toEqual(seen.get(submissionId) ?? { version: 0, board: null });
    const versions = new Map(standing.things.map(({ id, version }) => [id, version]));
    const runs = thingsOf(hallOf(standing)).filter(({ kind }) => kind === 'run');
    expect(runs.map(({ id }) => versions.get(id))).toEqual(runs.map(({ id }) => seen.get(id)?.version ?? 0));
    const history = await desk.server.rows<Kept>('SELECT number, steps, things FROM poster_change ORDER BY number');
    expect(history.length).toBe(done.length);
    expect(overwritten(history, asked)).toEqual([]);
    const hung = standing.posters.flatMap(({ board }) => board ?? []);
    expect(new Set(hung).size).toBe(hung.length);
    expect(hallOf(standing).boards.map(({ number }) => number)).toEqual(expect.arrayContaining(hung));
  });
});

async function crowd({ server, organiser, other, session }: PosterDesk): Promise<Told> {
  const [conference] = await server.rows<{ id: string }>('SELECT id FROM conference');
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      join(__dirname, 'poster-crowd.cjs'),
      ...[server.databaseUrl, conference?.id ?? '', session, String(CHANGES), organiser.id, other.id],
    ],
    { maxBuffer: 64 * 1024 * 1024 },
  );
  return JSON.parse(stdout) as Told;
}

/**
 * Replays the history: every change began from what the one before had left, and from a version that its author had seen,
 * unless it left all as it was. Posters that were lifted with their boards nobody had asked for.
 */
function overwritten(history: readonly Kept[], asked: readonly Asked[]): string[] {
  const byNumber = new Map(asked.map((one) => [one.number, one]));
  const last = new Map<string, { number: number; after: unknown }>();
  const found: string[] = [];
  for (const [place, { number, steps, things }] of history.entries()) {
    if (number !== place + 1) found.push(`${number} comes after ${place}`);
    const wanted = byNumber.get(number);
    const seenOf = new Map([
      ...(wanted?.steps ?? []).map(({ submissionId, version }) => [submissionId, version] as const),
      ...(wanted?.things ?? []).map(({ id, version }) => [id, version] as const),
    ]);
    for (const { id, before, after } of [...things, ...steps.map((step) => ({ ...step, id: step.submissionId }))]) {
      const previous = last.get(id);
      const seen = seenOf.get(id);
      if (previous && told(previous.after) !== told(before))
        found.push(`${number} does not begin where ${previous.number} ended`);
      const isNew = seen === 0 && before === null;
      if (seen !== undefined && seen !== (previous?.number ?? 0) && !isNew && told(before) !== told(after))
        found.push(`${number} was made from ${seen}, not seeing ${previous?.number}`);
      last.set(id, { number, after });
    }
  }
  return found;
}

/** What a value says, whichever way it is written: a run's own name is its key, and a pool is a pool. */
function told(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const members = Object.entries(value).filter(([name]) => name !== 'id');
  return `{${members.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, member]) => `${name}:${told(member)}`)}}`;
}
