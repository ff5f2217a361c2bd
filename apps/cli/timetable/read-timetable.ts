import {
  type TimetableInstance,
  type TimetableSolution,
  validateInstance,
  validateSolution,
} from '@colloquy/engines/timetabling';
import { DomainError } from '@colloquy/kernel';
import { placeInJson } from '@colloquy/platform/tables';
import { readJson, readText, Unreadable } from '../outcome';

/** Runs a check of a file's value, and says of each fault at which line and column of the file it stands. */
function locating(file: string, validate: () => void): void {
  try {
    validate();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const text = readText(file);
    const faults = error.faults.map(({ message, field = '' }) => {
      const { line, column } = placeInJson(text, field);
      return { message, field, line, column: String(column) };
    });
    throw new Unreadable(`${file}: ${error.message}`, faults);
  }
}

/** Reads an instance. Throws {@link Unreadable}. */
export function readInstance(file: string): TimetableInstance {
  const value = readJson<TimetableInstance>(file);
  locating(file, () => validateInstance(value));
  return value;
}

/** Reads a solution, which need not be valid. Throws {@link Unreadable}. */
export function readSolution(file: string): TimetableSolution {
  const value = readJson<TimetableSolution>(file);
  locating(file, () => validateSolution(value));
  return value;
}
