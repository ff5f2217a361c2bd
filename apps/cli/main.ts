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
import { startCommands } from './commands/start';
import { timetableCommands } from './commands/timetable';
import { PROGRAM_SCHEMA } from './database/schemas';
import { NoAnswer, Unreadable } from './outcome';

const program = new Command('colloquy')
  .description('The organiser of student research conferences.')
  .showHelpAfterError()
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2));

startCommands(program);
demoCommands(program);
conferenceCommands(program);
importCommands(program);
matchCommands(program);
timetableCommands(program);
postersCommands(program);
programmeCommands(program);
databaseCommands(program, PROGRAM_SCHEMA);

program.parseAsync().catch((error: unknown) => {
  if (error instanceof NoAnswer) {
    console.error([error.message, ...error.reasons.map((reason) => `  ${reason}`)].join('\n'));
    process.exitCode = 1;
  } else if (error instanceof Unreadable) {
    const faults = error.faults.map(
      ({ line, column, message }) => `  line ${line ?? '?'}, column ${column ?? '?'}: ${message}`,
    );
    console.error([error.message, ...faults].join('\n'));
    process.exitCode = 2;
  } else {
    console.error(error instanceof DomainError ? error.message : error);
    process.exitCode = 1;
  }
});
