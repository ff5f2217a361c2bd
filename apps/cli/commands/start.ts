import { join } from 'node:path';
import { FOUNDER_LINK_MINUTES, founderLinkAddress, makeFounderLink } from '@colloquy/features/accounts';
import { hasConferences, hasRealConferences, refuseOnArchived } from '@colloquy/features/conferences';
import { VISITOR } from '@colloquy/kernel';
import { Acts } from '@colloquy/platform/acts';
import { readSettings } from '@colloquy/platform/config';
import { migrate, openDataSource, startEmbeddedServer } from '@colloquy/platform/database';
import { localFileStore } from '@colloquy/platform/files';
import { prepareQueue } from '@colloquy/platform/jobs';
import type { Command } from 'commander';
import { PROGRAM_SCHEMA } from '../database/schemas';
import { fillWithDemo } from '../demo/fill-database';
import { freePort } from '../start/free-port';
import { startServer, stopServer } from '../start/server-process';

/** `start`: everything that a first try needs, in one process that owns the embedded database, and the server beside it. */
export function startCommands(program: Command): void {
  program
    .command('start')
    .description('start the database (unless DATABASE_URL is set), bring it up to date, and serve')
    .option('--empty', 'do not fill an empty database with the demo conference')
    .action(async ({ empty }: { empty?: boolean }) => {
      const settings = readSettings(process.env);
      const port = await freePort(settings.port, settings.host, Boolean(process.env.PORT?.trim()));
      const embedded = settings.databaseUrl ? undefined : await startEmbeddedServer(settings.dataFolder);
      try {
        const url = settings.databaseUrl ?? embedded?.url ?? '';
        const publicUrl = process.env.COLLOQUY_URL?.trim() || `http://localhost:${port}`;
        const founderToken = await prepare(url, join(settings.dataFolder, 'files'), empty !== true && publicUrl);
        const server = await startServer({ DATABASE_URL: url, PORT: String(port), COLLOQUY_URL: publicUrl });
        say(publicUrl, founderToken);
        const ended = new Promise<number | null>((resolve) => server.once('exit', resolve));
        const stop = () => void stopServer(server);
        process.once('SIGINT', stop);
        process.once('SIGTERM', stop);
        process.exitCode = (await ended) ?? 1;
      } finally {
        await embedded?.stop();
      }
    });
}

/**
 * @param demoAt where the demo is to be found, for the links in its messages; false: an empty database stays empty
 * @returns the token of a founder's link, on a server that has no conference of its own yet
 */
async function prepare(url: string, filesFolder: string, demoAt: string | false): Promise<string | null> {
  const dataSource = await openDataSource(url, PROGRAM_SCHEMA);
  try {
    await migrate(dataSource);
    await prepareQueue(url, dataSource);
    if (demoAt !== false && !(await hasConferences(dataSource)))
      await fillWithDemo(dataSource, localFileStore(filesFolder), demoAt);
    if (await hasRealConferences(dataSource)) return null;
    return await new Acts(dataSource, refuseOnArchived).run(
      { viewer: VISITOR },
      { act: 'print-founder-link', conferenceId: null },
      makeFounderLink,
    );
  } finally {
    await dataSource.destroy();
  }
}

function say(publicUrl: string, founderToken: string | null): void {
  console.log(`
Colloquy is running. Look here:
  ${publicUrl}/       what the conference is, and what happens next
  ${publicUrl}/app/   the workspace (in the demo: look around as anybody)${founderToken === null ? '' : invitationOf(founderLinkAddress(publicUrl, founderToken))}
Stop it with Ctrl+C; everything is kept.`);
}

const invitationOf = (link: string): string => `
Set up your first conference (this link works once, within ${FOUNDER_LINK_MINUTES} minutes; keep it to yourself):
  ${link}`;
