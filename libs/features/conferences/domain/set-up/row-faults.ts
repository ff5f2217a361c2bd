import type { Fault } from '@colloquy/kernel';

/** Collects faults of the rows of one list, each with its field: `tracks.1.name`. */
export class RowFaults {
  readonly faults: Fault[] = [];

  /** @param list what the list is called in the request */
  constructor(private readonly list: string) {}

  add(row: number, field: string, message: string): void {
    this.faults.push({ field: `${this.list}.${row}.${field}`, message });
  }

  /** A name that is there, fits on a badge and a screen, and stands once, however it is capitalised. */
  names(names: readonly string[], what: string, field = 'name'): void {
    const seen = new Map<string, number>();
    names.forEach((raw, row) => {
      const name = raw.trim();
      const key = name.toLowerCase();
      if (name === '') this.add(row, field, `Give the ${what} a name.`);
      else if (name.length > 100) {
        this.add(row, field, `The name has ${name.length} characters; at most 100 fit on a programme.`);
      } else if (seen.has(key)) {
        this.add(row, field, `There is another ${what} called "${name}". Give each a name of its own.`);
      }
      if (!seen.has(key)) seen.set(key, row);
    });
  }

  /** A whole number within bounds; an empty field is told apart from a wrong one. */
  number(
    row: number,
    field: string,
    value: number | null,
    bounds: { from: number; to: number; empty: string; wrong: string },
  ): void {
    if (value === null) this.add(row, field, bounds.empty);
    else if (!Number.isInteger(value) || value < bounds.from || value > bounds.to) this.add(row, field, bounds.wrong);
  }
}

/** A list that is longer than any conference's: a slip, or somebody's program. */
export function tooMany(list: string, rows: readonly unknown[], most: number): Fault[] {
  return rows.length > most
    ? [{ field: list, message: `There are ${rows.length} rows; at most ${most} are possible.` }]
    : [];
}
