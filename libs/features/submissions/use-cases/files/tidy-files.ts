import { SUBMITTED_FILES, type SubmittedFiles } from '@colloquy/platform/files';
import { JobRunner } from '@colloquy/platform/jobs';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ensureAddressKey } from './file-address';
import { removeLooseFiles } from './loose-files';

/** Every hour: uploads that nobody has gone on with for a day, and bytes that belong to nobody, are removed. */
@Injectable()
export class TidyFiles implements OnModuleInit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly jobs: JobRunner,
    @Inject(SUBMITTED_FILES) private readonly files: SubmittedFiles,
  ) {}

  async onModuleInit(): Promise<void> {
    await ensureAddressKey(this.dataSource);
    this.jobs.everyHour(() => this.run());
  }

  async run(): Promise<void> {
    await this.dataSource.query(`DELETE FROM upload WHERE seen_at < now() - interval '1 day'`);
    const rows: { id: string }[] = await this.dataSource.query(`SELECT id FROM upload WHERE state = 'open'`);
    const open = new Set(rows.map(({ id }) => id));
    for (const id of await this.files.uploads.list()) if (!open.has(id)) await this.files.uploads.remove(id);
    await removeLooseFiles(this.dataSource, this.files);
  }
}
