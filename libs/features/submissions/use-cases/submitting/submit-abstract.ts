import { type DraftContent, submittedText } from '@colloquy/engines/abstract-draft';
import { nameMyself, SIGN_IN_SETTINGS, type SignInSettings } from '@colloquy/features/accounts';
import { findConference, grantRoleToNewcomers } from '@colloquy/features/conferences';
import { DomainError, type Instant } from '@colloquy/kernel';
import { type ActContext, Acts, tell } from '@colloquy/platform/acts';
import type { Transaction } from '@colloquy/platform/database';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { isLate, refuseTooLate, timeliness } from '../../domain/deadline';
import { mayBecome } from '../../domain/submission';
import { writeReceiptMails } from '../../mail/receipt-mail';
import { endInvitationsOfOthers } from '../co-authors/invitations-at-submit';
import { textHash } from '../content-hash';
import { outdatedConsents } from '../drafts/consents-in-draft';
import { readDraftRecord, storeDraft } from '../drafts/draft-record';
import { findWritable, refuseEnded, type WritableSubmission } from '../drafts/writable-submission';
import { readWritingRules, type WritingRules } from '../drafts/writing-rules';
import type { AbstractSubmitted } from '../submission-events';
import { storeVersion } from '../versions/store-version';
import { answersInWords } from './answers-in-words';
import { writeAuthors } from './author-rows';
import { findReceipt, type Receipt } from './read-receipt';
import { timeOfRequest } from './request-time';
import { lateTypeFaults, whatIsMissing } from './what-is-missing';
import { whatOthersSay } from './what-others-say';

/** Sends the draft in: from now on this version counts. */
@Injectable()
export class SubmitAbstract {
  constructor(
    private readonly dataSource: DataSource,
    private readonly acts: Acts,
    @Inject(SIGN_IN_SETTINGS) private readonly settings: SignInSettings,
  ) {}

  /**
   * @param input.revision what the sender has seen; with another in the draft nothing is sent
   * @throws DomainError `not-found`; `deadline-passed`; `stale-draft`; `incomplete` with the faults at their fields;
   *   `wrong-state`; `author-twice`; `archived`
   */
  async run(
    context: ActContext,
    input: { readonly conference: string; readonly submissionId: string; readonly revision: number },
  ): Promise<Receipt> {
    const found = await findWritable(this.dataSource, context.viewer, input.conference, input.submissionId);
    const writing = await readWritingRules(this.dataSource, found.conferenceId);
    const at = await timeOfRequest(this.dataSource, context);
    const endsAt = writing.deadline === null || found.state === 'in revision' ? null : Date.parse(writing.deadline);
    const facts = { at, endsAt, graceMinutes: writing.rules.graceMinutes, lateUntil: found.lateUntil };
    const inGrace = timeliness(facts) === 'in grace';
    const act = inGrace ? 'submit-in-grace' : 'submit-abstract';
    const record = { act, conferenceId: found.conferenceId, subject: found.id };
    // The key of a repeated request keeps the number alone: names and words stand in one place, from which they can be erased.
    const version = await this.acts.run(context, record, async (tx) => {
      const submission = await findWritable(
        tx,
        context.viewer,
        input.conference,
        input.submissionId,
        'FOR UPDATE OF s',
      );
      refuseTooLate(facts);
      refuseDecided(submission);
      const draft = await readDraftRecord(tx, submission.id);
      if (draft.revision !== input.revision) throw stale();
      const when = new Date(at).toISOString();
      const missing = [
        ...(isLate(facts) ? lateTypeFaults(submission.lateTypeId, draft.content, writing) : []),
        ...whatIsMissing(draft.content, writing, { at: when, ...submission }),
        ...(submission.authorKey === null
          ? []
          : await outdatedConsents(tx, submission.id, draft.content, writing.questions)),
        ...(await whatOthersSay(tx, submission, draft.content, writing.rules.signOff)),
      ];
      if (missing.length > 0) throw new DomainError('invalid', 'incomplete', INCOMPLETE, missing);
      const version = await this.store(tx, context, { submission, content: draft.content, writing, at: when, inGrace });
      await storeDraft(tx, submission.id, {
        ...{ content: draft.content, revision: draft.revision, versionRevision: draft.revision },
        savedBy: draft.savedBy ?? context.viewer.personId,
      });
      return version;
    });
    return findReceipt(this.dataSource, found.id, version);
  }

  private async store(tx: Transaction, { viewer }: ActContext, sent: Sent): Promise<number> {
    const { submission, content, writing, at, inGrace } = sent;
    const conference = await findConference(tx, submission.conferenceId);
    const { personIds, affiliations } = await writeAuthors(tx, submission.id, content.authors);
    await endInvitationsOfOthers(tx, submission.id, content.authors);
    await grantRoleToNewcomers(tx, conference.id, 'author', personIds);
    const own = content.authors.find(({ id }) => id === submission.authorKey);
    if (own && viewer.personId !== null) await nameMyself(tx, viewer.personId, own.name);
    const version = await storeVersion(tx, {
      ...{ submissionId: submission.id, content, rules: writing.rules },
      ...{ occasion: 'submit', writtenBy: viewer.personId },
    });
    const type = writing.types.find(({ id }) => id === content.typeId);
    await tx.query(
      `UPDATE submission SET state = CASE WHEN state IN ('draft', 'in revision') THEN 'submitted' ELSE state END,
         track_id = $2, type_id = $3, wished_type = $4, keywords = $5, affiliations = $6, submitted_version = $7 WHERE id = $1`,
      [submission.id, content.trackId, type?.id, type?.form, content.keywords, affiliations, version],
    );
    const text = submittedText(content, writing.rules, {
      ...{ conference: conference.title, code: submission.code, version, type: type?.name ?? '' },
      track: writing.tracks.find(({ id }) => id === content.trackId)?.name ?? '',
      answers: answersInWords(writing.questions, content),
    });
    const sha256 = textHash(text);
    await tx.query(
      'INSERT INTO receipt (submission_id, version, person_id, at, in_grace, sha256, text) VALUES ($1, $2, $3, $4, $5, $6, $7)',
      [submission.id, version, viewer.personId, at, inGrace, sha256, text],
    );
    const receipt = { code: submission.code, version, title: content.title.trim(), sha256, at };
    await writeReceiptMails(tx, {
      conference,
      receipt,
      submissionId: submission.id,
      publicUrl: this.settings.publicUrl,
    });
    await tell<AbstractSubmitted['name'], AbstractSubmitted['payload']>(tx, {
      ...{ name: 'AbstractSubmitted', conferenceId: conference.id },
      payload: { submissionId: submission.id, version, first: submission.submittedVersion === null },
    });
    return version;
  }
}

interface Sent {
  readonly submission: WritableSubmission;
  readonly content: DraftContent;
  readonly writing: WritingRules;
  readonly at: Instant;
  readonly inGrace: boolean;
}

const INCOMPLETE = 'Something is missing before this can be submitted. Everything that you have written is kept.';

const stale = () =>
  new DomainError(
    'conflict',
    'stale-draft',
    'The draft has changed since you looked at it. Look at it once more, then submit.',
  );

function refuseDecided(submission: WritableSubmission): void {
  refuseEnded(submission);
  const { state, code } = submission;
  if (state === 'submitted' || mayBecome(state, 'submitted')) return;
  throw new DomainError('conflict', 'wrong-state', `${code} is ${state}: ask the organisers to change its words now.`);
}
