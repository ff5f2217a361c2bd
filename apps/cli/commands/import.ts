import { readFileSync } from 'node:fs';
import { refuseOnArchived } from '@colloquy/features/conferences';
import { ImportSubmissions } from '@colloquy/features/submissions';
import { DomainError, VISITOR } from '@colloquy/kernel';
import { Acts } from '@colloquy/platform/acts';
import { migrate, openDataSource } from '@colloquy/platform/database';
import type { Command } from 'commander';
import { PROGRAM_SCHEMA } from '../database/schemas';
import { withDatabase } from '../database/with-database';
import { Unreadable } from '../outcome';

/** `import`: what comes from elsewhere, all of it or, with any fault, nothing. */
export function importCommands(program: Command): void {
  const command = program.command('import').description('take in what comes from elsewhere');
  command
    .command('csv')
    .description(
      'submissions from a table: title, abstract, presenter, presenter_address, track (and more, see docs/guides/import.md)',
    )
    .argument('<file>', 'a CSV file in UTF-8')
    .requiredOption('--conference <slug>', 'the conference that it is for')
    .option('--dry-run', 'only say what would happen')
    .action((file: string, { conference, dryRun }: { conference: string; dryRun?: boolean }) =>
      withDatabase(async (url) => {
        const dataSource = await openDataSource(url, PROGRAM_SCHEMA);
        try {
          await migrate(dataSource);
          const act = new ImportSubmissions(dataSource, new Acts(dataSource, refuseOnArchived));
          const done = await act.run(
            { viewer: VISITOR },
            { conference, table: bytesOf(file), dryRun: dryRun === true },
          );
          console.log(
            `${done.dryRun ? 'Would import' : 'Imported'} ${done.submissions} submissions with ${done.people} authors.`,
          );
        } catch (error) {
          if (error instanceof DomainError && error.code === 'import-refused')
            throw new Unreadable(error.message, error.faults);
          throw error;
        } finally {
          await dataSource.destroy();
        }
      }),
    );
}

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (cause) {
    const missing = (cause as NodeJS.ErrnoException).code === 'ENOENT';
    throw new Unreadable(`${file}: ${missing ? 'there is no such file' : (cause as Error).message}.`);
  }
}
