import { EMPTY_DRAFT, textsOfAbstract } from '@colloquy/engines/abstract-draft';
import { readAbstractRules } from '@colloquy/features/conferences';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import type { Transaction } from '@colloquy/platform/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Occasion } from '../../domain/versions/occasion';
import { readDraftRecord, storeDraft } from '../drafts/draft-record';
import { findWritable, refuseEnded, type WritableSubmission } from '../drafts/writable-submission';
import { readVersion } from './read-versions';
import { storeVersion } from './store-version';

/** Of which submission. */
export interface WhichDraft {
  readonly conference: string;
  readonly submissionId: string;
}

/** What became of the draft: its revision, and the version that holds what stood there until now, to be brought back. */
export interface Restored {
  readonly revision: number;
  readonly kept: number;
}

/** Keeps what a draft holds as a version, and brings a version back into the draft. */
@Injectable()
export class KeepVersion {
  constructor(
    private readonly dataSource: DataSource,
    private readonly acts: Acts,
  ) {}

  /** @returns the number of the version that holds what the draft holds @throws DomainError `not-found`; `wrong-state` */
  keep(context: ActContext, which: WhichDraft): Promise<number> {
    return this.act(context, which, 'keep-version', (tx, submission) => keepNow(tx, context, submission, 'kept'));
  }

  /**
   * Makes the draft what it was in a version; what it was until now is kept as a version first.
   * @throws DomainError `not-found`; `wrong-state`
   */
  restore(context: ActContext, which: WhichDraft, number: number): Promise<Restored> {
    return this.act(context, which, 'restore-version', (tx, submission) => restoreNow(tx, context, submission, number));
  }

  private async act<Answer>(
    context: ActContext,
    { conference, submissionId }: WhichDraft,
    act: string,
    work: (tx: Transaction, submission: WritableSubmission) => Promise<Answer>,
  ): Promise<Answer> {
    const found = await findWritable(this.dataSource, context.viewer, conference, submissionId);
    return this.acts.run(context, { act, conferenceId: found.conferenceId, subject: found.id }, async (tx) => {
      const submission = await findWritable(tx, context.viewer, conference, submissionId, 'FOR UPDATE OF s');
      refuseEnded(submission);
      return work(tx, submission);
    });
  }
}

/**
 * Keeps what the draft holds as a version, unless the latest holds it already. Part of the caller's act, which has locked
 * the submission. @returns the number
 */
export async function keepNow(
  tx: Transaction,
  { viewer }: ActContext,
  submission: WritableSubmission,
  occasion: Occasion,
): Promise<number> {
  const draft = await readDraftRecord(tx, submission.id);
  const [latest]: { number: number }[] = await tx.query(
    'SELECT max(number) AS number FROM abstract_version WHERE submission_id = $1',
    [submission.id],
  );
  if (latest?.number && draft.revision === draft.versionRevision) return latest.number;
  const rules = await readAbstractRules(tx, submission.conferenceId);
  const writtenBy = draft.savedBy ?? viewer.personId;
  const number = await storeVersion(tx, {
    submissionId: submission.id,
    content: draft.content,
    rules,
    occasion,
    writtenBy,
  });
  await storeDraft(tx, submission.id, { ...draft, versionRevision: draft.revision });
  return number;
}

async function restoreNow(
  tx: Transaction,
  context: ActContext,
  submission: WritableSubmission,
  number: number,
): Promise<Restored> {
  const kept = await keepNow(tx, context, submission, 'before restoring');
  const version = await readVersion(tx, submission.id, number);
  const rules = await readAbstractRules(tx, submission.conferenceId);
  const draft = await readDraftRecord(tx, submission.id);
  const old = { ...EMPTY_DRAFT, title: version.title, texts: textsOfAbstract(rules, version.abstract) };
  const content = version.content ?? { ...draft.content, title: old.title, texts: old.texts };
  const revision = draft.revision + 1;
  await storeDraft(tx, submission.id, { ...draft, content, revision, savedBy: context.viewer.personId });
  return { revision, kept };
}

/**
 * An author makes the draft what it was in a version; what it was until now is kept first. Part of the caller's act.
 * @throws DomainError `not-found` for others than its writers; `wrong-state`; `archived`
 */
export async function bringBack(
  tx: Transaction,
  context: ActContext,
  { conference, submissionId }: WhichDraft,
  number: number,
): Promise<Restored> {
  const submission = await findWritable(tx, context.viewer, conference, submissionId, 'FOR UPDATE OF s');
  refuseEnded(submission);
  return restoreNow(tx, context, submission, number);
}

/**
 * Keeps what the draft holds as a version for somebody whom its authors let read it. Part of the caller's act.
 * @returns the number of the version that holds it
 * @throws DomainError `not-found` for others than its writers; `wrong-state`; `archived`
 */
export async function keepForReading(
  tx: Transaction,
  context: ActContext,
  { conference, submissionId }: WhichDraft,
): Promise<number> {
  const submission = await findWritable(tx, context.viewer, conference, submissionId, 'FOR UPDATE OF s');
  refuseEnded(submission);
  return keepNow(tx, context, submission, 'for feedback');
}
