import { contentOf, type DraftContent, leavesOf, sameLeaf } from '@colloquy/engines/abstract-draft';
import { hasOptions } from '@colloquy/engines/submission-form';
import { grantRole, noteAnswers } from '@colloquy/features/conferences';
import { type Id, newId } from '@colloquy/kernel';
import { tell } from '@colloquy/platform/acts';
import type { Transaction } from '@colloquy/platform/database';
import { NEWCOMER } from '../../domain/exchange/content-with';
import type { Setting } from '../../domain/exchange/fit-work';
import type { System } from '../../domain/exchange/foreign-work';
import type { PlannedWork } from '../../domain/exchange/plan-works';
import { nextCode } from '../../domain/submission';
import { changeState } from '../change-state';
import { readDraftRecord, storeDraft } from '../drafts/draft-record';
import type { AuthorsChanged, SubmissionWithdrawn } from '../submission-events';
import { writeAuthors } from '../submitting/author-rows';
import { storeVersion } from '../versions/store-version';
import { digest } from './plan-import';

/** What has been taken in. */
export interface TakenIn {
  readonly made: number;
  readonly changed: number;
  readonly same: number;
  readonly leftOut: number;
}

/** Where works are taken in, and by whom. */
interface Surroundings {
  readonly conferenceId: Id;
  readonly setting: Setting;
  readonly system: System;
  /** What the ids of tracks, questions and answers that were yet to be made are now. */
  readonly made: ReadonlyMap<string, Id>;
  readonly by: Id | null;
}

/** Does what a plan says, work by work. Part of the caller's act, which has locked the conference. */
export async function storeImported(
  tx: Transaction,
  around: Surroundings,
  works: readonly PlannedWork[],
): Promise<TakenIn> {
  const rows: { code: string }[] = await tx.query('SELECT code FROM submission WHERE conference_id = $1', [
    around.conferenceId,
  ]);
  let last = nextCode(rows.map(({ code }) => code));
  const people = new Set<Id>();
  const count = { made: 0, changed: 0, same: 0, leftOut: 0 };
  for (const work of works) {
    const { target, outcome } = work;
    if (outcome === 'left-out' || outcome === 'undecided') {
      count.leftOut += 1;
      continue;
    }
    const content = settled(work.content, around);
    const id = target?.id ?? newId();
    if (!target) {
      await insertWork(tx, around, work, { id, code: last, content });
      last = nextCode([last]);
      count.made += 1;
    } else if (outcome === 'changed') count.changed += 1;
    else count.same += 1;
    if (!target || work.changes.length > 0) {
      for (const personId of await writeWork(tx, around, { id, content, before: target?.content ?? null }))
        people.add(personId);
    }
    if (target && work.withdraws) await withdraw(tx, around.conferenceId, id);
    await noteSource(tx, around, work, id);
  }
  await grantRole(tx, around.conferenceId, 'author', [...people]);
  await noteAnswers(tx, around.conferenceId, [
    ...new Set(works.flatMap(({ content }) => Object.keys(settled(content, around).answers))),
  ]);
  return count;
}

/** The content with ids for all that was yet to be made. */
function settled(content: DraftContent, { made, setting }: Surroundings): DraftContent {
  const idOf = (id: string | null) => (id === null ? null : (made.get(id) ?? id));
  const answers = Object.entries(content.answers).map(([key, answer]) => {
    const id = idOf(key) ?? key;
    const question = setting.questions.find((one) => one.id === id);
    if (id === key || !question || !hasOptions(question.kind)) return [id, answer];
    const option = (label: string) => question.options.find((one) => one.label === label.trim())?.id ?? label;
    return [id, typeof answer === 'string' ? option(answer) : Array.isArray(answer) ? answer.map(option) : answer];
  });
  const authors = content.authors.map((author) =>
    author.id.startsWith(NEWCOMER) ? { ...author, id: newId() } : author,
  );
  return { ...content, trackId: idOf(content.trackId), authors, answers: Object.fromEntries(answers) };
}

