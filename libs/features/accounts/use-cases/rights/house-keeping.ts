import { inTransaction } from '@colloquy/platform/database';
import { JobRunner } from '@colloquy/platform/jobs';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CarryOutErasures } from './carry-out-erasures';
import { forgetOldArchives } from './export-me';

/** What is done every hour for people's rights: due erasures, and archives whose hour is over. */
@Injectable()
export class HouseKeeping implements OnModuleInit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly jobs: JobRunner,
    private readonly erasures: CarryOutErasures,
  ) {}

  onModuleInit(): void {
    this.jobs.everyHour(async () => {
      await this.erasures.run();
      await inTransaction(this.dataSource, forgetOldArchives);
    });
  }
}
