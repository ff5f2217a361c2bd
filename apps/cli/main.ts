import { Command } from 'commander';
import { NoAnswer, Unreadable } from './outcome';

const program = new Command('colloquy')
  .description('The organiser of student research conferences.')
  .showHelpAfterError();

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
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 3;
  }
});
