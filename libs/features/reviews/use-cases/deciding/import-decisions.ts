import { createHash } from 'node:crypto';
import type { Outcome } from '@colloquy/engines/deciding';
import { DomainError, type Fault, type Id, notFound, type Viewer } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import type { Reader } from '@colloquy/platform/database';
import { readAnyTable } from '@colloquy/platform/tables';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { decisionFaults, type WantedDecision } from '../../domain/deciding/decision';
import { DECISION_COLUMNS, type DecisionLine, readDecisionsTable } from '../../domain/deciding/decisions-table';
import { seesEveryReview } from '../../domain/reviews.policy';
import { type DecidedWorks, storeDecisions } from './decide';
import { type BoardRow, readBoard } from './read-board';
import { unfinishedReviews } from './unfinished-reviews';

const MOST_ROWS = 10_000;
const LARGEST_FILE = 8 * 1024 * 1024;

/** A line of a file with what it would change. */
export interface PlannedDecision extends DecisionLine {
  /** What is decided now; null for nothing. */
  readonly before: Outcome | null;
}

/** What a file would change: with faults nothing can be taken down. */
export interface DecisionsPreview {
  readonly lines: readonly PlannedDecision[];
  readonly faults: readonly Fault[];
  readonly notes: readonly string[];
  /** Of the file and of what is decided now: with another in either the file is looked at again. */
  readonly hash: string;
}

/** Organisers bring decisions in a table: first a look at what it would change, then exactly that. */
@Injectable()
export class ImportDecisions {
  constructor(
    private readonly dataSource: DataSource,
    private readonly acts: Acts,
  ) {}

  /** What a file would change. Changes nothing. @throws DomainError `not-found`; `file-too-large` */
  async preview(viewer: Viewer, conferenceId: Id, file: Buffer): Promise<DecisionsPreview> {
    const { wanted: _, ...preview } = await read(this.dataSource, viewer, conferenceId, file);
    return preview;
  }

  /**
   * Takes down what a file decides, all of it or nothing.
   * @throws DomainError `not-found`; `file-too-large`; `decisions-refused` with every fault; `preview-outdated`
   */
  async apply(
    context: ActContext,
    { conferenceId, file, hash }: { readonly conferenceId: Id; readonly file: Buffer; readonly hash: string },
  ): Promise<DecidedWorks> {
    const count = ({ decided }: DecidedWorks) => decided;
    return this.acts.run({ viewer: context.viewer }, { act: 'import-decisions', conferenceId, count }, async (tx) => {
      const plan = await read(tx, context.viewer, conferenceId, file);
      if (plan.faults.length > 0)
        throw new DomainError(
          'invalid',
          'decisions-refused',
          'Nothing was taken down: the table has faults.',
          plan.faults,
        );
      if (plan.hash !== hash) {
        const message = 'Something has changed since you looked at the file. Look at it once more.';
        throw new DomainError('conflict', 'preview-outdated', message);
      }
      await storeDecisions(tx, conferenceId, plan.wanted, context.viewer.personId);
      const ids = plan.wanted.map(({ submissionId }) => submissionId);
      return { decided: ids.length, warnings: await unfinishedReviews(tx, ids) };
    });
  }
}

async function read(
  db: Reader,
  viewer: Viewer,
  conferenceId: Id,
  file: Buffer,
): Promise<DecisionsPreview & { readonly wanted: readonly WantedDecision[] }> {
  if (!seesEveryReview(viewer, conferenceId)) throw notFound('conference');
  if (file.length > LARGEST_FILE) {
    const message = 'The file is larger than 8 MB. A table of decisions is not: look whether it is the right one.';
    throw new DomainError('too-large', 'file-too-large', message);
  }
  const table = await readAnyTable(file, DECISION_COLUMNS, MOST_ROWS);
  const { rows } = await readBoard(db, viewer, conferenceId);
  const works = new Map(rows.map((row) => [row.submissionId, row]));
  const read = readDecisionsTable(
    table.rows,
    rows.map(({ submissionId, ...work }) => ({ id: submissionId, ...work })),
  );
  const lines = read.lines.map((line) => ({
    ...line,
    before: works.get(line.submissionId)?.decision?.outcome ?? null,
  }));
  const changing = lines.filter(({ before, outcome }) => before !== outcome);
  const wanted = changing.map(({ submissionId, outcome }) => ({
    ...{ submissionId, outcome },
    version: works.get(submissionId)?.decision?.version ?? 0,
  }));
  const faults = table.faults.length > 0 ? table.faults : [...read.faults, ...undecidable(changing, wanted, rows)];
  const inOrder = [...faults].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  return { lines, faults: inOrder, notes: table.notes, hash: hashOf(file, wanted), wanted };
}

function undecidable(
  lines: readonly DecisionLine[],
  wanted: readonly WantedDecision[],
  rows: readonly BoardRow[],
): Fault[] {
  const faults = decisionFaults(
    wanted,
    rows.map(({ submissionId, ...work }) => ({ id: submissionId, ...work })),
  );
  return faults.map(({ field = '', message }) => {
    const line = lines[Number(field.split('.')[1])]?.line;
    return { message, column: 'Code', ...(line === undefined ? {} : { line }) };
  });
}

const hashOf = (file: Buffer, wanted: readonly WantedDecision[]): string =>
  createHash('sha256').update(file).update(JSON.stringify(wanted)).digest('hex');