async function insertWork(
  tx: Transaction,
  { conferenceId, by }: Surroundings,
  { withdraws, source }: PlannedWork,
  { id, code, content }: { id: Id; code: string; content: DraftContent },
): Promise<void> {
  await tx.query(
    `INSERT INTO submission (id, conference_id, code, track_id, wished_type, state, keywords, affiliations, source_url, source_licence,
       started_by, withdrawn_at, withdrawn_from)
     VALUES ($1, $2, $3, $4, 'talk', $5, '{}', '{}', $6, $7, $8, CASE WHEN $9 THEN now() END, CASE WHEN $9 THEN 'submitted' END)`,
    [
      ...[id, conferenceId, code, content.trackId, withdraws ? 'withdrawn' : 'submitted'],
      ...[source?.url ?? null, source?.licence ?? null, by, withdraws],
    ],
  );
}

/** Keeps the version that counts from now on, and everything that hangs on it. @returns the people behind the authors */
async function writeWork(
  tx: Transaction,
  { conferenceId, setting, by }: Surroundings,
  { id, content, before }: { id: Id; content: DraftContent; before: DraftContent | null },
): Promise<readonly Id[]> {
  if (before) await keepDraft(tx, setting, id, before, content, by);
  const { personIds, affiliations } = await writeAuthors(tx, id, content.authors);
  if (before) {
    await tell<AuthorsChanged['name'], AuthorsChanged['payload']>(tx, {
      ...{ name: 'AuthorsChanged', conferenceId, payload: { submissionId: id } },
    });
  }
  const number = await storeVersion(tx, {
    submissionId: id,
    content,
    rules: setting.rules,
    occasion: 'import',
    writtenBy: by,
  });
  await tx.query(
    `UPDATE submission SET submitted_version = $2, track_id = $3, type_id = $4, keywords = $5, affiliations = $6,
       wished_type = coalesce((SELECT form FROM presentation_type WHERE id = $4 AND conference_id = $7), wished_type)
     WHERE id = $1`,
    [id, number, content.trackId, content.typeId, content.keywords, affiliations, conferenceId],
  );
  return personIds;
}

/** What its writers have not sent in yet stays theirs: only what the file changes is changed in their draft. */
async function keepDraft(
  tx: Transaction,
  { rules }: Setting,
  id: Id,
  before: DraftContent,
  after: DraftContent,
  by: Id | null,
): Promise<void> {
  const [kept]: unknown[] = await tx.query('SELECT 1 FROM abstract_draft WHERE submission_id = $1 FOR UPDATE', [id]);
  if (!kept) return;
  const draft = await readDraftRecord(tx, id);
  const unsent = draft.revision !== draft.versionRevision;
  if (unsent)
    await storeVersion(tx, {
      submissionId: id,
      content: draft.content,
      rules,
      occasion: 'handed over',
      writtenBy: draft.savedBy,
    });
  const [was, is] = [leavesOf(before), leavesOf(after)];
  const changed = Object.entries(is).filter(([at, value]) => !sameLeaf(value, was[at]));
  const content = contentOf({ ...leavesOf(draft.content), ...Object.fromEntries(changed) });
  const revision = draft.revision + 1;
  await storeDraft(tx, id, {
    content,
    revision,
    versionRevision: unsent ? draft.versionRevision : revision,
    savedBy: by,
  });
}

async function withdraw(tx: Transaction, conferenceId: Id, submissionId: Id): Promise<void> {
  await tx.query('UPDATE submission SET withdrawn_at = now(), withdrawn_from = state WHERE id = $1', [submissionId]);
  await changeState(tx, [submissionId], 'withdrawn');
  await tell<SubmissionWithdrawn['name'], SubmissionWithdrawn['payload']>(tx, {
    ...{ name: 'SubmissionWithdrawn', conferenceId, payload: { submissionId } },
  });
}

/** Keeps from where the work is, and what was said of it, as digests. One that bears our own code is known without. */
async function noteSource(
  tx: Transaction,
  { conferenceId, system, made }: Surroundings,
  work: PlannedWork,
  id: Id,
): Promise<void> {
  if (work.target?.code === work.key) return;
  const keyOf = (key: string) =>
    key.replace(/^answers\.(.*)$/s, (_, question: string) => `answers.${made.get(question) ?? question}`);
  const taken = Object.fromEntries(work.says.map(({ key, text }) => [keyOf(key), digest(text)]));
  await tx.query(
    `INSERT INTO submission_source (conference_id, system, external_id, submission_id, taken) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (conference_id, system, external_id) DO UPDATE SET submission_id = excluded.submission_id, taken = excluded.taken
     WHERE (submission_source.submission_id, submission_source.taken) IS DISTINCT FROM (excluded.submission_id, excluded.taken)`,
    [conferenceId, system, work.key, id, JSON.stringify(taken)],
  );
}
