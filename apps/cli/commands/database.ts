import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { backUp, type FeatureSchema, migrate, move, openDataSource, restore } from '@colloquy/platform/database';
import { prepareQueue } from '@colloquy/platform/jobs';
import type { Command } from 'commander';
import { printReport } from '../database/print-report';
import { withDatabase } from '../database/with-database';

/**
 * `backup`, `restore`, `move` and `migrate`, all on the database of DATABASE_URL or on the embedded one.
 * @param schema the tables of the whole program, from `joinSchemas`
 */
export function databaseCommands(program: Command, schema: FeatureSchema): void {
  program
    .command('backup')
    .description('write the whole database to one file, also while people work, and compare the two')
    .requiredOption('--out <file>', 'the file to write, such as backup.jsonl.gz; an earlier one is replaced')
    .action(({ out }: { out: string }) =>
      withDatabase(async (url, { dataFolder }) => {
        printReport(await backUp(url, out));
        const files = join(dataFolder, 'files');
        if (existsSync(files)) console.log(`Uploaded files are not in it: keep a copy of ${files} as well.`);
      }),
    );

  program
    .command('restore')
    .description('fill an empty database from a backup, and compare the two')
    .argument('<file>', 'what `colloquy backup` has written')
    .action((file: string) => withDatabase(async (url) => printReport(await restore(url, file, schema))));

  program
    .command('move')
    .description('copy the database to an empty one on another server, and compare the two; stop Colloquy first')
    .requiredOption('--to <url>', 'the other server, such as postgres://user:password@host:5432/colloquy')
    .action(({ to }: { to: string }) =>
      withDatabase(async (url) => {
        printReport(await move(url, to, schema));
        console.log('Start Colloquy with DATABASE_URL set to the new server from now on.');
      }),
    );

  program
    .command('migrate')
    .description("bring the database to this version's tables, as every start does")
    .action(() =>
      withDatabase(async (url) => {
        const dataSource = await openDataSource(url, schema);
        try {
          const names = await migrate(dataSource);
          await prepareQueue(url, dataSource);
          console.log(names.length > 0 ? names.join('\n') : 'The tables are those of this version already.');
        } finally {
          await dataSource.destroy();
        }
      }),
    );
}
