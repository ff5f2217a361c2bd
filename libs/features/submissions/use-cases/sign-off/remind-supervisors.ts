import { SIGN_IN_SETTINGS, type SignInSettings } from '@colloquy/features/accounts';
import { findConference } from '@colloquy/features/conferences';
import type { Id } from '@colloquy/kernel';
import { inTransaction, type Transaction } from '@colloquy/platform/database';
import { JobRunner } from '@colloquy/platform/jobs';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { dueReminder, type ReminderFacts } from '../../domain/sign-off/due-reminder';
import { readDraftRecord } from '../drafts/draft-record';
import { findSignOff } from './read-sign-off';
import { askAgain } from './send-question';

interface Waiting extends ReminderFacts {
  readonly id: Id;
  readonly submissionId: Id;
  readonly conferenceId: Id;
  readonly supervisorAddress: string;
}

const MS = (instant: string): string => `(extract(epoch FROM ${instant}) * 1000)::float8`;

/** Who waits for an answer in a conference whose deadline is near; the clock is the database's. */
const WAITING = `
  SELECT f.id, s.id AS "submissionId", s.conference_id AS "conferenceId", f.supervisor_address AS "supervisorAddress",
    ${MS('now()')} AS now, ${MS('h.ends_at')} AS deadline, ${MS('f.sent_at')} AS "sentAt",
    f.reminded_before AS "remindedBefore", extract(hour FROM now() AT TIME ZONE c.time_zone)::int AS "hourThere"
  FROM sign_off f JOIN submission s ON s.id = f.submission_id JOIN conference c ON c.id = s.conference_id
  JOIN phase h ON h.conference_id = c.id AND h.name = 'submission' JOIN abstract_rules r ON r.conference_id = c.id
  WHERE f.state = 'asked' AND r.sign_off <> 'none' AND s.state IN ('draft', 'submitted', 'in revision')
    AND c.state = 'call-open' AND h.ends_at > now() AND h.ends_at <= now() + interval '3 days'`;

/** Reminds supervisors who have not answered, by itself, before the deadline. */
@Injectable()
export class RemindSupervisors implements OnModuleInit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly jobs: JobRunner,
    @Inject(SIGN_IN_SETTINGS) private readonly settings: SignInSettings,
  ) {}

  onModuleInit(): void {
    this.jobs.everyHour(() => this.run());
  }

  /** Each in a transaction of its own, so that one who cannot be written to holds up nobody. */
  async run(): Promise<void> {
    const waiting: Waiting[] = await this.dataSource.query(WAITING);
    for (const { id } of waiting.filter((one) => dueReminder(one) !== null)) {
      await inTransaction(this.dataSource, (tx) => this.remind(tx, id));
    }
  }

  private async remind(tx: Transaction, id: Id): Promise<void> {
    const [waiting]: Waiting[] = await tx.query(`${WAITING} AND f.id = $1 FOR UPDATE OF s, f`, [id]);
    const days = waiting ? dueReminder(waiting) : null;
    if (!waiting || days === null) return;
    const { submissionId, conferenceId, supervisorAddress } = waiting;
    const { content } = await readDraftRecord(tx, submissionId);
    const current = await findSignOff(tx, { id: submissionId, conferenceId }, content);
    if (current?.id !== id || current.personId === null) return;
    const { name, address, version, personId } = current;
    const question = {
      ...{ conference: await findConference(tx, conferenceId), publicUrl: this.settings.publicUrl, submissionId },
      ...{ content, version, asked: { name, address }, supervisorAddress, askedBy: null },
    };
    await askAgain(tx, question, { id, personId }, days);
  }
}
