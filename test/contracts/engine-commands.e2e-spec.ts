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
  expect({ code, output }).toMatchObject({ code: 2, output: expect.stringMatching(/fair, sum, leximin/) });
});

describe('colloquy timetable', () => {
  const written = (name: string, value: unknown) => {
    writeFileSync(file(name), JSON.stringify(value));
    return file(name);
  };

  it('says what cannot hold together, and proves how good a timetable is', async () => {
    const away = { ...timetable(2), people: { ada: { name: 'Ada', closed: [{ session: 0, from: 1 }] } } };
    const submissions = away.submissions.map((talk) => ({ ...talk, presenters: ['ada'] }));
    const refused = await colloquy([
      'timetable',
      'solve',
      written('away.json', { ...away, submissions }),
      '--iterations',
      '500',
    ]);
    expect(refused).toMatchObject({ code: 1, output: expect.stringContaining('these cannot all hold') });
    expect(refused.output).toContain('Ada cannot be there in Morning');

    const [instance, solution] = [written('two.json', timetable(2)), file('two-answer.json')];
    await colloquy(['timetable', 'solve', instance, '--iterations', '500', '--out', solution]);
    const better = await colloquy([
      'timetable',
      'solve',
      instance,
      '--iterations',
      '500',
      '--from',
      solution,
      '--out',
      solution,
    ]);
    expect(better).toMatchObject({ code: 0, output: expect.stringContaining('cost 0') });
    expect(await colloquy(['timetable', 'bound', instance, solution])).toMatchObject({
      code: 0,
      output: expect.stringContaining('No timetable costs less than 0: this one is proven to be the best.'),
    });
  });
});

describe('colloquy match', () => {
  const written = (name: string, value: unknown) => {
    writeFileSync(file(name), JSON.stringify(value));
    return file(name);
  };

  it('keeps reviewers of one lab apart, and gives each work somebody experienced', async () => {
    const panel = {
      scores: [
        [9, 8, 1, 2],
        [9, 8, 1, 2],
      ],
      demand: 2,
      max: 2,
      apart: [[0, 1]],
      quotas: [{ name: 'experienced reviewers', columns: [2], least: 1 }],
    };
    const { code, output } = await colloquy(['match', 'solve', written('panel.json', panel), '--out', file('of.json')]);
    expect({ code, output }).toMatchObject({ code: 0, output: expect.stringContaining('sum 20') });
    const explained = await colloquy(['match', 'explain', file('panel.json'), file('of.json')]);
    expect(explained).toMatchObject({ code: 0, output: expect.stringContaining('row 0 has column 0 (9)') });
  });

  it('says who goes without, the least that would help, and what a lock costs', async () => {
    const tight = { ...MATCH, scores: [[9], [8]], columnNames: ['Dr Cole'], locks: [[1, 0]], min: 3 };
    const [problem, solution] = [written('tight.json', tight), file('tight-answer.json')];
    const solved = await colloquy(['match', 'solve', problem, '--out', solution]);
    expect(solved).toMatchObject({ code: 0, output: expect.stringContaining('Dr Cole takes 1 more.') });
    expect(solved.output).toContain('Dr Cole is content with 1 instead of 3.');
    const { output } = await colloquy(['match', 'explain', problem, solution]);
    expect(output).toContain('The lock of Ben with Dr Cole costs the sum 1');
  });

  it('moves few when some have left, and says who must', async () => {
    const before = written('before.json', {
      pairs: [
        [0, 0],
        [1, 1],
      ],
      unassigned: [],
      short: [],
    });
    const problem = written('after.json', {
      ...MATCH,
      scores: [
        [9, 8.9],
        [9, null],
      ],
      max: 1,
    });
    const { code, output } = await colloquy(['match', 'solve', problem, '--former', before, '--objective', 'sum']);
    expect({ code, output }).toMatchObject({
      code: 0,
      output: expect.stringContaining('Moves: 1 that could not be helped, 1 more.'),
    });
    expect(output).toContain('must: Ben may no longer be matched with Dr Diaz.');
  });

  it.each([
    ['a score that is no number', '{"scores": [[1, NaN]], "max": 1}', 2, 'line 1, column 17'],
    ['rows of different lengths', '{"scores": [[1, 2],\n [3]], "max": 1}', 2, 'line 2, column 2: Row 1 has 1 scores'],
    ['a lock on a forbidden pair', '{"scores": [[1, null]], "max": 1, "locks": [[0, 1]]}', 1, 'locked but forbidden'],
  ])('answers %s by name', async (_, text, exit, sentence) => {
    writeFileSync(file('bad.json'), text);
    const { code, output } = await colloquy(['match', 'solve', file('bad.json')]);
    expect({ code, output }).toMatchObject({ code: exit, output: expect.stringContaining(sentence) });
  });
});

