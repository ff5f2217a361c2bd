import 'reflect-metadata';
import { DomainError } from '@colloquy/kernel';
import { Command } from 'commander';
import { conferenceCommands } from './commands/conference';
import { databaseCommands } from './commands/database';
import { demoCommands } from './commands/demo';
import { importCommands } from './commands/import';
import { matchCommands } from './commands/match';
import { postersCommands } from './commands/posters';
import { programmeCommands } from './commands/programme';
import { signInCommands } from './commands/sign-in';
import { startCommands } from './commands/start';
import { timetableCommands } from './commands/timetable';
import { PROGRAM_SCHEMA } from './database/schemas';
import { NoAnswer, Unreadable } from './outcome';

/** PostgreSQL's SQLSTATE for it. */
const DISK_FULL = '53100';

const program = new Command('colloquy')
  .description('The organiser of student research conferences.')
  .showHelpAfterError()
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2));

startCommands(program);
demoCommands(program);
conferenceCommands(program);
signInCommands(program);
importCommands(program);
matchCommands(program);
timetableCommands(program);
postersCommands(program);
programmeCommands(program);
databaseCommands(program, PROGRAM_SCHEMA);

/** What the command says of an error, and the exit code with which it ends. */
function lastWords(error: unknown): readonly [words: unknown, code: number] {
  if (error instanceof NoAnswer)
    return [[error.message, ...error.reasons.map((reason) => `  ${reason}`)].join('\n'), 1];
  if (error instanceof Unreadable) {
    const faults = error.faults.map(
      ({ line, column, message }) => `  line ${line ?? '?'}, column ${column ?? '?'}: ${message}`,
    );
    return [[error.message, ...faults].join('\n'), 2];
  }
  const { code } = error as { code?: string };
  if (code === 'ENOSPC' || code === DISK_FULL) return ['The disk is full. Free some space, then try again.', 1];
  return [error instanceof DomainError ? error.message : error, 1];
}

program.parseAsync().catch((error: unknown) => {
  const [words, code] = lastWords(error);
  console.error(words);
  // Whatever still holds on (a connection to a server that has died) must not keep the command from ending.
  process.exit(code);
});
