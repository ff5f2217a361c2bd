import { DomainError, type Id, type Instant, newId, notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import { instant, type Transaction } from '@colloquy/platform/database';
import { writeMail } from '@colloquy/platform/mail';
import { Injectable } from '@nestjs/common';
import { isOrganiser } from '../../domain/conferences.policy';
import { NUDGE_PAUSE_DAYS, whomToNudge } from '../../domain/tasks/nudging';
import type { Stuck } from '../../domain/tasks/task';
import { type NudgeLetter, nudgeMail } from '../../mail/nudge-mail';

/** Who is to be reminded of what. */
export interface Nudging {
  readonly conferenceId: Id;
  readonly key: string;
  readonly stuck: readonly Stuck[];
  readonly letter: NudgeLetter;
}

/** Reminds people of what waits for them: one friendly message each, and not again for some days. */
@Injectable()
export class SendNudges {
  constructor(private readonly acts: Acts) {}

  /**
   * @returns how many were reminded; those who were reminded lately are left out
   * @throws DomainError `not-found` for others than organisers; `reminded-lately` when nobody is left
   */
  async run(context: ActContext, { conferenceId, key, stuck, letter }: Nudging): Promise<{ reminded: number }> {
    if (!isOrganiser(context.viewer, conferenceId)) throw notFound('task');
    return this.acts.run(context, { act: 'remind', conferenceId }, async (tx) => {
      const people = await lockThose(tx, conferenceId, key, stuck);
      if (people.length === 0) {
        throw new DomainError(
          'conflict',
          'reminded-lately',
          `They were reminded in the last ${NUDGE_PAUSE_DAYS} days. Give them a little time.`,
        );
      }
      for (const person of people) {
        await tx.query(
          'INSERT INTO task_nudge (id, conference_id, task_key, person_id, sent_by) VALUES ($1, $2, $3, $4, $5)',
          [newId(), conferenceId, key, person.personId, context.viewer.personId],
        );
        await writeMail(tx, nudgeMail(conferenceId, person, letter));
      }
      return { reminded: people.length };
    });
  }
}

/** Two organisers who remind of the same task at one moment do it one after the other. */
async function lockThose(tx: Transaction, conferenceId: Id, key: string, stuck: readonly Stuck[]): Promise<Stuck[]> {
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`nudge ${conferenceId} ${key}`]);
  const rows: { personId: Id; at: Instant; now: Instant }[] = await tx.query(
    `SELECT person_id AS "personId", ${instant('max(sent_at)')} AS at FROM task_nudge
     WHERE conference_id = $1 AND task_key = $2 GROUP BY person_id`,
    [conferenceId, key],
  );
  const [{ now }]: [{ now: Instant }] = await tx.query(`SELECT ${instant('now()')} AS now`);
  return whomToNudge(stuck, new Map(rows.map(({ personId, at }) => [personId, at])), now).now;
}
