import { type Id, newId } from '@colloquy/kernel';
import type { Transaction } from '@colloquy/platform/database';
import { PairingEntity } from '../../data/mentoring.entity';
import type { ProposedPair } from '../../domain/propose-pairs';

/**
 * Makes drafts of proposed pairs: only organisers see them. A draft beside a pairing that people know takes its place once
 * it is published; a draft that there was before goes. Part of the caller's act.
 * @returns the drafts' ids
 */
export async function storeDrafts(
  tx: Transaction,
  { conferenceId, matchRunId }: { readonly conferenceId: Id; readonly matchRunId: Id },
  pairs: readonly ProposedPair[],
): Promise<Id[]> {
  const works = pairs.map(({ submissionId }) => submissionId);
  await tx.query(`DELETE FROM pairing WHERE state = 'proposed' AND submission_id = ANY ($1)`, [works]);
  const told: { id: Id; submissionId: Id }[] = await tx.query(
    `SELECT id, submission_id AS "submissionId" FROM pairing
     WHERE submission_id = ANY ($1) AND state IN ('published', 'accepted', 'active')`,
    [works],
  );
  const replaces = new Map(told.map(({ id, submissionId }) => [submissionId, id]));
  const drafts = pairs.map(({ submissionId, mentorId, score, band, sharedTerms, sentence, standInId, parts }) => ({
    ...{ id: newId(), conferenceId, matchRunId, state: 'proposed', submissionId, mentorId, score },
    ...{ standInId: standInId ?? null, replaces: replaces.get(submissionId) ?? null },
    parts: parts ?? [],
    reasons: { band, sharedTerms: [...sharedTerms], sentence },
  }));
  if (drafts.length > 0) await tx.insert(PairingEntity, drafts);
  return drafts.map(({ id }) => id);
}
