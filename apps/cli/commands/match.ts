import {
  type Alternative,
  explain,
  type MatchingProblem,
  type MatchingSolution,
  type Objective,
  type RowExplanation,
  readAssignment,
  solve,
  tfIdf,
  worstOff,
} from '@colloquy/engines/matching';
import { DomainError } from '@colloquy/kernel';
import { placeInJson } from '@colloquy/platform/tables';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { NoAnswer, readJson, readText, Unreadable, writeJson } from '../outcome';

/** A data set of experts: which documents show what they know (some draws of them), and which they rated. */
interface ExpertiseDataset {
  readonly experts: readonly {
    readonly id: string;
    readonly ratings: readonly { readonly doc: string }[];
    readonly profiles: readonly (readonly string[])[];
  }[];
  readonly docs: Readonly<Record<string, { readonly title: string; readonly abstract: string }>>;
}

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

function solveFile(file: string, flags: { out?: string; objective: Objective; seed: string }): void {
  const problem = readJson<MatchingProblem>(file);
  const solution = withFile(file, () => solve(problem, flags));
  writeJson(flags.out, solution);
  const { pairs, sum, worst, unassigned, short, notes } = solution;
  const figures = `${pairs.length} pairs, sum ${sum}, worst ${worst}, ${unassigned.length} unassigned, ${short.length} short`;
  console.error([figures, ...notes].join('\n'));
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

function explainFiles(problemFile: string, solutionFile: string, { row }: { row?: number }): void {
  const problem = readJson<MatchingProblem>(problemFile);
  const solution = readJson<MatchingSolution>(solutionFile);
  withFile(solutionFile, () => readAssignment(solution));
  const lines = withFile(problemFile, () => {
    const rows = row === undefined ? worstOff(problem, solution) : [row];
    return rows.flatMap((each) => explanationLines(explain(problem, solution, each)));
  });
  console.log(lines.join('\n'));
}

function textOf({ docs }: ExpertiseDataset, id: string): string {
  const doc = docs[id];
  if (!doc) throw new Unreadable(`There is no document "${id}" in docs.`);
  return `${doc.title ?? ''}. ${doc.abstract ?? ''}`;
}

function similarityFile(file: string, { out }: { out?: string }): void {
  const dataset = readJson<ExpertiseDataset>(file);
  if (!Array.isArray(dataset?.experts) || typeof dataset.docs !== 'object' || dataset.docs === null) {
    throw new Unreadable(`${file}: the data set must be {"experts": [{"id", "ratings", "profiles"}, …], "docs": {…}}.`);
  }
  const experts: ExpertiseDataset['experts'] = dataset.experts;
  for (const [at, expert] of experts.entries()) {
    if (typeof expert?.id === 'string' && Array.isArray(expert.ratings) && Array.isArray(expert.profiles)) continue;
    const { line, column } = placeInJson(readText(file), `experts.${at}`);
    const fault = { message: 'An expert must have id, ratings and profiles.', line, column: String(column) };
    throw new Unreadable(`${file}: the data set cannot be read.`, [fault]);
  }
  const provider = tfIdf(Object.keys(dataset.docs).map((id) => textOf(dataset, id)));
  const predictions = experts.map(({ id, ratings, profiles }) => {
    const rated = ratings.map(({ doc }) => doc);
    const people = profiles.map((profile) => profile.map((doc) => textOf(dataset, doc)));
    const documents = rated.map((doc) => textOf(dataset, doc));
    const { scores } = provider.compare(documents, people);
    return [id, profiles.map((_, draw) => Object.fromEntries(rated.map((doc, at) => [doc, scores[at]?.[draw]])))];
  });
  writeJson(out, Object.fromEntries(predictions));
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
        .choices(['sum', 'fair'])
        .default('fair'),
    )
    .option('--seed <text>', 'chooses between equally good answers', '1')
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
