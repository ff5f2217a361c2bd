import { SIGN_IN_SETTINGS, type SignInSettings } from '@colloquy/features/accounts';
import type { Id } from '@colloquy/kernel';
import { inTransaction } from '@colloquy/platform/database';
import { JobRunner } from '@colloquy/platform/jobs';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { WORKING_STATES } from '../../domain/pairing';
import type { DueByItself } from './due-by-itself';
import { FIRST_ROUNDS } from './open-first-rounds';
import { OVERDUE_ROUNDS } from './remind-of-rounds';

/** Every hour opens the rounds that begin by themselves, and reminds of those that are overdue. */
@Injectable()
export class RoundsByThemselves implements OnModuleInit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly jobs: JobRunner,
    @Inject(SIGN_IN_SETTINGS) private readonly settings: SignInSettings,
  ) {}

  onModuleInit(): void {
    this.jobs.everyHour(async () => {
      await this.run(FIRST_ROUNDS);
      await this.run(OVERDUE_ROUNDS);
    });
  }

  /** Each in a transaction of its own, so that one that cannot be dealt with holds up no other. */
  private async run<Row extends { readonly id: Id }>({ select, locked, run }: DueByItself<Row>): Promise<void> {
    const due: Row[] = await this.dataSource.query(select, [WORKING_STATES]);
    for (const { id } of due) {
      await inTransaction(this.dataSource, async (tx) => {
        const again = `${select} AND ${locked}.id = $2 FOR UPDATE OF ${locked}`;
        const [row]: Row[] = await tx.query(again, [WORKING_STATES, id]);
        if (row) await run(tx, row, this.settings.publicUrl);
      });
    }
  }
}
