import { createHash } from 'node:crypto';
import { type Conference, findConference, readAbstractRules, readForm } from '@colloquy/features/conferences';
import type { Reader } from '@colloquy/platform/database';
import { newQuestion, yetToBeMade } from '../../domain/exchange/fit-answers';
import { fitWork, type Setting } from '../../domain/exchange/fit-work';
import type { FileFault, ForeignFile, ForeignQuestion, System } from '../../domain/exchange/foreign-work';
import { type Choices, MAKE, type Matter, Matters } from '../../domain/exchange/matters';
import { type PlannedWork, planWorks } from '../../domain/exchange/plan-works';
import { NO_KEY } from '../../domain/exchange/read-work-table';
import { type BroughtFile, readFiles, withLines } from './read-files';
import { readStanding } from './read-standing';

/** What files would change, as everything stands now. */
export interface ImportPlan {
  readonly system: System;
  readonly works: readonly PlannedWork[];
  readonly matters: readonly Matter[];
  readonly faults: readonly FileFault[];
  readonly notes: readonly string[];
  readonly questions: readonly ForeignQuestion[];
  /** Equal while the same files with the same choices would change the same. */
  readonly hash: string;
}

/** A short text for a long one: what was said is known again, but not kept a second time. */
export const digest = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 20);

/** What works are fitted to in this conference, as it stands now. */
export async function readSetting(db: Reader, { id, tracks, types }: Conference): Promise<Setting> {
  const { questions } = await readForm(db, id);
  return { rules: await readAbstractRules(db, id), tracks, types, questions };
}

/**
 * Reads what was brought, fits it to the conference, and compares it with what is here. Changes nothing.
 * @throws DomainError `not-found`; `file-too-large`; `no-files`
 */
export async function planImport(
  db: Reader,
  conferenceId: string,
  brought: { readonly files: readonly BroughtFile[]; readonly choices: Choices },
): Promise<ImportPlan> {
  const setting = await readSetting(db, await findConference(db, conferenceId));
  const file = withPlainKeys(await readFiles(brought.files, setting));
  const matters = new Matters(brought.choices);
  const fitted = file.works.map((work) => fitWork(work, file, setting, matters));
  const all = matters.all();
  const rows = fitted.map((one) => one.fitted);
  const standing = await readStanding(db, conferenceId, setting, { system: file.system, rows });
  const { planned, faults } = planWorks(rows, standing, named(setting, all, file), digest);
  const wrong = [...file.faults, ...fitted.flatMap((one) => one.faults), ...faults];
  return {
    ...{ system: file.system, questions: file.questions, works: planned, matters: all },
    faults: withLines(wrong, brought.files),
    notes: file.notes,
    hash: hashOf(file.system, planned),
  };
}

/** The names of rows that have none, without what they tell of people. */
const withPlainKeys = (file: ForeignFile): ForeignFile => ({
  ...file,
  works: file.works.map((work) =>
    work.key.startsWith(NO_KEY) ? { ...work, key: `${NO_KEY}${digest(work.key)}` } : work,
  ),
});

/** The setting with what is yet to be made, so that it has its name in the plan. */
function named(setting: Setting, matters: readonly Matter[], { questions }: ForeignFile): Setting {
  const made = (kind: Matter['kind']) =>
    matters.filter((one) => one.kind === kind && one.chosen === MAKE).map(({ name }) => name);
  return {
    ...setting,
    tracks: [...setting.tracks, ...made('track').map((name) => ({ id: yetToBeMade(name), name, letter: '' }))],
    questions: [...setting.questions, ...made('question').map((label) => newQuestion(label, questions))],
  };
}

function hashOf(system: System, works: readonly PlannedWork[]): string {
  const facts = works.map(({ at, key, outcome, target, changes, content, withdraws, source }) => [
    ...[at, key, outcome, target && [target.id, target.version, target.state], changes, withdraws, source],
    outcome === 'same' ? null : content,
  ]);
  return createHash('sha256')
    .update(JSON.stringify([system, facts]))
    .digest('hex');
}
