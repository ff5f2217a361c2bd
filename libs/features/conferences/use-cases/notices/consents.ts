import { DomainError, type Id, notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import type { Transaction } from '@colloquy/platform/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { whatFollowsWithdrawal } from '../../domain/notices/what-follows';
import { findNoticeVersion } from './read-notices';

/** Who agrees to what, and for what: their submission, say, or null for themselves in the whole conference. */
export interface Agreement {
  readonly personId: Id;
  readonly versionId: Id;
  readonly subjectId: Id | null;
}

/**
 * Notes that a person agrees to a version of a notice. What they said to earlier versions of it stays on record, ended.
 * Part of the caller's act; saying it twice is saying it once.
 * @throws DomainError `not-found`; `nothing-to-agree-to` for a notice that only tells; `notice-changed` for words that
 *   are no longer the latest
 */
export async function agree(tx: Transaction, { personId, versionId, subjectId }: Agreement): Promise<void> {
  const { noticeId, asks } = await findNoticeVersion(tx, versionId);
  if (!asks) throw new DomainError('conflict', 'nothing-to-agree-to', 'This notice only tells; nobody is asked.');
  const [latest]: { id: Id }[] = await tx.query(
    'SELECT id FROM notice_version WHERE notice_id = $1 ORDER BY number DESC LIMIT 1',
    [noticeId],
  );
  if (latest?.id !== versionId) {
    throw new DomainError('conflict', 'notice-changed', 'The text has changed since you read it. Read it again.');
  }
  await end(tx, { personId, noticeId, subjectId }, versionId);
  await tx.query(
    'INSERT INTO consent (notice_version_id, person_id, subject_id) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
    [versionId, personId, subjectId],
  );
}

/** Notes that a person no longer agrees to a notice, for the subject that is named. Part of the caller's act. */
export async function disagree(
  tx: Transaction,
  which: { readonly personId: Id; readonly noticeId: Id; readonly subjectId: Id | null },
): Promise<void> {
  await end(tx, which);
}

/** Ends what a person agreed to, in every version but the one named. @returns how many agreements it was */
async function end(
  tx: Transaction,
  { personId, noticeId, subjectId }: { personId: Id; noticeId: Id; subjectId: Id | null },
  but: Id | null = null,
): Promise<number> {
  const [, count] = (await tx.query(
    `UPDATE consent c SET withdrawn_at = greatest(now(), c.given_at) FROM notice_version v
     WHERE v.id = c.notice_version_id AND v.notice_id = $1 AND c.person_id = $2 AND c.withdrawn_at IS NULL
       AND c.subject_id IS NOT DISTINCT FROM $3 AND v.id IS DISTINCT FROM $4`,
    [noticeId, personId, subjectId, but],
  )) as [unknown[], number];
  return count;
}

/** What a person agrees to, and takes back, for themselves. */
@Injectable()
export class Consents {
  constructor(
    private readonly dataSource: DataSource,
    private readonly acts: Acts,
  ) {}

  /** @throws DomainError as {@link agree}; `not-found` for who has no part in the conference */
  async give(context: ActContext, versionId: Id): Promise<void> {
    const { conferenceId } = await findNoticeVersion(this.dataSource, versionId);
    const { personId, memberships } = context.viewer;
    if (personId === null || !memberships.some((membership) => membership.conferenceId === conferenceId))
      throw notFound('notice');
    await this.acts.run(context, { act: 'give-consent', conferenceId, subject: versionId }, (tx) =>
      agree(tx, { personId, versionId, subjectId: null }),
    );
  }

  /**
   * Takes back what was agreed to, also by who has no part in the conference any more.
   * @returns what follows, in words
   * @throws DomainError `not-found` where there is nothing to take back
   */
  async withdraw(context: ActContext, input: { versionId: Id; subjectId: Id | null }): Promise<{ follows: string }> {
    const { versionId, subjectId } = input;
    const { conferenceId, noticeId, kind } = await findNoticeVersion(this.dataSource, versionId);
    const personId = context.viewer.personId ?? '';
    return this.acts.run(
      context,
      { act: 'withdraw-consent', conferenceId, subject: versionId, whenArchived: 'goes on' },
      async (tx) => {
        if ((await end(tx, { personId, noticeId, subjectId })) === 0) throw notFound('consent');
        return { follows: whatFollowsWithdrawal(kind) };
      },
    );
  }
}
