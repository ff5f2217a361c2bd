import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Place, TimetableDesk } from '../builders/timetable-desk';

const CHANGES = 1_500;

/** A change that somebody asked for, with the versions that they had seen, and what came of it. */
interface Asked {
  readonly steps: readonly { readonly submissionId: string; readonly version: number }[];
  /** The number of the change; null where it was refused. */
  readonly number: number | null;
}

/** What the crowd tells. */
interface Told {
  readonly asked: readonly Asked[];
  readonly refusals: Readonly<Record<string, number>>;
  /** Where they think that each talk is. */
  readonly state: readonly [id: string, seen: { readonly version: number; readonly place: Place | null }][];
}

interface Kept {
  readonly number: number;
  readonly steps: readonly { submissionId: string; before: object | null; after: object | null }[];
}

describe('two organisers and an engine at one timetable', () => {
  let desk: TimetableDesk;

  beforeAll(async () => {
    desk = await TimetableDesk.start(12);
  });
  afterAll(() => desk?.stop());

  it(`lose and overwrite nothing in ${CHANGES} interleaved changes, and the history tells how it came about`, async () => {
    const { talks } = await desk.read();
    const { asked, refusals, state } = await crowd(desk);
    const done = asked.filter(({ number }) => number !== null);
    console.log(`${done.length} of ${asked.length} changes were made; refused: ${JSON.stringify(refusals)}`);
    expect(Object.keys(refusals).sort()).toEqual(['double-booked', 'stale']);
    expect(done.length).toBeGreaterThan(CHANGES / 5);
    const standing = (await desk.read()).talks;
    expect(standing.map(({ submissionId }) => submissionId)).toEqual(talks.map(({ submissionId }) => submissionId));
    expect(
      standing.map(({ submissionId, version, placement }) => [submissionId, { version, place: placement }]),
    ).toEqual(expect.arrayContaining([...state]));
    const history = await desk.server.rows<Kept>('SELECT number, steps FROM timetable_change ORDER BY number');
    expect(overwritten(history, asked)).toEqual([]);
    expect(history.length).toBe(done.length);
    const placed = standing.filter(({ placement }) => placement !== null).length;
    const [rows] = await desk.server.rows<{ count: number }>('SELECT count(*)::int AS count FROM placement');
    expect(rows?.count).toBe(placed);
  });
});

async function crowd({ server, organiser, other }: TimetableDesk): Promise<Told> {
  const [conference] = await server.rows<{ id: string }>('SELECT id FROM conference');
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      join(__dirname, 'timetable-crowd.cjs'),
      ...[server.databaseUrl, conference?.id ?? '', String(CHANGES), organiser.id, other.id],
    ],
    { maxBuffer: 64 * 1024 * 1024 },
  );
  return JSON.parse(stdout) as Told;
}

/** Replays the history: every change began from what the one before had left, and from a version that its author had seen. */
function overwritten(history: readonly Kept[], asked: readonly Asked[]): string[] {
  const byNumber = new Map(asked.map((one) => [one.number, one]));
  const last = new Map<string, { number: number; after: object | null }>();
  const found: string[] = [];
  for (const [place, { number, steps }] of history.entries()) {
    if (number !== place + 1) found.push(`${number} comes after ${place}`);
    for (const { submissionId, before, after } of steps) {
      const previous = last.get(submissionId);
      const seen = byNumber.get(number)?.steps.find((step) => step.submissionId === submissionId)?.version;
      const stays = JSON.stringify({ ...before, joins: null }) === JSON.stringify({ ...after, joins: null });
      const began = JSON.stringify(previous?.after ?? null) === JSON.stringify(before);
      if (!began) found.push(`${number} does not begin where ${previous?.number} ended`);
      if (seen !== (previous?.number ?? 0) && !stays)
        found.push(`${number} was made from ${seen}, not seeing ${previous?.number}`);
      last.set(submissionId, { number, after });
    }
  }
  return found;
}
