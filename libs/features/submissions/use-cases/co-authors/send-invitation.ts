import type { DraftAuthor } from '@colloquy/engines/abstract-draft';
import { countTry, ensurePeople, hashOf, newToken, sortNameOf } from '@colloquy/features/accounts';
import type { Conference } from '@colloquy/features/conferences';
import { type Id, newId } from '@colloquy/kernel';
import type { Transaction } from '@colloquy/platform/database';
import { writeCoAuthorMail } from '../../mail/co-author-mails';

/** An author who is to be asked whether they are one. */
export interface AuthorToAsk {
  readonly submissionId: Id;
  readonly title: string;
  readonly author: DraftAuthor;
  /** In lower case; see `normaliseAddress`. */
  readonly address: string;
}

/** What is the same for all who are asked at once. */
export interface AskingTerms {
  readonly conference: Conference;
  readonly publicUrl: string;
  /** Who asks; null where nobody is known. */
  readonly by: { readonly id: Id; readonly name: string } | null;
}

/**
 * Sends somebody the question whether they are an author, with a link that is theirs alone; a link sent before for the
 * same place, or the same address, ends. Part of the caller's act.
 * @throws TooManyRequests where one address is written to again and again
 */
export async function sendAuthorInvitation(
  tx: Transaction,
  { submissionId, title, author, address }: AuthorToAsk,
  { conference, publicUrl, by }: AskingTerms,
): Promise<void> {
  await countTry(tx, { of: 'address', name: `co-author ${address}` });
  if (by !== null) await countTry(tx, { of: 'client', name: `co-authors of ${by.id}` });
  const name = author.name.trim();
  const [personId = ''] = await ensurePeople(tx, [{ name, sortName: sortNameOf(name), address }]);
  const key = newToken();
  await tx.query('DELETE FROM author_invitation WHERE submission_id = $1 AND address = $2 AND author_key <> $3', [
    ...[submissionId, address, author.id],
  ]);
  const [row]: { id: Id }[] = await tx.query(
    `INSERT INTO author_invitation (id, submission_id, author_key, person_id, address, key_hash, invited_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT (submission_id, author_key) DO UPDATE SET person_id = excluded.person_id, address = excluded.address,
       key_hash = excluded.key_hash, invited_by = excluded.invited_by, state = 'waiting', sent_at = now(), answered_at = NULL
     RETURNING id`,
    [newId(), submissionId, author.id, personId, address, hashOf(key), by?.id ?? null],
  );
  const link = `${publicUrl}/co-author/${row?.id}`;
  await writeCoAuthorMail(tx, { conference, personId, address, name, title, link, key, askedBy: by?.name ?? null });
}
