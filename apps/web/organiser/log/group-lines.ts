import type { Schemas } from '@colloquy/api-client';

type Line = Schemas['LogLineDto'];

/** Lines that say the same of one thing after the other: the newest, and how many came with it. */
export interface LineGroup {
  readonly id: string;
  readonly first: Line;
  readonly others: readonly Line[];
}

/**
 * Joins what somebody was shown in one go, such as forty messages of the outbox, so that it does not bury what was done.
 * Only neighbours are joined, and never what people did.
 */
export function groupLines(lines: readonly Line[]): LineGroup[] {
  const groups: { id: string; first: Line; others: Line[] }[] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (last && line.what === 'saw' && alike(last.first, line)) last.others.push(line);
    else groups.push({ id: line.id, first: line, others: [] });
  }
  return groups;
}

const alike = (one: Line, other: Line): boolean =>
  one.what === other.what && one.name === other.name && one.personId === other.personId;
