import { readFileSync, writeFileSync } from 'node:fs';
import type { Fault } from '@colloquy/kernel';
import { jsonFault } from '@colloquy/platform/tables';

/** The input has no valid answer: its reasons are printed and the command ends with exit code 1. */
export class NoAnswer extends Error {
  constructor(
    message: string,
    readonly reasons: readonly string[] = [],
  ) {
    super(message);
    this.name = 'NoAnswer';
  }
}

/** The input cannot be read: every fault is printed with line and column, and the command ends with exit code 2. */
export class Unreadable extends Error {
  constructor(
    message: string,
    readonly faults: readonly Fault[] = [],
  ) {
    super(message);
    this.name = 'Unreadable';
  }
}

/** The text of a file. Throws {@link Unreadable} where there is none or where it is not UTF-8. */
export function readText(file: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (cause) {
    throw new Unreadable(
      `${file}: ${(cause as NodeJS.ErrnoException).code === 'ENOENT' ? 'there is no such file' : (cause as Error).message}.`,
    );
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Unreadable(`${file}: the file is not UTF-8 text. Save it as UTF-8 and try again.`);
  }
}

/** The value of a JSON file. Throws {@link Unreadable} with line and column where the text is not JSON. */
export function readJson<T>(file: string): T {
  const text = readText(file);
  try {
    return JSON.parse(text) as T;
  } catch {
    const { at, expected } = jsonFault(text) ?? { at: text.length, expected: 'JSON' };
    const before = text.slice(0, at).split('\n');
    const message = `Expected ${expected} here.`;
    const fault = { message, line: before.length, column: String((before.at(-1) ?? '').length + 1) };
    throw new Unreadable(`${file}: the file is not JSON.`, [fault]);
  }
}

/** Writes a value as JSON, or prints it where no file is named. */
export function writeJson(file: string | undefined, value: unknown): void {
  const text = `${JSON.stringify(value, null, 1)}\n`;
  if (file === undefined) process.stdout.write(text);
  else writeFileSync(file, text);
}
