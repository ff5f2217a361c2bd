/** Notes a fault: the dotted field, and a sentence that says what is wanted. */
export type Complain = (field: string, message: string) => void;

/** How many there are of what other fields count through. */
export interface Sizes {
  readonly sessions: number;
  readonly rooms: number;
  readonly tracks: number;
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const isCount = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;
/** The number of one of so many things that are counted from 0. */
export const isPlace = (value: unknown, size: number): value is number => isCount(value) && value < size;
export const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((text) => typeof text === 'string');

/** Complains unless the value is a list of so many numbers. */
export function numbers(value: unknown, length: number, what: string, field: string, complain: Complain): void {
  if (!Array.isArray(value)) complain(field, `“${field}” must be a list of numbers, one for each ${what}.`);
  else if (value.length !== length)
    complain(field, `“${field}” has ${value.length} numbers; it needs ${length}, one for each ${what}.`);
  else {
    for (const [at, entry] of value.entries()) {
      if (!Number.isFinite(entry)) complain(`${field}.${at}`, `“${field}” must hold numbers only.`);
    }
  }
}

/** Complains unless the value is a table of numbers of this size. */
export function matrix(
  value: unknown,
  rows: number,
  columns: number,
  names: [string, string],
  field: string,
  complain: Complain,
): void {
  if (!Array.isArray(value) || value.length !== rows) {
    complain(field, `“${field}” must be a list of ${rows} lists, one for each ${names[0]}.`);
    return;
  }
  for (const [at, row] of value.entries()) numbers(row, columns, names[1], `${field}.${at}`, complain);
}

/** The entries of a list that may be left out; complains where it is something else. */
export function entriesOf(value: unknown, field: string, complain: Complain): [number, unknown][] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return [...value.entries()];
  complain(field, `“${field}” must be a list.`);
  return [];
}
