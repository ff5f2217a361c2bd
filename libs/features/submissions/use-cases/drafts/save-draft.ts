import {
  type AbstractRules,
  contentOf,
  type DraftContent,
  leafFault,
  leavesOf,
  sameLeaf,
  WHOLE_TEXT,
} from '@colloquy/engines/abstract-draft';
import { formFor } from '@colloquy/engines/submission-form';
import { noteAnswers, readAbstractRules, readForm, type SubmissionForm } from '@colloquy/features/conferences';
import type { Id, Viewer } from '@colloquy/kernel';
import type { ActContext } from '@colloquy/platform/acts';
import { inTransaction, type Transaction } from '@colloquy/platform/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type DraftChange, type DraftConflict, mergeChanges } from '../../domain/drafts/merge-changes';
import { occasionToKeep } from '../../domain/versions/occasion';
import { storeVersion } from '../versions/store-version';
import { noteConsents } from './consents-in-draft';
import { type DraftRecord, readDraftRecord, storeDraft } from './draft-record';
import { mergeTexts } from './merge-texts';
import { findWritable, refuseEnded, type WritableSubmission } from './writable-submission';

/** A change that cannot be kept, with the sentence for its field; the others are. */
export interface RefusedChange {
  readonly at: string;
  readonly message: string;
}

/** What became of a save. */
export interface SavedDraft {
  readonly content: DraftRecord['content'];
  readonly revision: number;
  readonly savedAt: string;
  readonly conflicts: readonly DraftConflict[];
  readonly refused: readonly RefusedChange[];
}

/** What somebody has typed, and where. */
export interface DraftChanges {
  readonly conference: string;
  readonly submissionId: string;
  readonly changes: readonly DraftChange[];
}

/**
 * Keeps what somebody has typed. Typing is not one of the acts that the log tells of, since it happens every second; what
 * was written, and by whom, stands in the versions.
 */
@Injectable()
export class SaveDraft {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws DomainError `not-found`; `wrong-state`; `archived` */
  run({ viewer }: Pick<ActContext, 'viewer'>, input: DraftChanges): Promise<SavedDraft> {
    return inTransaction(this.dataSource, async (tx) => {
      const submission = await findWritable(tx, viewer, input.conference, input.submissionId, 'FOR UPDATE OF s');
      refuseEnded(submission);
      return saveChanges(tx, viewer, submission, input.changes);
    });
  }
}

/** Brings changes into the draft. Part of the caller's transaction, which has locked the submission. */
export async function saveChanges(
  tx: Transaction,
  viewer: Viewer,
  submission: WritableSubmission,
  changes: readonly DraftChange[],
): Promise<SavedDraft> {
  const draft = await readDraftRecord(tx, submission.id);
  const rules = await readAbstractRules(tx, submission.conferenceId);
  const form = await formIfAsked(tx, submission, changes);
  const refused = refusalsOf(changes, draft, { rules, form, asOrganiser: submission.asOrganiser });
  const kept = changes.filter(({ at }) => !refused.some((other) => other.at === at));
  const before = leavesOf(draft.content);
  const { leaves, conflicts } = mergeChanges(before, kept, mergeTexts);
  const content = contentOf(leaves);
  if (Object.entries(leaves).every(([at, value]) => sameLeaf(before[at], value))) {
    return { content: draft.content, revision: draft.revision, savedAt: draft.savedAt, conflicts, refused };
  }
  await noteNewAnswers(tx, submission, form, kept);
  await noteOwnConsents(tx, viewer.personId, submission, { content, form, kept });
  const occasion = occasionToKeep(draft, viewer.personId);
  if (occasion) {
    const { content: words, savedBy: writtenBy } = draft;
    await storeVersion(tx, { submissionId: submission.id, content: words, rules, occasion, writtenBy });
  }
  const versionRevision = occasion ? draft.revision : draft.versionRevision;
  const next = { content, revision: draft.revision + 1, versionRevision, savedBy: viewer.personId };
  const savedAt = await storeDraft(tx, submission.id, next);
  return { content, revision: next.revision, savedAt, conflicts, refused };
}

const ANSWER = 'answers.';

async function formIfAsked(
  tx: Transaction,
  { conferenceId }: WritableSubmission,
  changes: readonly DraftChange[],
): Promise<SubmissionForm | null> {
  return changes.some(({ at }) => at.startsWith(ANSWER)) ? readForm(tx, conferenceId) : null;
}

interface Limits {
  readonly rules: AbstractRules;
  readonly form: SubmissionForm | null;
  readonly asOrganiser: boolean;
}

function refusalsOf(changes: readonly DraftChange[], draft: DraftRecord, limits: Limits): RefusedChange[] {
  const texts = new Set([
    WHOLE_TEXT,
    ...limits.rules.sections.map(({ id }) => id),
    ...Object.keys(draft.content.texts),
  ]);
  const { typeId: type, trackId: track, answers } = draft.content;
  const role = limits.asOrganiser ? 'organiser' : 'author';
  const view = { role, answers, type, track, now: new Date().toISOString() } as const;
  const items = limits.form ? formFor(limits.form.questions, view) : [];
  const why = ({ at, to }: DraftChange): string | null => {
    const fault = leafFault(at, to);
    if (fault !== null) return fault;
    if (at.startsWith('texts.') && !texts.has(at.slice('texts.'.length))) return NO_SUCH_PART;
    if (!at.startsWith(ANSWER)) return null;
    const item = items.find(({ question }) => `${ANSWER}${question.id}` === at);
    if (!item) return NO_SUCH_QUESTION;
    return item.shown && !item.editable ? (item.why[0] ?? 'This answer cannot be changed any more.') : null;
  };
  return changes.flatMap((change) => {
    const message = why(change);
    return message === null ? [] : [{ at: change.at, message }];
  });
}

const NO_SUCH_PART = 'The organisers have taken this part out of the abstract. Load the page anew.';
const NO_SUCH_QUESTION = 'The organisers have taken this question out of the form. Load the page anew.';

async function noteNewAnswers(
  tx: Transaction,
  { conferenceId }: WritableSubmission,
  form: SubmissionForm | null,
  changes: readonly DraftChange[],
): Promise<void> {
  const changed = new Set(changes.map(({ at }) => at));
  const first = (form?.questions ?? []).filter(({ id, answered }) => !answered && changed.has(`${ANSWER}${id}`));
  if (first.length > 0) {
    await noteAnswers(
      tx,
      conferenceId,
      first.map(({ id }) => id),
    );
  }
}

/** Organisers who write on somebody's behalf agree to nothing for them. */
async function noteOwnConsents(
  tx: Transaction,
  personId: Id | null,
  { id: submissionId, authorKey }: WritableSubmission,
  saved: {
    readonly content: DraftContent;
    readonly form: SubmissionForm | null;
    readonly kept: readonly DraftChange[];
  },
): Promise<void> {
  if (personId === null || authorKey === null || saved.form === null) return;
  const changed = new Set(saved.kept.map(({ at }) => at.slice(ANSWER.length)));
  await noteConsents(tx, { submissionId, personId }, saved.content, { questions: saved.form.questions, changed });
}
