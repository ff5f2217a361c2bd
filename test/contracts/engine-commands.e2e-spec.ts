import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { layOutHall } from '@colloquy/engines/poster-layout';
import { colloquy } from '../builders/running-server';

const folder = mkdtempSync(join(tmpdir(), 'colloquy-engines-'));
const file = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

/** Two mentees of whom one mentor suits both best. */
const MATCH = {
  scores: [
    [9, 4],
    [8, 1],
  ],
  max: 1,
  rowNames: ['Ana', 'Ben'],
  columnNames: ['Dr Cole', 'Dr Diaz'],
};

function timetable(talks: number) {
  const talk = { track: 0, slots: 1, order: 0, presenters: [], attendees: [], roomPenalty: [0], timezonePenalty: [0] };
  return {
    sessions: [{ name: 'Morning', slots: 2 }],
    rooms: ['Theatre'],
    tracks: [{ name: 'Methods', chairs: [] }],
    submissions: Array.from({ length: talks }, (_, index) => ({ ...talk, ref: `UG-${index}`, sessionPenalty: [0] })),
    ...{ similar: [[0]], trackSession: [[0]], trackRoom: [[0]], sessionRoom: [[0]], weights: {} },
  };
}

function posters(count: number) {
  const doors = [{ at: { x: 6, y: 8 }, width: 2, kind: 'entrance', label: 'Door' } as const];
  const poster = (index: number) => ({
    id: `P${index}`,
    title: `Poster ${index}`,
    presenters: [`A${index}`],
    needs: [],
  });
  return {
    floorPlan: layOutHall({ name: 'Hall', width: 12, depth: 8, doors, posters: 2 }),
    posters: Array.from({ length: count }, (_, index) => poster(index)),
    similarity: { pairs: [['P0', 'P1', 0.5]] },
  };
}

interface Engine {
  readonly command: string;
  readonly options: readonly string[];
  readonly solvable: unknown;
  readonly unsolvable: unknown;
  /** What the answer must have, and what the reason must name. */
  readonly answer: object;
  readonly reason: RegExp;
}

const ENGINES: Engine[] = [
  {
    command: 'match',
    options: [],
    solvable: MATCH,
    unsolvable: {
      ...MATCH,
      locks: [
        [0, 0],
        [1, 0],
      ],
    },
    answer: {
      pairs: [
        [0, 1],
        [1, 0],
      ],
      unassigned: [],
    },
    reason: /Dr Cole/,
  },
  {
    command: 'timetable',
    options: ['--iterations', '1000'],
    solvable: timetable(2),
    unsolvable: timetable(3),
    answer: { placements: expect.arrayContaining([expect.objectContaining({ room: 0, session: 0 })]) },
    reason: /3|Methods/,
  },
  {
    command: 'posters',
    options: ['--iterations', '1000'],
    solvable: posters(2),
    unsolvable: posters(40),
    answer: { placements: [expect.objectContaining({ poster: 'P0' }), expect.objectContaining({ poster: 'P1' })] },
    reason: /40 posters/,
  },
];

describe.each(ENGINES)('colloquy $command solve', ({ command, options, solvable, unsolvable, answer, reason }) => {
  async function solve(problem: string) {
    const [input, output] = [file(`${command}.json`), file(`${command}-answer.json`)];
    writeFileSync(input, problem);
    return { ...(await colloquy([command, 'solve', input, '--out', output, ...options])), written: output };
  }

  it('ends with 0 and writes the answer', async () => {
    const { code, written } = await solve(JSON.stringify(solvable));
    expect(code).toBe(0);
    expect(JSON.parse(readFileSync(written, 'utf8'))).toMatchObject(answer);
  });

  it('ends with 1 and says why where there is no answer', async () => {
    const { code, output } = await solve(JSON.stringify(unsolvable));
    expect(output).toMatch(reason);
    expect(output).not.toMatch(/\n\s+at /);
    expect(code).toBe(1);
  });

  it('ends with 2 and names line and column where the file is no JSON', async () => {
    const { code, output } = await solve('{\n  "name": oops\n}\n');
    expect(output).toMatch(/line 2, column 11: /);
    expect(code).toBe(2);
  });

  it('ends with 2 and names line and column where a value is of the wrong kind', async () => {
    const list = { match: 'scores', timetable: 'submissions', posters: 'posters' }[command] ?? '';
    const { code, output } = await solve(JSON.stringify({ ...(solvable as object), [list]: 'none' }, null, 1));
    expect(output).toMatch(/line \d+, column \d+: /);
    expect(code).toBe(2);
  });
});

it('an unknown command or option ends with 2 and shows what there is', async () => {
  expect(await colloquy(['celebrate'])).toMatchObject({ code: 2, output: expect.stringContaining('unknown command') });
  const { code, output } = await colloquy(['match', 'solve', 'x', '--objective', 'best']);
  expect({ code, output }).toMatchObject({ code: 2, output: expect.stringMatching(/sum, fair/) });
});
