import { availableParallelism } from 'node:os';
import {
  check,
  explain,
  findConflict,
  lowerBound,
  type Term,
  type TimetableInstance,
} from '@colloquy/engines/timetabling';
import { DomainError } from '@colloquy/kernel';
import { type Command, InvalidArgumentError } from 'commander';
import { NoAnswer, Unreadable, writeJson } from '../outcome';
import { loadProver, nearness } from '../timetable/prove';
import { readInstance, readSolution } from '../timetable/read-timetable';
import { solveInThreads } from '../timetable/solve-in-threads';

const DEFAULT_SECONDS = 60;
/** How long people wait for the reasons why there is no timetable. */
const SECONDS_FOR_REASONS = 10;

function positive(text: string): number {
  const value = Number(text);
  if (!Number.isFinite(value) || value <= 0) throw new InvalidArgumentError('It must be a number above 0.');
  return value;
}

function whole(text: string): number {
  const value = positive(text);
  if (!Number.isInteger(value)) throw new InvalidArgumentError('It must be a whole number.');
  return value;
}

function termLines(terms: Readonly<Partial<Record<Term, number>>>): string[] {
  return Object.entries(terms).map(([term, cost]) => `${term}: ${cost}`);
}

interface SolveFlags {
  readonly out?: string;
  readonly seconds?: number;
  readonly iterations?: number;
  readonly seed: string;
  readonly threads?: number;
  readonly from?: string;
}

async function solveFile(file: string, flags: SolveFlags): Promise<void> {
  const { out, seconds, iterations, seed, threads, from } = flags;
  const instance = readInstance(file);
  const start = from === undefined ? undefined : readSolution(from);
  const isRepeatable = iterations !== undefined;
  const interrupted = new AbortController();
  process.once('SIGINT', () => interrupted.abort());
  const outcome = await solveInThreads(
    { instance, seed, iterations, start, seconds: seconds ?? (isRepeatable ? undefined : DEFAULT_SECONDS) },
    {
      threads: threads ?? (isRepeatable ? 1 : availableParallelism()),
      onFound: ({ cost, seconds: after }) => console.error(`after ${after.toFixed(1)} s: ${cost}`),
      signal: interrupted.signal,
    },
  );
  if (!outcome.solved) throw await withReasons(instance, outcome);
  writeJson(out, outcome.solution);
  if (outcome.misses.length > 0) throw await withReasons(instance, { proven: false, reasons: outcome.misses });
  const { terms, cost } = check(instance, outcome.solution);
  console.error([...termLines(terms), `cost ${cost}`].join('\n'));
}

/** What was in the way, and, where it can be proven in time, what cannot hold together. */
async function withReasons(
  instance: TimetableInstance,
  { proven, reasons }: { readonly proven: boolean; readonly reasons: readonly string[] },
): Promise<NoAnswer> {
  if (proven) return new NoAnswer('There is no timetable:', reasons);
  const begun = performance.now();
  const isOver = (): boolean => performance.now() - begun > SECONDS_FOR_REASONS * 1000;
  const conflict = findConflict(instance, [], await loadProver(), { secondsEach: 2, isOver });
  if (!conflict.proven) return new NoAnswer('No timetable was found:', reasons);
  if (conflict.requirements.length === 0) return new NoAnswer('There is no timetable, whatever is given up:', reasons);
  return new NoAnswer('There is no timetable: these cannot all hold.', conflict.requirements);
}

async function boundFiles(file: string, solution: string | undefined, { seconds }: { seconds: number }): Promise<void> {
  const instance = readInstance(file);
  const cost = solution === undefined ? undefined : check(instance, readSolution(solution)).cost;
  const bound = lowerBound(instance, await loadProver(), { seconds });
  if (cost !== undefined) console.log(nearness(cost, bound));
  else console.log(bound === undefined ? 'No bound is known.' : `No timetable costs less than ${bound}.`);
}

function checkFiles(instanceFile: string, solutionFile: string): void {
  const report = check(readInstance(instanceFile), readSolution(solutionFile));
  if (report.violations.length > 0) throw new NoAnswer('This is no valid timetable:', report.violations);
  for (const { term, cost, sentence } of report.occurrences) console.log(`${cost}\t${term}\t${sentence}`);
  console.log([...termLines(report.terms), `cost ${report.cost}`].join('\n'));
}

function explainTalk(instanceFile: string, solutionFile: string, ref: string, { most }: { most: number }): void {
  const [instance, solution] = [readInstance(instanceFile), readSolution(solutionFile)];
  try {
    const { sentence, occurrences, possible, free, alternatives } = explain(instance, solution, ref, { most });
    console.log(sentence);
    console.log(occurrences.length === 0 ? 'It costs nothing there.' : 'What it touches there:');
    for (const { term, cost, sentence: why } of occurrences) console.log(`  ${cost}\t${term}: ${why}`);
    console.log(`There are ${possible} other valid places and exchanges, ${free} of them at no extra cost:`);
    for (const alternative of alternatives) {
      const shares = termLines(alternative.terms).join(', ');
      const sign = alternative.change > 0 ? '+' : '';
      console.log(`  ${sign}${alternative.change}\t${alternative.sentence}${shares ? ` (${shares})` : ''}`);
    }
  } catch (error) {
    if (error instanceof DomainError) throw new Unreadable(`${instanceFile}: ${error.message}`);
    throw error;
  }
}

/** `colloquy timetable solve|check|explain|bound`: the timetabling engine on files; formats in the engine's README. */
export function timetableCommands(program: Command): void {
  const timetable = program.command('timetable').description('Make, judge and explain timetables.');
  timetable
    .command('solve')
    .description('Place every talk in a room and a slot, at low cost.')
    .argument('<instance>', 'the instance, a JSON file')
    .option('--out <file>', 'where the solution is written; printed when left out')
    .option('--seconds <number>', `how long to search; ${DEFAULT_SECONDS} unless --iterations is given`, positive)
    .option('--iterations <number>', 'how many steps to search: the same solution on every machine', whole)
    .option('--seed <text>', 'another seed, another solution', '1')
    .option('--threads <number>', 'searches side by side; one for each core, or 1 with --iterations', whole)
    .option('--from <solution>', 'a timetable to improve; Ctrl+C ends any search with the best so far')
    .action(solveFile);
  timetable
    .command('check')
    .description('Name what is wrong in a timetable, and price the rest.')
    .argument('<instance>')
    .argument('<solution>')
    .action(checkFiles);
  timetable
    .command('explain')
    .description('Say what a talk costs where it stands, and what other places would.')
    .argument('<instance>')
    .argument('<solution>')
    .argument('<ref>', 'the submission, by its ref')
    .option('--most <number>', 'how many alternatives to print', whole, 10)
    .action(explainTalk);
  timetable
    .command('bound')
    .description('Prove a cost that no timetable goes below, and say how near a solution is to it.')
    .argument('<instance>')
    .argument('[solution]')
    .option('--seconds <number>', 'how long to look for the proof', positive, DEFAULT_SECONDS)
    .action(boundFiles);
}
