import type { DraftAuthor, DraftFault } from '@colloquy/engines/abstract-draft';
import { normaliseAddress } from '@colloquy/features/accounts';
import type { Id } from '@colloquy/kernel';
import type { Transaction } from '@colloquy/platform/database';

/** Nobody's name is sent in who has said that the work is not theirs, under whichever entry it stands. */
export async function declinedFaults(
  tx: Transaction,
  submissionId: Id,
  authors: readonly DraftAuthor[],
): Promise<DraftFault[]> {
  const declined: { address: string }[] = await tx.query(
    `SELECT address FROM author_invitation WHERE submission_id = $1 AND state = 'declined'`,
    [submissionId],
  );
  const addresses = new Set<string | null>(declined.map(({ address }) => address));
  return authors
    .filter(({ address }) => addresses.has(normaliseAddress(address)))
    .map(({ id, name }) => ({
      field: `authors.${id}.name`,
      message: `${name.trim()} has said that this is not their work. Take them out, or speak with them and ask them again.`,
    }));
}

/** Takes its force from every question to somebody whom the draft does not name any more, or by another address. */
export async function endInvitationsOfOthers(
  tx: Transaction,
  submissionId: Id,
  authors: readonly DraftAuthor[],
): Promise<void> {
  await tx.query(
    `UPDATE author_invitation SET state = 'withdrawn' WHERE submission_id = $1 AND state = 'waiting'
       AND NOT EXISTS (SELECT 1 FROM unnest($2::uuid[], $3::text[]) AS named (id, address)
         WHERE named.id = author_key AND named.address = author_invitation.address)`,
    [submissionId, authors.map(({ id }) => id), authors.map(({ address }) => normaliseAddress(address))],
  );
}
