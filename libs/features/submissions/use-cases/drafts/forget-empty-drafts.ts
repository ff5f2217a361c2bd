import type { Id } from '@colloquy/kernel';
import { inTransaction, type Transaction } from '@colloquy/platform/database';
import { JobRunner } from '@colloquy/platform/jobs';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** Whoever only pressed Start and never came back has nothing here to lose. */
const EMPTY_FOR = `interval '7 days'`;

/** Takes away, every hour, what guests began a week ago and never wrote a letter in. */
@Injectable()
export class ForgetEmptyDrafts implements OnModuleInit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly jobs: JobRunner,
  ) {}

  onModuleInit(): void {
    this.jobs.everyHour(() => this.run());
  }

  async run(): Promise<void> {
    await inTransaction(this.dataSource, async (tx) => {
      const empty: { id: Id; conference_id: Id; person_id: Id }[] = await tx.query(
        `SELECT s.id, s.conference_id, p.id AS person_id FROM submission s JOIN abstract_draft d ON d.submission_id = s.id
         JOIN person p ON p.id = s.started_by
         WHERE s.state = 'draft' AND p.guest AND d.revision = 1 AND d.saved_at < now() - ${EMPTY_FOR}
           AND NOT EXISTS (SELECT 1 FROM abstract_version WHERE submission_id = s.id)
           AND (SELECT count(*) FROM submission_author WHERE submission_id = s.id) = 1 FOR UPDATE OF s`,
      );
      for (const { id, conference_id: conferenceId, person_id: personId } of empty) {
        await forget(tx, { id, conferenceId, personId });
      }
    });
  }
}

async function forget(
  tx: Transaction,
  { id, conferenceId, personId }: { readonly id: Id; readonly conferenceId: Id; readonly personId: Id },
): Promise<void> {
  for (const table of ['abstract_draft', 'submission_author']) {
    await tx.query(`DELETE FROM ${table} WHERE submission_id = $1`, [id]);
  }
  await tx.query('DELETE FROM submission WHERE id = $1', [id]);
  await tx.query(
    `DELETE FROM membership m WHERE conference_id = $1 AND person_id = $2 AND role = 'author' AND NOT EXISTS (
       SELECT 1 FROM submission_author a JOIN submission s ON s.id = a.submission_id
       WHERE s.conference_id = $1 AND a.person_id = $2)`,
    [conferenceId, personId],
  );
}
