import { DomainError, type Fault } from '@colloquy/kernel';
import type { Assignment } from './problem';

const isInteger = (value: unknown): value is number => Number.isInteger(value);

/**
 * Reads an assignment that comes from a file, whoever wrote it. Only its shape is judged here; `check` judges the rest.
 *
 * @throws DomainError `unreadable-assignment`, every fault with its field, such as `pairs.3`
 */
export function readAssignment<T extends Assignment>(value: T): T {
  const faults: Fault[] = [];
  const list = (
    field: 'pairs' | 'unassigned' | 'short',
    isEntry: (entry: unknown) => boolean,
    wanted: string,
  ): void => {
    const entries: unknown = value?.[field];
    if (!Array.isArray(entries)) {
      faults.push({ field, message: `${field} must be a list.` });
      return;
    }
    const wrong = entries.findIndex((entry) => !isEntry(entry));
    if (wrong >= 0) faults.push({ field: `${field}.${wrong}`, message: `Each entry of ${field} must be ${wanted}.` });
  };
  const isPair = (entry: unknown): boolean => Array.isArray(entry) && entry.length === 2 && entry.every(isInteger);
  list('pairs', isPair, '[row, column]');
  list('unassigned', isInteger, 'the number of a row');
  list('short', isInteger, 'the number of a column');
  if (faults.length > 0) {
    throw new DomainError('invalid', 'unreadable-assignment', 'The solution cannot be read.', faults);
  }
  return value;
}
