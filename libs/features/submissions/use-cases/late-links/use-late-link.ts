import type { Id } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import type { Transaction } from '@colloquy/platform/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { readDraftRecord, storeDraft } from '../drafts/draft-record';
import { findWritable, refuseEnded } from '../drafts/writable-submission';
import { readLateLink } from './read-late-links';

/**
 * Lets one work come until the link ends, as one of its uses; of many at once no more than the link is for. What may come
 * later already, or in any type, keeps that. Part of the caller's act.
 * @throws DomainError as `readLateLink`
 */
export async function spendLateLink(
  tx: Transaction,
  { conferenceId, submissionId, token }: { conferenceId: Id; submissionId: Id; token: unknown },
): Promise<void> {
  const link = await readLateLink(tx, conferenceId, token, submissionId, 'FOR UPDATE OF l');
  await tx.query('INSERT INTO late_link_use (link_id, submission_id) VALUES ($1, $2) ON CONFLICT DO NOTHING', [
    ...[link.id, submissionId],
  ]);
  await tx.query(
    `UPDATE submission SET late_until = greatest(late_until, $2),
       late_type_id = CASE WHEN late_until >= $2 AND late_type_id IS NULL THEN NULL ELSE $3::uuid END WHERE id = $1`,
    [submissionId, link.until, link.typeId],
  );
  const draft = await readDraftRecord(tx, submissionId);
  if (link.typeId === null || draft.content.typeId !== null) return;
  const content = { ...draft.content, typeId: link.typeId };
  await storeDraft(tx, submissionId, { ...draft, content, revision: draft.revision + 1 });
}

/** Somebody uses a late link for what they have begun already. */
@Injectable()
export class UseLateLink {
  constructor(
    private readonly dataSource: DataSource,
    private readonly acts: Acts,
  ) {}

  /** @throws DomainError `not-found` for others than its authors and organisers; `wrong-state`; as `readLateLink` */
  async run(
    context: ActContext,
    { conference, submissionId, token }: { conference: string; submissionId: string; token: unknown },
  ): Promise<void> {
    const { viewer } = context;
    const found = await findWritable(this.dataSource, viewer, conference, submissionId);
    const record = { act: 'use-late-link', conferenceId: found.conferenceId, subject: found.id };
    await this.acts.run({ viewer }, record, async (tx) => {
      const work = await findWritable(tx, viewer, conference, submissionId, 'FOR UPDATE OF s');
      refuseEnded(work);
      await spendLateLink(tx, { conferenceId: work.conferenceId, submissionId: work.id, token });
    });
  }
}
