import type { AbstractRules } from '@colloquy/engines/abstract-draft';
import { composeAbstract, type DraftContent } from '@colloquy/engines/abstract-draft';
import type { Id } from '@colloquy/kernel';
import type { Transaction } from '@colloquy/platform/database';
import type { Occasion } from '../../domain/versions/occasion';
import { contentHash } from '../content-hash';

/** A version that is to be kept for ever. */
export interface NewVersion {
  readonly submissionId: Id;
  readonly content: DraftContent;
  readonly rules: Pick<AbstractRules, 'sections'>;
  readonly occasion: Occasion;
  readonly writtenBy: Id | null;
}

/** Keeps a version under the next number. Part of the caller's act, which has locked the submission. @returns the number */
export async function storeVersion(tx: Transaction, version: NewVersion): Promise<number> {
  const { submissionId, content, rules, occasion, writtenBy } = version;
  const title = content.title.trim();
  const abstract = composeAbstract(rules, content.texts);
  const [row]: { number: number }[] = await tx.query(
    `INSERT INTO abstract_version (submission_id, number, title, abstract, sha256, written_by, occasion, content)
     SELECT $1, coalesce(max(number), 0) + 1, $2, $3, $4, $5, $6, $7 FROM abstract_version WHERE submission_id = $1
     RETURNING number`,
    [submissionId, title, abstract, contentHash(title, abstract), writtenBy, occasion, JSON.stringify(content)],
  );
  return row?.number ?? 1;
}