describe('colloquy posters geometry', () => {
  const corner = (x: number, y: number) => ({ x, y });
  const hall = {
    name: 'Hall',
    outline: [corner(0, 0), corner(20, 0), corner(20, 12), corner(0, 12)],
    doors: [{ at: corner(10, 12), width: 2, kind: 'entrance', label: 'Main door' }],
    areas: [],
    power: [],
    runs: [
      { id: 'R1', from: corner(4, 4), to: corner(16, 4) },
      { id: 'R2', from: corner(4, 5.5), to: corner(16, 5.5) },
    ],
    boards: [],
  };
  const written = (value: unknown) => {
    writeFileSync(file('hall.json'), JSON.stringify(value, null, 1));
    return file('hall.json');
  };

  it('names what must be mended, where and how, and ends with 1', async () => {
    const { code, output } = await colloquy(['posters', 'geometry', written(hall)]);
    expect(output).toContain(
      'error at x 10 m, y 4.75 m [R1, R2]: Between run R1 and run R2 1.4 m are free; at least 1.5 m must stay free. Move run R1 0.1 m away from run R2.',
    );
    expect(output).toMatch(
      /narrowest aisle: 1\.40 m\nlongest way out: \d+\.\d\d m\ndead ends: 0\nThe venue’s fire risk/,
    );
    expect(code).toBe(1);
  });

  it('proposes runs, draws them, and finds nothing wrong with its own', async () => {
    const [svg, out] = [file('hall.svg'), file('proposed.json')];
    const flags = ['--propose', '--boards', '30', '--pattern', 'rows', '--svg', svg, '--out', out];
    const { code, output } = await colloquy(['posters', 'geometry', written(hall), ...flags]);
    expect(output).toMatch(/^rows: 30 boards in \d+ runs, score \d+\.\d$/m);
    expect(code).toBe(0);
    expect(readFileSync(svg, 'utf8')).toContain('data-board="30"');
    expect((await colloquy(['posters', 'geometry', out])).code).toBe(0);
  });

  it('ends with 2 and names line and column of what is no plan', async () => {
    const { code, output } = await colloquy([
      'posters',
      'geometry',
      written({ ...hall, runs: [{ id: 'R1', from: corner(4, 4) }] }),
    ]);
    expect(output).toMatch(/line \d+, column \d+: A place is \{"x", "y"\} in metres/);
    expect(code).toBe(2);
  });
});

describe('colloquy posters', () => {
  const written = (name: string, text: string) => {
    writeFileSync(file(name), text);
    return file(name);
  };

  it('searches a quadratic assignment instance, in threads as well, and names where one is amiss', async () => {
    const instance = written('small.dat', '3\n\n0 1 2\n1 0 3\n2 3 0\n\n0 5 1\n5 0 4\n1 4 0\n');
    const { code, output } = await colloquy(['posters', 'qap', instance, '--iterations', '500', '--threads', '2']);
    expect({ code, output }).toMatchObject({ code: 0, output: expect.stringMatching(/^[1-3] [1-3] [1-3]\ncost 32\n/) });
    const broken = written('broken.dat', '2\n0 1 1 0\n0 x 1 0\n');
    expect(await colloquy(['posters', 'qap', broken])).toMatchObject({
      code: 2,
      output: expect.stringMatching(/line 3, column 3: “x” is not a number/),
    });
    const short = written('short.dat', '2\n0 1 1 0\n0 1 1\n');
    expect(await colloquy(['posters', 'qap', short])).toMatchObject({
      code: 2,
      output: expect.stringMatching(/line 4, column 1: .*that is 8 numbers, not 7; the file ends too soon/),
    });
  });

  it('mends a plan, prices it, and says why a poster hangs where it hangs', async () => {
    const problem = written('posters.json', JSON.stringify(posters(2)));
    const before = written('before.json', JSON.stringify({ placements: [{ poster: 'P0', board: 2, shift: 1 }] }));
    const plan = file('mended.json');
    expect(await colloquy(['posters', 'repair', problem, before, '--out', plan])).toMatchObject({
      code: 0,
      output: expect.stringMatching(/moved: none\nplaced: P1\n/),
    });
    expect(await colloquy(['posters', 'check', problem, plan])).toMatchObject({
      code: 0,
      output: expect.stringMatching(/similar-neighbours: \d/),
    });
    expect(await colloquy(['posters', 'explain', problem, plan, 'P0'])).toMatchObject({
      code: 0,
      output: expect.stringMatching(/“P0” hangs on board 2\.[\s\S]*other boards that break no rule/),
    });
  });
});
