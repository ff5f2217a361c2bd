import { SIGN_IN_SETTINGS, type SignInSettings } from '@colloquy/features/accounts';
import type { Id, Instant } from '@colloquy/kernel';
import { instant, inTransaction, type Transaction } from '@colloquy/platform/database';
import { JobRunner } from '@colloquy/platform/jobs';
import { writeMail } from '@colloquy/platform/mail';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { WORKING_STATES } from '../../domain/pairing';
import { roundOverdueMail } from '../../mail/feedback-mails';
import { feedbackWork } from './feedback-work';

interface Overdue {
  readonly roundId: Id;
  readonly submissionId: Id;
  readonly conferenceId: Id;
  readonly code: string;
  readonly mentorId: Id;
  readonly mentor: string;
  readonly dueAt: Instant;
}

/** Open rounds whose time is over, and of which nobody was reminded; those long forgotten are left in peace. */
const OVERDUE = `
  SELECT f.id AS "roundId", s.id AS "submissionId", s.conference_id AS "conferenceId", s.code,
    g.mentor_id AS "mentorId", p.name AS mentor, ${instant('f.due_at')} AS "dueAt"
  FROM feedback_round f JOIN pairing g ON g.id = f.pairing_id JOIN submission s ON s.id = f.submission_id
  JOIN conference c ON c.id = s.conference_id JOIN person p ON p.id = g.mentor_id
  WHERE f.state = 'asked' AND f.reminded_at IS NULL AND f.due_at < now() AND f.due_at > now() - interval '14 days'
    AND g.state = ANY ($1) AND c.state <> 'archived' AND s.state NOT IN ('withdrawn', 'declined')`;

/** Reminds a mentor of a round that is overdue: once, and never after it was returned or taken back. */
@Injectable()
export class RemindOfRounds implements OnModuleInit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly jobs: JobRunner,
    @Inject(SIGN_IN_SETTINGS) private readonly settings: SignInSettings,
  ) {}

  onModuleInit(): void {
    this.jobs.everyHour(() => this.run());
  }

  /** Each in a transaction of its own, so that one that cannot be written holds up no other. */
  async run(): Promise<void> {
    const overdue: Overdue[] = await this.dataSource.query(OVERDUE, [WORKING_STATES]);
    for (const { roundId } of overdue) await inTransaction(this.dataSource, (tx) => this.remind(tx, roundId));
  }

  private async remind(tx: Transaction, roundId: Id): Promise<void> {
    const [round]: Overdue[] = await tx.query(`${OVERDUE} AND f.id = $2 FOR UPDATE OF f`, [WORKING_STATES, roundId]);
    if (!round) return;
    const { mentorId, mentor: name, dueAt } = round;
    const work = await feedbackWork(tx, { ...round, mentor: { id: mentorId, name } }, this.settings.publicUrl);
    await writeMail(tx, roundOverdueMail(work, dueAt));
    await tx.query('UPDATE feedback_round SET reminded_at = now() WHERE id = $1', [roundId]);
  }
}
