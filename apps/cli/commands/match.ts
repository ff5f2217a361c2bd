import {
  type Alternative,
  explain,
  type IntegerSolver,
  type MatchingProblem,
  type MatchingSolution,
  OBJECTIVES,
  type Objective,
  pricesOfLocks,
  type RematchOptions,
  type RowExplanation,
  readAssignment,
  relaxations,
  rematch,
  type SolveOptions,
  solve,
  worstOff,
} from '@colloquy/engines/matching';
import { DomainError } from '@colloquy/kernel';
import { placeInJson } from '@colloquy/platform/tables';
import { type Command, InvalidArgumentError, Option } from 'commander';
import loadHighs from 'highs';
import { similarityFile } from '../match/similarity-file';
import { NoAnswer, readJson, readText, Unreadable, writeJson } from '../outcome';

const UNREADABLE = ['unreadable-problem', 'unreadable-assignment', 'no-such-row'];

/** Runs the engine on what a file holds: faults of its shape get a line and a column, other refusals their reasons. */
function withFile<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const message = `${file}: ${error.message}`;
    if (!UNREADABLE.includes(error.code)) {
      throw new NoAnswer(
        message,
        error.faults.map((fault) => fault.message),
      );
    }
    const text = error.faults.length > 0 ? readText(file) : '';
    const faults = error.faults.map((fault) => {
      const { line, column } = placeInJson(text, fault.field ?? '');
      return { ...fault, line, column: String(column) };
    });
    throw new Unreadable(message, faults);
  }
}

/** Rules of who shares a row may want a solver of integer programs, which takes a moment to load. */
async function solverFor({ apart, quotas }: MatchingProblem): Promise<IntegerSolver | undefined> {
  return apart || quotas ? loadHighs() : undefined;
}

interface SolveFlags {
  readonly out?: string;
  readonly objective: Objective;
  readonly seed: string;
  readonly former?: string;
  readonly keep?: number;
}

async function solveFile(file: string, flags: SolveFlags): Promise<void> {
  const problem = readJson<MatchingProblem>(file);
  const { objective, seed, keep } = flags;
  const options: SolveOptions = { objective, seed, integerSolver: await solverFor(problem ?? {}) };
  const { solution, lines } = flags.former
    ? again(file, problem, flags.former, { ...options, keep })
    : { solution: withFile(file, () => solve(problem, options)), lines: [] };
  writeJson(flags.out, solution);
  const { pairs, sum, worst, unassigned, short, notes } = solution;
  const figures = `${pairs.length} pairs, sum ${sum}, worst ${worst}, ${unassigned.length} unassigned, ${short.length} short`;
  console.error([figures, ...notes, ...lines, ...wayOut(problem, solution)].join('\n'));
}

function again(file: string, problem: MatchingProblem, formerFile: string, options: RematchOptions) {
  const former = readJson<MatchingSolution>(formerFile);
  withFile(formerFile, () => readAssignment(former));
  const { solution, moves, forced, chosen } = withFile(file, () => rematch(problem, former.pairs, options));
  const told = moves.map(({ why, forced: must }) => `  ${must ? 'must' : 'may'}: ${why}`);
  return { solution, lines: [`Moves: ${forced} that could not be helped, ${chosen} more.`, ...told] };
}

function wayOut(problem: MatchingProblem, solution: MatchingSolution): string[] {
  const found = relaxations(problem, solution);
  return found.length > 0
    ? ['The least to give up so that everybody is served:', ...found.map(({ words }) => `  ${words}`)]
    : [];
}

function alternativeLines(alternatives: readonly Alternative[]): string[] {
  return alternatives.map(({ name, score, why }) => `  not ${name} (${score}): ${why}`);
}

function explanationLines({ name, pairs, missing, forbidden }: RowExplanation): string[] {
  return [
    ...pairs.flatMap((pair) => [
      `${name} has ${pair.name} (${pair.score})${pair.locked ? ', locked' : ''}.`,
      ...alternativeLines(pair.alternatives),
    ]),
    ...(missing ? [missing.why, ...alternativeLines(missing.openings)] : []),
    ...(forbidden.length > 0 ? [`  forbidden: ${forbidden.join(', ')}`] : []),
  ];
}

function lockLines(problem: MatchingProblem, options: SolveOptions): string[] {
  const nameOf = (names: readonly string[] | undefined, at: number): string => names?.[at] ?? String(at);
  return pricesOfLocks(problem, options).map(({ lock: [row, column], price }) => {
    const pair = `${nameOf(problem.rowNames, row)} with ${nameOf(problem.columnNames, column)}`;
    const worst =
      price.worstAfter < price.worstBefore ? ` and the worst match ${price.worstBefore - price.worstAfter}` : '';
    return `The lock of ${pair} costs the sum ${Number(price.sum.toFixed(6))}${worst}.`;
  });
}

async function explainFiles(problemFile: string, solutionFile: string, { row }: { row?: number }): Promise<void> {
  const problem = readJson<MatchingProblem>(problemFile);
  const solution = readJson<MatchingSolution>(solutionFile);
  withFile(solutionFile, () => readAssignment(solution));
  const integerSolver = await solverFor(problem ?? {});
  const options: SolveOptions = { objective: solution.objective, integerSolver };
  const lines = withFile(problemFile, () => {
    const rows = row === undefined ? worstOff(problem, solution) : [row];
    return [
      ...rows.flatMap((each) => explanationLines(explain(problem, solution, each, options))),
      ...lockLines(problem, options),
      ...wayOut(problem, solution),
    ];
  });
  console.log(lines.join('\n'));
}

function rowNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('It must be the number of a row, counted from 0.');
  return Number(text);
}

/** `colloquy match solve|similarity|explain`: the matching engine on files; formats in the engine's README. */
export function matchCommands(program: Command): void {
  const match = program.command('match').description('Match mentees with mentors, or abstracts with reviewers.');
  match
    .command('solve')
    .description('Find the best matching that keeps every limit, and say who goes without.')
    .argument('<problem>', 'scores, limits and locks, a JSON file')
    .option('--out <file>', 'where the solution is written; printed when left out')
    .addOption(
      new Option('--objective <name>', 'fair: the worst match as good as can be, then the sum')
        .choices(OBJECTIVES)
        .default('fair'),
    )
    .option('--seed <text>', 'chooses between equally good answers', '1')
    .option('--former <file>', 'a solution of before, of which as many pairs as can be stay')
    .option(
      '--keep <share>',
      'what staying counts, as a share of the highest score; left out, what costs little',
      Number,
    )
    .action(solveFile);
  match
    .command('similarity')
    .description('Score how near documents are to the people who rated them, by their texts.')
    .argument('<dataset>', 'experts and documents, a JSON file')
    .option('--out <file>', 'where the scores are written; printed when left out')
    .action(similarityFile);
  match
    .command('explain')
    .description('Say why a row has what it has, and what each alternative would cost.')
    .argument('<problem>')
    .argument('<solution>')
    .option('--row <number>', 'counted from 0; those who go without, or the worst off, when left out', rowNumber)
    .action(explainFiles);
}
