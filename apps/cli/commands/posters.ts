import {
  type BoardPlan,
  check,
  explain,
  type PlanFigures,
  type PosterProblem,
  RUN_PATTERNS,
  repair,
  solve,
} from '@colloquy/engines/poster-layout';
import { DomainError, type Fault } from '@colloquy/kernel';
import { placeInJson } from '@colloquy/platform/tables';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { NoAnswer, readJson, readText, Unreadable, writeJson } from '../outcome';
import { checkGeometry } from '../posters/geometry';
import { QAP_SECONDS, solveQapFile } from '../posters/qap';

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

interface SolveFlags {
  readonly out?: string;
  readonly seed: string;
  readonly seconds?: number;
  readonly iterations?: number;
  readonly from?: string;
}

function solveFile(file: string, { out, seed, seconds, iterations, from }: SolveFlags): void {
  const problem = readJson<PosterProblem>(file);
  const start = from === undefined ? undefined : readPlan(from);
  const begun = performance.now();
  const passed = (): number => (performance.now() - begun) / 1000;
  const plan = withFile(file, () =>
    solve(problem, {
      ...{ seed, iterations, start },
      spent: seconds === undefined ? undefined : () => passed() / seconds,
      onProgress: ({ cost }) => console.error(`after ${passed().toFixed(1)} s: ${cost.toFixed(2)}`),
    }),
  );
  writeJson(out, plan);
  const { terms, cost, figures } = check(problem, plan);
  console.error([...termLines(terms), `cost ${cost.toFixed(2)}`, ...figureLines(figures)].join('\n'));
}

function repairFile(file: string, planFile: string, { out, seed }: { out?: string; seed: string }): void {
  const problem = readJson<PosterProblem>(file);
  const before = readPlan(planFile);
  const { plan, moved, placed, cost } = withFile(file, () => repair(problem, before, { seed }));
  writeJson(out, plan);
  const names = (ids: readonly string[]): string => (ids.length === 0 ? 'none' : ids.join(', '));
  console.error(`moved: ${names(moved)}\nplaced: ${names(placed)}\ncost ${cost.toFixed(2)}`);
}

function termLines(terms: Readonly<Record<string, number>>): string[] {
  return Object.entries(terms).map(([constraint, cost]) => `${constraint}: ${cost.toFixed(2)}`);
}

function checkFiles(problemFile: string, planFile: string): void {
  const problem = readJson<PosterProblem>(problemFile);
  const plan = readPlan(planFile);
  const { violations, occurrences, terms, cost, figures } = withFile(problemFile, () => check(problem, plan));
  if (violations.length > 0) {
    throw new NoAnswer(
      'This is no valid board plan:',
      violations.map(({ message }) => message),
    );
  }
  for (const { constraint, cost: each, message } of occurrences)
    console.log(`${each.toFixed(2)}\t${constraint}\t${message}`);
  console.log([...termLines(terms), `cost ${cost.toFixed(2)}`, ...figureLines(figures)].join('\n'));
}

function explainPoster(problemFile: string, planFile: string, poster: string): void {
  const problem = readJson<PosterProblem>(problemFile);
  const plan = readPlan(planFile);
  const { board, needs, neighbours, occurrences, possible, swaps } = withFile(problemFile, () =>
    explain(problem, plan, poster),
  );
  console.log(board === null ? `“${poster}” has no board.` : `“${poster}” hangs on board ${board}.`);
  for (const { need, met } of needs) console.log(`  ${need}: ${met ? 'there' : 'missing'}`);
  for (const { share, title, board: beside, relation, similarity, sameShift } of neighbours) {
    const shift = sameShift ? ', presents at the same time' : '';
    console.log(
      `  ${share.toFixed(2)}\tboard ${beside} (${relation}): similarity ${similarity.toFixed(2)}, “${title}”${shift}`,
    );
  }
  if (occurrences.length > 0) console.log('What it costs there:');
  for (const { cost, constraint, message } of occurrences)
    console.log(`  ${cost.toFixed(2)}\t${constraint}: ${message}`);
  console.log(`There are ${possible} other boards that break no rule; the cheapest:`);
  for (const { sentence, price, terms } of swaps) {
    const shares = terms.map(({ constraint, change }) => `${constraint} ${change.toFixed(2)}`).join(', ');
    console.log(`  ${price > 0 ? '+' : ''}${price.toFixed(2)}\t${sentence}${shares ? ` (${shares})` : ''}`);
  }
}

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

/** `colloquy posters solve|check|explain|repair|geometry|qap`: the poster-layout engine on files; formats in the engine's README. */
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
    .option('--seconds <number>', 'how long to search instead, by the clock', positive)
    .option('--from <plan>', 'a board plan to improve')
    .action(solveFile);
  posters
    .command('repair')
    .description('Make a plan hold again after posters were withdrawn or came, with few moves.')
    .argument('<problem>', 'as it is now')
    .argument('<plan>', 'as it stood')
    .option('--out <file>', 'where the plan is written; printed when left out')
    .option('--seed <text>', 'another seed, another plan', '1')
    .action(repairFile);
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
    .option('--seconds <number>', `how long to search; ${QAP_SECONDS} unless --iterations is given`, positive)
    .option('--iterations <number>', 'how many swaps to price: the same answer on every machine', whole)
    .option('--seed <text>', 'another seed, another search', '1')
    .option('--threads <number>', 'searches side by side; one for each core, or 1 with --iterations', positive)
    .action(solveQapFile);
}
