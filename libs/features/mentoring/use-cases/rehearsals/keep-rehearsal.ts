import { DomainError, type Id, newId, notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import type { Transaction } from '@colloquy/platform/database';
import { writeMail } from '@colloquy/platform/mail';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type NewRehearsal, type RehearsalWords, rehearsalFaults, wordsFaults } from '../../domain/together/rehearsal';
import { rehearsedMail, saidToRehearsalMail } from '../../mail/together-mails';
import { othersOf } from '../together/others-of';
import { pairingScope, READABLE_HERE, type Together, togetherOn } from '../together/together-on';

/** Which rehearsal. */
export interface WhichRehearsal {
  readonly conferenceId: Id;
  readonly submissionId: Id;
  readonly rehearsalId: Id;
}

/** Keeps rehearsals of a talk: authors hold them, their mentor says three things to each. */
@Injectable()
export class KeepRehearsal {
  constructor(
    private readonly dataSource: DataSource,
    private readonly acts: Acts,
  ) {}

  /** @throws DomainError `not-found`; `invalid-rehearsal` with the fields */
  async keep(
    context: ActContext,
    { conferenceId, submissionId }: Omit<WhichRehearsal, 'rehearsalId'>,
    held: NewRehearsal,
  ): Promise<{ id: Id }> {
    const together = await togetherOn(this.dataSource, context.viewer, conferenceId, submissionId);
    return this.acts.run(context, { act: 'keep-rehearsal', conferenceId, subject: submissionId }, async (tx) => {
      const [clock]: { now: Date }[] = await tx.query('SELECT now() AS now');
      refuse(rehearsalFaults(held, (clock?.now ?? new Date(0)).toISOString()));
      const id = newId();
      await tx.query(
        `INSERT INTO rehearsal (id, conference_id, submission_id, pairing_id, person_id, held_at, planned_seconds, seconds,
           laps, ticked, note) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
        [
          ...[id, conferenceId, submissionId, together.pairing?.id ?? null, together.personId, held.heldAt],
          ...[held.plannedSeconds, held.seconds, [...held.laps], [...held.ticked], held.note.trim()],
        ],
      );
      const { writer, others } = await othersOf(tx, together);
      for (const other of others) await writeMail(tx, rehearsedMail(together, writer, other));
      return { id };
    });
  }

  /** The mentor's three parts, new or over earlier ones. @throws DomainError `not-found`; `for-the-mentor`; `invalid-rehearsal` */
  async say(context: ActContext, which: WhichRehearsal, words: RehearsalWords): Promise<void> {
    const { conferenceId, submissionId, rehearsalId } = which;
    const together = await togetherOn(this.dataSource, context.viewer, conferenceId, submissionId);
    if (together.side !== 'mentor')
      throw new DomainError('conflict', 'for-the-mentor', 'These three things are said by the mentor.');
    refuse(wordsFaults(words));
    await this.acts.run(context, { act: 'say-to-rehearsal', conferenceId, subject: submissionId }, async (tx) => {
      const isFirst = await lock(tx, together, rehearsalId);
      await tx.query(
        `UPDATE rehearsal SET strength = $2, question = $3, next_step = $4, said_by = $5, said_at = now() WHERE id = $1`,
        [rehearsalId, words.strength.trim(), words.question.trim(), words.nextStep.trim(), together.personId],
      );
      if (!isFirst) return;
      const { writer, others } = await othersOf(tx, together);
      for (const other of others) await writeMail(tx, saidToRehearsalMail(together, writer, other));
    });
  }

  /** Authors take a rehearsal away, with what was said to it. @throws DomainError `not-found`; `for-the-authors` */
  async remove(context: ActContext, { conferenceId, submissionId, rehearsalId }: WhichRehearsal): Promise<void> {
    const together = await togetherOn(this.dataSource, context.viewer, conferenceId, submissionId);
    if (together.side !== 'author')
      throw new DomainError('conflict', 'for-the-authors', 'A rehearsal is taken away by those who held it.');
    await this.acts.run(context, { act: 'remove-rehearsal', conferenceId, subject: submissionId }, async (tx) => {
      await lock(tx, together, rehearsalId);
      await tx.query(
        `UPDATE rehearsal SET note = '', strength = '', question = '', next_step = '', laps = '{}', ticked = '{}',
           removed_at = coalesce(removed_at, now()) WHERE id = $1`,
        [rehearsalId],
      );
    });
  }
}

function refuse(faults: ReturnType<typeof rehearsalFaults>): void {
  if (faults.length > 0) throw new DomainError('invalid', 'invalid-rehearsal', 'Look at this again.', faults);
}

/** @returns whether nothing was said to it yet */
async function lock(tx: Transaction, together: Together, rehearsalId: Id): Promise<boolean> {
  const [row]: { unsaid: boolean }[] = await tx.query(
    `SELECT said_at IS NULL AS unsaid FROM rehearsal t WHERE id = $1 AND submission_id = $3 AND ${READABLE_HERE}
     FOR UPDATE`,
    [rehearsalId, pairingScope(together), together.submissionId],
  );
  if (!row) throw notFound('rehearsal');
  return row.unsaid;
}
