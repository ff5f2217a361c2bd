import { type Id, VISITOR } from '@colloquy/kernel';
import { Acts } from '@colloquy/platform/acts';
import { type JobHandler, JobRunner, type RunningJob } from '@colloquy/platform/jobs';
import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type CarriedOut, carryOut } from './carry-out-release';
import { RELEASE_DECISIONS } from './release-decisions';

const OVERDUE = `state = 'releasing' AND releases_at <= now()`;

/**
 * Carries a release out at its moment. Whatever is overdue, because the job was lost or has failed, is looked for every
 * hour as well.
 */
@Injectable()
export class ReleaseDecisionsJob implements JobHandler<{ readonly releaseId: Id }, null>, OnModuleInit {
  readonly kind = RELEASE_DECISIONS;
  private readonly logger = new Logger('decisions');

  constructor(
    private readonly dataSource: DataSource,
    private readonly acts: Acts,
    private readonly runner: JobRunner,
  ) {}

  onModuleInit(): void {
    this.runner.register(this);
    this.runner.everyHour(() => this.lookForOverdue());
  }

  async run({ conferenceId, input: { releaseId } }: RunningJob<{ readonly releaseId: Id }>): Promise<null> {
    const due: unknown[] = await this.dataSource.query(`SELECT 1 FROM decision_release WHERE id = $1 AND ${OVERDUE}`, [
      releaseId,
    ]);
    if (due.length > 0) await this.carryOut(conferenceId, releaseId);
    return null;
  }

  private carryOut(conferenceId: Id, releaseId: Id): Promise<CarriedOut> {
    const count = (done: CarriedOut) => (typeof done === 'object' ? done.released : 0);
    const record = { act: 'carry-out-release', conferenceId, count };
    return this.acts.run({ viewer: VISITOR }, record, (tx) => carryOut(tx, releaseId));
  }

  private async lookForOverdue(): Promise<void> {
    const overdue: { id: Id; conferenceId: Id }[] = await this.dataSource.query(
      `SELECT id, conference_id AS "conferenceId" FROM decision_release WHERE ${OVERDUE}`,
    );
    for (const { id, conferenceId } of overdue) {
      try {
        await this.carryOut(conferenceId, id);
      } catch (error) {
        this.logger.error(error instanceof Error ? error.stack : 'Releasing decisions failed.');
      }
    }
  }
}
