import {
  type BoardPlan,
  check,
  explain,
  type PlanFigures,
  type PosterProblem,
  RUN_PATTERNS,
  solve,
  solveQap,
} from '@colloquy/engines/poster-layout';
import { DomainError, type Fault } from '@colloquy/kernel';
import { placeInJson } from '@colloquy/platform/tables';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { NoAnswer, readJson, readText, Unreadable, writeJson } from '../outcome';
import { checkGeometry } from '../posters/geometry';

function unreadable(file: string, message: string, faults: readonly Fault[]): Unreadable {
  const text = readText(file);
  const placed = faults.map((fault) => {
    const { line, column } = placeInJson(text, fault.field ?? '');
    return { ...fault, line, column: String(column) };
  });
  return new Unreadable(`${file}: ${message}`, placed);
}

/** Runs the engine on what a file holds: a problem that is not understood gets places, one without an answer reasons. */
function withFile<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    if (error.kind === 'invalid') throw unreadable(file, error.message, error.faults);
    throw new NoAnswer(
      `${file}: ${error.message}`,
      error.faults.map(({ message }) => message),
    );
  }
}

function readPlan(file: string): BoardPlan {
  const plan = readJson<BoardPlan>(file);
  if (!Array.isArray(plan?.placements)) {
    throw unreadable(file, 'this is no board plan.', [{ message: 'A board plan is {"placements": […]}.' }]);
  }
  const placements: BoardPlan['placements'] = plan.placements;
  const faults = placements.flatMap((placement, at): Fault[] =>
    typeof placement?.poster === 'string' && Number.isInteger(placement.board) && Number.isInteger(placement.shift)
      ? []
      : [{ field: `placements.${at}`, message: 'A placement is {"poster": id, "board": number, "shift": from 0}.' }],
  );
  if (faults.length > 0) throw unreadable(file, 'this is no board plan.', faults);
  return { placements };
}

function figureLines(figures: PlanFigures): string[] {
  const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
  const [value, random, bound] = [figures.value, figures.random, figures.upperBound].map((sum) => sum.toFixed(2));
  return [
    `neighbour similarity index: ${figures.neighbourSimilarity.toFixed(3)} (sum ${value}, by chance ${random}, at most ${bound})`,
    `posters with a similar neighbour: ${percent(figures.withSimilarNeighbour)}`,
    `unmet needs: ${figures.unmetNeeds}`,
    `neighbours in the same shift: ${percent(figures.sameShiftBeside)}`,
  ];
}

function solveFile(file: string, { out, seed, iterations }: { out?: string; seed: string; iterations?: number }): void {
  const problem = readJson<PosterProblem>(file);
  const plan = withFile(file, () => solve(problem, { seed, iterations }));
  writeJson(out, plan);
  console.error(figureLines(check(problem, plan).figures).join('\n'));
}

function checkFiles(problemFile: string, planFile: string): void {
  const problem = readJson<PosterProblem>(problemFile);
  const plan = readPlan(planFile);
  const { violations, figures } = withFile(problemFile, () => check(problem, plan));
  if (violations.length > 0) {
    throw new NoAnswer(
      'This is no valid board plan:',
      violations.map(({ message }) => message),
    );
  }
  console.log(figureLines(figures).join('\n'));
}

function explainPoster(problemFile: string, planFile: string, poster: string): void {
  const problem = readJson<PosterProblem>(problemFile);
  const plan = readPlan(planFile);
  const { board, needs, neighbours, swaps } = withFile(problemFile, () => explain(problem, plan, poster));
  if (board === null) throw new NoAnswer(`${planFile}: "${poster}" has no board.`);
  console.log(`"${poster}" hangs on board ${board}.`);
  for (const { need, met } of needs) console.log(`  ${need}: ${met ? 'there' : 'missing'}`);
  for (const { share, title, board: beside, relation, similarity, sameShift } of neighbours) {
    const shift = sameShift ? ', presents at the same time' : '';
    console.log(
      `  ${share.toFixed(2)}\tboard ${beside} (${relation}): similarity ${similarity.toFixed(2)}, "${title}"${shift}`,
    );
  }
  console.log('The cheapest changes that keep every rule:');
  for (const { poster: other, board: target, price } of swaps) {
    const act = other === null ? `move to board ${target}, which is free` : `swap with "${other}" on board ${target}`;
    console.log(`  ${price.toFixed(2)}\t${act}`);
  }
}

