import {
  addTracks,
  findConference,
  isOrganiser,
  readForm,
  refuseUnlessCallOpen,
  setForm,
} from '@colloquy/features/conferences';
import { DomainError, type Id, notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import type { Transaction } from '@colloquy/platform/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { newQuestion, yetToBeMade } from '../../domain/exchange/fit-answers';
import { type Choices, MAKE, type MatterKind } from '../../domain/exchange/matters';
import { type ImportPlan, planImport, readSetting } from './plan-import';
import type { BroughtFile } from './read-files';
import { storeImported, type TakenIn } from './store-imported';

/** What organisers bring, and how what it names is to be understood. */
export interface Brought {
  readonly conferenceId: Id;
  readonly files: readonly BroughtFile[];
  readonly choices: Choices;
}

/** Organisers bring works from a table or from another system: first a look at what it would change, then exactly that. */
@Injectable()
export class TakeIn {
  constructor(
    private readonly dataSource: DataSource,
    private readonly acts: Acts,
  ) {}

  /** What the files would change. Changes nothing. @throws DomainError `not-found`; `file-too-large`; `no-files` */
  async preview({ viewer }: ActContext, brought: Brought): Promise<ImportPlan> {
    if (!isOrganiser(viewer, brought.conferenceId)) throw notFound('conference');
    return planImport(this.dataSource, brought.conferenceId, brought);
  }

  /**
   * Takes the files in, in one transaction, if they would still change what their preview has shown.
   * @param hash of the preview
   * @throws DomainError `not-found`; `call-not-open`; `file-too-large`; `import-refused` with every fault;
   *   `import-undecided` naming what is to be chosen first; `preview-outdated`
   */
  async apply(context: ActContext, brought: Brought & { readonly hash: string }): Promise<TakenIn> {
    const { conferenceId } = brought;
    if (!isOrganiser(context.viewer, conferenceId)) throw notFound('conference');
    refuseUnlessCallOpen(await findConference(this.dataSource, conferenceId));
    const count = ({ made, changed }: TakenIn) => made + changed;
    return this.acts.run(context, { act: 'take-in-submissions', conferenceId, count }, async (tx) => {
      await tx.query('SELECT 1 FROM conference WHERE id = $1 FOR NO KEY UPDATE', [conferenceId]);
      const plan = await planImport(tx, conferenceId, brought);
      refuse(plan, brought.hash);
      const made = await makeWhatIsMissing(tx, context, conferenceId, plan);
      const setting = await readSetting(tx, await findConference(tx, conferenceId));
      const by = context.viewer.personId;
      return storeImported(tx, { conferenceId, setting, system: plan.system, made, by }, plan.works);
    });
  }
}

function refuse({ faults, matters, hash }: ImportPlan, expected: string): void {
  if (faults.length > 0) {
    const message = `Nothing was taken in: there ${faults.length === 1 ? 'is one fault' : `are ${faults.length} faults`}.`;
    throw new DomainError(
      'invalid',
      'import-refused',
      message,
      faults.map(({ file, path, ...fault }) => ({
        ...fault,
        ...(path ? { field: path } : {}),
        message: `${file}: ${fault.message}`,
      })),
    );
  }
  const open = matters.filter(({ chosen }) => chosen === null);
  if (open.length > 0) {
    const faults = open.map(({ kind, name }) => ({
      field: `choices.${kind}.${name}`,
      message: `Choose what the ${kind} “${name}” is here.`,
    }));
    throw new DomainError(
      'invalid',
      'import-undecided',
      'Nothing was taken in: something is to be chosen first.',
      faults,
    );
  }
  if (hash !== expected) {
    const message =
      'This is not what the preview has shown: the files are others, or somebody has changed something meanwhile. Look at the preview again.';
    throw new DomainError('conflict', 'preview-outdated', message);
  }
}

/** Makes the tracks and questions that were chosen to be made. @returns what the ids that stood for them are now */
async function makeWhatIsMissing(
  tx: Transaction,
  context: ActContext,
  conferenceId: Id,
  { matters, questions }: ImportPlan,
): Promise<ReadonlyMap<string, Id>> {
  const names = (kind: MatterKind) =>
    matters.filter((one) => one.kind === kind && one.chosen === MAKE).map(({ name }) => name);
  const [tracks, labels] = [names('track'), names('question')];
  const ids = new Map<string, Id>();
  if (tracks.length > 0) {
    for (const { id, name } of await addTracks(tx, context, conferenceId, tracks)) ids.set(yetToBeMade(name), id);
  }
  if (labels.length > 0) {
    const before = await readForm(tx, conferenceId);
    const fresh = labels.map((label) => {
      const { id: _, options, ...question } = newQuestion(label, questions);
      return {
        ...question,
        options: options.map((option) => ({ label: option.label })),
        seenBy: ['organiser' as const],
      };
    });
    await setForm(tx, conferenceId, [...before.questions, ...fresh]);
    const { questions: now } = await readForm(tx, conferenceId);
    for (const label of labels) ids.set(yetToBeMade(label), now.find((one) => one.label === label.trim())?.id ?? '');
  }
  return ids;
}
