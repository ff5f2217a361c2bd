import { type Id, newId } from '@colloquy/kernel';
import { DELETION_ACT, removeGoing } from '@colloquy/platform/acts';
import { inTransaction, type Transaction } from '@colloquy/platform/database';
import { JobRunner } from '@colloquy/platform/jobs';
import { Inject, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ALL_RETAINED_ROWS, type AllRetainedRows } from './all-retained-rows';
import { conferencesWithDuePeriods, readDuePeriods } from './read-due-periods';

/** Every hour deletes what conferences have kept for as long as they said: each conference wholly or not at all. */
@Injectable()
export class DeleteWhatIsOver implements OnModuleInit {
  private readonly logger = new Logger('retention');

  constructor(
    private readonly dataSource: DataSource,
    private readonly jobs: JobRunner,
    @Inject(ALL_RETAINED_ROWS) private readonly all: AllRetainedRows,
  ) {}

  onModuleInit(): void {
    this.jobs.everyHour(() => this.run());
  }

  /** A conference where it fails is left as it is, logged, and tried again. */
  async run(): Promise<void> {
    for (const conferenceId of await conferencesWithDuePeriods(this.dataSource)) {
      await inTransaction(this.dataSource, (tx) => this.deleteOf(tx, conferenceId)).catch((error: unknown) => {
        this.logger.error(error instanceof Error ? error.stack : 'Deleting what is over failed.');
      });
    }
  }

  private async deleteOf(tx: Transaction, conferenceId: Id): Promise<void> {
    const free: unknown[] = await tx.query('SELECT 1 FROM conference WHERE id = $1 FOR UPDATE SKIP LOCKED', [
      conferenceId,
    ]);
    if (free.length === 0) return;
    const published = await this.all.published(tx, conferenceId);
    let deleted = 0;
    for (const { kind, writtenBefore, isDue } of await readDuePeriods(tx, conferenceId)) {
      if (!isDue) continue;
      for (const rows of this.all.rows.filter((one) => one.kind === kind)) {
        const gone = await removeGoing(tx, rows, { conferenceId, writtenBefore, published });
        // The plan tells of nothing else; a number beside it would tell that there was something in confidence.
        if (rows.words !== null) deleted += gone;
      }
    }
    if (deleted === 0) return;
    await tx.query('INSERT INTO audit_entry (id, conference_id, person_id, act, count) VALUES ($1, $2, NULL, $3, $4)', [
      newId(),
      conferenceId,
      DELETION_ACT,
      deleted,
    ]);
  }
}