/** Reads the format of QAPLIB: n, then two n × n matrices, numbers parted by space. */
function readQap(file: string): { n: number; flow: number[]; distance: number[] } {
  const words = [...readText(file).matchAll(/\S+/g)];
  const bad = words.find(([word]) => !Number.isFinite(Number(word)));
  if (bad) {
    const lines = bad.input.slice(0, bad.index).split('\n');
    const column = String((lines.at(-1) ?? '').length + 1);
    throw new Unreadable(`${file}: this is no QAPLIB instance.`, [
      { message: `"${bad[0]}" is not a number.`, line: lines.length, column },
    ]);
  }
  const [n = 0, ...entries] = words.map(([word]) => Number(word));
  if (!Number.isInteger(n) || n < 1 || entries.length !== 2 * n * n) {
    const message = `After n come two matrices of n × n numbers: for n = ${n} that is ${2 * n * n} numbers, not ${entries.length}.`;
    throw new Unreadable(`${file}: this is no QAPLIB instance.`, [{ message, line: 1, column: '1' }]);
  }
  return { n, flow: entries.slice(0, n * n), distance: entries.slice(n * n) };
}

function solveQapFile(file: string, flags: { seconds?: number; iterations?: number; seed: string }): void {
  const { n, flow, distance } = readQap(file);
  const seconds = flags.seconds ?? (flags.iterations === undefined ? DEFAULT_SECONDS : Number.POSITIVE_INFINITY);
  const end = performance.now() + seconds * 1000;
  const { permutation, cost } = solveQap(n, flow, distance, {
    seed: flags.seed,
    iterations: flags.iterations,
    until: () => performance.now() >= end,
  });
  console.log(permutation.map((place) => place + 1).join(' '));
  console.log(`cost ${cost}`);
}

const DEFAULT_SECONDS = 10;

function positive(text: string): number {
  const value = Number(text);
  if (!Number.isFinite(value) || value <= 0) throw new InvalidArgumentError('It must be a number above 0.');
  return value;
}

function whole(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0) throw new InvalidArgumentError('It must be a whole number.');
  return value;
}

/** `colloquy posters solve|check|explain|geometry|qap`: the poster-layout engine on files; formats in the engine's README. */
export function postersCommands(program: Command): void {
  const posters = program.command('posters').description('Give every poster a board among its kind.');
  posters
    .command('solve')
    .description('Hang every poster so that neighbours are similar and all needs are met.')
    .argument('<problem>', 'floor plan, posters and similarities, a JSON file')
    .option('--out <file>', 'where the plan is written; printed when left out')
    .option('--seed <text>', 'another seed, another plan', '1')
    .option(
      '--iterations <number>',
      'how many swaps to try; 20,000 for each board, at least 3,000,000, when left out',
      whole,
    )
    .action(solveFile);
  posters
    .command('check')
    .description('Name what is wrong in a board plan, and say how good it is.')
    .argument('<problem>')
    .argument('<plan>')
    .action(checkFiles);
  posters
    .command('explain')
    .description('Say why a poster hangs where it hangs, and what other boards would cost.')
    .argument('<problem>')
    .argument('<plan>')
    .argument('<poster>', 'its id')
    .action(explainPoster);
  posters
    .command('geometry')
    .description('Check aisles, ways out and everything else in a hall, or propose where boards stand in it.')
    .argument('<plan>', 'a floor plan, or a problem with one, a JSON file')
    .option('--propose', 'put runs of boards into the hall instead of those that are drawn')
    .option('--boards <number>', 'how many boards are wanted; as many as are drawn when left out', whole)
    .addOption(
      new Option('--pattern <name>', 'how the runs shall stand; the best of all when left out').choices(RUN_PATTERNS),
    )
    .option('--svg <file>', 'where a drawing of the hall is written')
    .option('--out <file>', 'where the plan with its boards is written')
    .action(checkGeometry);
  posters
    .command('qap')
    .description('Search a quadratic assignment instance in the format of QAPLIB: the search measured by itself.')
    .argument('<instance>')
    .option('--seconds <number>', `how long to search; ${DEFAULT_SECONDS} unless --iterations is given`, positive)
    .option('--iterations <number>', 'how many swaps to price: the same answer on every machine', whole)
    .option('--seed <text>', 'another seed, another search', '1')
    .action(solveQapFile);
}
