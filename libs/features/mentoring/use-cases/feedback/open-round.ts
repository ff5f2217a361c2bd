import { DomainError, type Id, type Instant, newId } from '@colloquy/kernel';
import type { Transaction } from '@colloquy/platform/database';
import type { Margin } from '../../domain/feedback/margin';

/** Begins the next round of a pairing. Part of the caller's act, which has locked the pairing. @throws DomainError `round-open` */
export async function openRound(
  tx: Transaction,
  {
    conferenceId,
    submissionId,
    pairing,
    mentor,
  }: Pick<Margin, 'conferenceId' | 'submissionId' | 'mentor'> & {
    readonly pairing: { readonly id: Id };
  },
  round: {
    readonly version: number;
    readonly wish: string;
    readonly dueAt: Instant;
    readonly askedBy: Id | null;
  },
): Promise<Id> {
  const [row]: { open: boolean; next: number }[] = await tx.query(
    `SELECT coalesce(bool_or(state = 'asked'), false) AS open, coalesce(max(number), 0) + 1 AS next
     FROM feedback_round WHERE pairing_id = $1`,
    [pairing.id],
  );
  if (row?.open) {
    const message = `${mentor.name} has a round of yours already. Wait for it, or take it back first and ask anew.`;
    throw new DomainError('conflict', 'round-open', message);
  }
  const id = newId();
  await tx.query(
    `INSERT INTO feedback_round (id, conference_id, submission_id, pairing_id, number, version, asked_by, wish, due_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      ...[id, conferenceId, submissionId, pairing.id, row?.next ?? 1],
      ...[round.version, round.askedBy, round.wish, round.dueAt],
    ],
  );
  return id;
}
