import { DomainError, newId } from '@colloquy/kernel';
import { inTransaction, type Transaction, wasDeadlock } from '@colloquy/platform/database';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ACT_GUARD, type ActContext, type ActGuard, type ActRecord } from './act-context';

interface KeyRow {
  request_hash: string;
  answer: unknown;
}

/** How often an act is begun, where it and another wait for each other. */
const TRIES = 3;

/**
 * Runs one act of one person: everything that it writes, the line in the log of who did what, and the answer kept for
 * a repeated request stand or fall together, in one transaction.
 */
@Injectable()
export class Acts {
  constructor(
    private readonly dataSource: DataSource,
    @Inject(ACT_GUARD) private readonly guard: ActGuard,
  ) {}

  /**
   * @param work the act itself; it gets the transaction that all its writes must use, and begins again from nothing where
   *   the database has broken a deadlock at its cost
   * @returns what `work` returned, or what it returned the first time when the same key comes again
   * @throws DomainError `idempotency-key-reused` when the key belongs to another request; whatever the guard refuses
   */
  async run<T>(context: ActContext, record: ActRecord<T>, work: (tx: Transaction) => Promise<T>): Promise<T> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await this.runOnce(context, record, work);
      } catch (error) {
        if (tries === TRIES || !wasDeadlock(error)) throw error;
      }
    }
  }

  private runOnce<T>(context: ActContext, record: ActRecord<T>, work: (tx: Transaction) => Promise<T>): Promise<T> {
    return inTransaction(this.dataSource, async (tx) => {
      const earlier = await this.claimKey(tx, context, record);
      if (earlier) return earlier.answer as T;
      await this.guard(tx, record);
      const answer = await work(tx);
      await tx.query(
        'INSERT INTO audit_entry (id, conference_id, person_id, act, subject, count) VALUES ($1, $2, $3, $4, $5, $6)',
        [
          ...[newId(), record.conferenceId, context.viewer.personId, record.act, record.subject ?? null],
          record.count?.(answer) ?? null,
        ],
      );
      await this.keepAnswer(tx, context, record, answer);
      return answer;
    });
  }

  /** Takes the key for this act. A second request with it waits here for the first, then finds its answer. */
  private async claimKey(tx: Transaction, context: ActContext, record: Pick<ActRecord, 'act'>): Promise<KeyRow | null> {
    if (!context.idempotencyKey) return null;
    const owner = context.viewer.personId ?? 'visitor';
    const claimed: unknown[] = await tx.query(
      `INSERT INTO idempotency_key (owner, key, act, request_hash) VALUES ($1, $2, $3, $4)
       ON CONFLICT (owner, key) DO NOTHING RETURNING key`,
      [owner, context.idempotencyKey, record.act, context.requestHash ?? ''],
    );
    if (claimed.length > 0) return null;
    const [row]: KeyRow[] = await tx.query(
      'SELECT request_hash, answer FROM idempotency_key WHERE owner = $1 AND key = $2',
      [owner, context.idempotencyKey],
    );
    if (!row || row.request_hash !== (context.requestHash ?? '')) {
      throw new DomainError(
        'conflict',
        'idempotency-key-reused',
        'This Idempotency-Key was used for another request. Send a new key.',
      );
    }
    return row;
  }

  private async keepAnswer(
    tx: Transaction,
    context: ActContext,
    record: Pick<ActRecord, 'act'>,
    answer: unknown,
  ): Promise<void> {
    if (!context.idempotencyKey) return;
    await tx.query('UPDATE idempotency_key SET answer = $3 WHERE owner = $1 AND key = $2 AND act = $4', [
      context.viewer.personId ?? 'visitor',
      context.idempotencyKey,
      JSON.stringify(answer ?? null),
      record.act,
    ]);
  }
}
