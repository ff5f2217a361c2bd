import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { findConference, refuseOnArchived } from '@colloquy/features/conferences';
import { type Choices, type ImportPlan, MATTER_KINDS, type MatterKind, TakeIn } from '@colloquy/features/submissions';
import { DomainError, type Id, type Viewer } from '@colloquy/kernel';
import { Acts } from '@colloquy/platform/acts';
import { migrate, openDataSource } from '@colloquy/platform/database';
import { type Command, Option } from 'commander';
import { PROGRAM_SCHEMA } from '../database/schemas';
import { withDatabase } from '../database/with-database';
import { NoAnswer, Unreadable } from '../outcome';

const FORMATS = {
  csv: ['table', 'submissions from a table in CSV'],
  xlsx: ['table', 'submissions from a workbook of a spreadsheet'],
  pretalx: [
    'pretalx',
    'submissions from the JSON of pretalx’s API: submissions, and beside them speakers, questions, answers',
  ],
  indico: ['indico', 'abstracts from the JSON that Indico exports'],
} as const;

type Options = { conference: string; dryRun?: boolean } & Partial<Record<MatterKind, string[]>>;

/** `import`: what comes from elsewhere, all of it or, with any fault, nothing. */
export function importCommands(program: Command): void {
  const command = program.command('import').description('take in what comes from elsewhere; see docs/guides/import.md');
  for (const [format, [system, description]] of Object.entries(FORMATS)) {
    const one = command
      .command(format)
      .description(description)
      .argument('<files...>', 'what was exported, in as many files as it takes')
      .requiredOption('--conference <slug>', 'the conference that it is for')
      .option('--dry-run', 'only say what would happen');
    for (const kind of MATTER_KINDS) {
      const words = `what a ${kind} is here, by its name; "make" makes it, "leave-out" leaves it out`;
      one.addOption(new Option(`--${kind} <theirs=ours...>`, words));
    }
    one.action((files: string[], options: Options) =>
      withDatabase(async (url) => {
        const dataSource = await openDataSource(url, PROGRAM_SCHEMA);
        try {
          await migrate(dataSource);
          const { id } = await findConference(dataSource, options.conference);
          await takeIn(new TakeIn(dataSource, new Acts(dataSource, refuseOnArchived)), id, { system, files, options });
        } finally {
          await dataSource.destroy();
        }
      }),
    );
  }
}

async function takeIn(
  act: TakeIn,
  conferenceId: Id,
  { system, files, options }: { system: string; files: readonly string[]; options: Options },
): Promise<void> {
  const context = { viewer: organiserOf(conferenceId, options.conference) };
  const brought = { conferenceId, files: files.map((file) => ({ name: basename(file), bytes: bytesOf(file) })) };
  const first = await act.preview(context, { ...brought, choices: {} });
  refuseFaults(first, system);
  const choices = choicesFrom(options, first);
  const plan = await act.preview(context, { ...brought, choices });
  refuseFaults(plan, system);
  for (const note of plan.notes) console.error(note);
  const open = plan.matters.filter(({ chosen }) => chosen === null);
  if (open.length > 0) {
    const reasons = open.map(
      ({ kind, name, works, options: ways }) =>
        `--${kind} "${name}=…" (in ${works} works): one of ${ways.map(({ value, label }) => (/^[a-z-]+$/.test(value) ? value : label)).join(', ')}`,
    );
    throw new NoAnswer('Nothing was taken in: say first what these names are here.', reasons);
  }
  for (const { target, changes } of plan.works.filter((work) => work.target && work.outcome === 'changed')) {
    for (const { label, from, to } of changes) console.log(`${target?.code}, ${label}: ${short(from)} → ${short(to)}`);
  }
  const count = (outcome: string) => plan.works.filter((work) => work.outcome === outcome).length;
  const words = `${count('new')} new, ${count('changed')} changed, ${count('same')} as they are, ${count('left-out')} left out`;
  if (options.dryRun) return console.log(`Would take in: ${words}.`);
  try {
    await act.apply(context, { ...brought, choices, hash: plan.hash });
  } catch (error) {
    if (error instanceof DomainError && error.code === 'call-not-open') throw new NoAnswer(error.message);
    throw error;
  }
  console.log(`Taken in: ${words}.`);
}

/** Whoever runs the command has the database in their hands, so nothing is kept from them. */
const organiserOf = (conferenceId: Id, conference: string): Viewer => ({
  personId: null,
  memberships: [{ conferenceId, conference, role: 'organiser', trackId: null }],
});

function refuseFaults({ faults, system }: ImportPlan, wanted: string): void {
  if (faults.length > 0) {
    const several = new Set(faults.map(({ file }) => file)).size > 1;
    const message = `Nothing was taken in: there ${faults.length === 1 ? 'is one fault' : `are ${faults.length} faults`}.`;
    throw new Unreadable(
      message,
      faults.map(({ file, path, column = path, message: words, ...fault }) => ({
        ...{ ...fault, message: several ? `${file}: ${words}` : words },
        ...(column === undefined ? {} : { column }),
      })),
    );
  }
  if (system !== wanted) throw new Unreadable(`This is no file of ${wanted}: it is one of ${system}.`);
}

/** What the options say, by the names of what there is here: unknown ones are refused with the known ones. */
function choicesFrom(options: Options, { matters }: ImportPlan): Choices {
  const choices: Partial<Record<MatterKind, Record<string, string>>> = {};
  for (const kind of MATTER_KINDS) {
    for (const given of options[kind] ?? []) {
      const [theirs = '', ours = ''] = splitLast(given);
      const matter = matters.find((one) => one.kind === kind && one.name === theirs);
      if (!matter) throw new NoAnswer(`There is no ${kind} “${theirs}” to be decided in these files.`);
      const option = matter.options.find(
        ({ value, label }) => value === ours || label === ours || label.endsWith(`“${ours}”`),
      );
      if (!option)
        throw new NoAnswer(
          `“${ours}” is no ${kind} here.`,
          matter.options.map(({ label }) => label),
        );
      choices[kind] = { ...choices[kind], [theirs]: option.value };
    }
  }
  return choices;
}

const splitLast = (text: string): [string, string] => {
  const at = text.lastIndexOf('=');
  return at < 0 ? [text, ''] : [text.slice(0, at).trim(), text.slice(at + 1).trim()];
};

const short = (text: string): string => JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (cause) {
    const missing = (cause as NodeJS.ErrnoException).code === 'ENOENT';
    throw new Unreadable(`${file}: ${missing ? 'there is no such file' : (cause as Error).message}.`);
  }
}
