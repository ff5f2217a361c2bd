import type { Fault, Instant } from '@colloquy/kernel';
import { type LocalTimeEntry, readEntry } from './local-time-entry';

/** A stretch of time as a person writes it. */
export interface SpanEntry {
  readonly starts: LocalTimeEntry;
  readonly ends: LocalTimeEntry;
}

/** A stretch of time that is being judged: null where a time could not be read, which is said elsewhere. */
export interface JudgedSpan {
  readonly startsAt: Instant | null;
  readonly endsAt: Instant | null;
}

/**
 * Reads the times of a list's rows in a zone. Every row comes back in its place; what is wrong with its times stands in
 * the faults.
 * @param list what the list is called in the request, for the fields of faults
 */
export function readSpans<Row extends SpanEntry>(
  timeZone: string,
  list: string,
  entries: readonly Row[],
): { readonly rows: readonly (Row & JudgedSpan)[]; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const rows = entries.map((entry, place) => {
    const at = (end: 'starts' | 'ends'): Instant | null => {
      const read = readEntry(timeZone, entry[end], `${list}.${place}.${end}`);
      if ('instant' in read) return read.instant;
      faults.push(read.fault);
      return null;
    };
    return { ...entry, startsAt: at('starts'), endsAt: at('ends') };
  });
  return { rows, faults };
}
