import { DomainError } from '@colloquy/kernel';

/** How many boards a range may name: more than any hall has. */
const MOST = 2000;

/**
 * The numbers that somebody means by `3, 17-19`; null where nothing is said.
 * @throws DomainError `boards-not-understood`
 */
export function boardNumbers(words: string | undefined): ReadonlySet<number> | null {
  const said = words?.trim() ?? '';
  if (said === '') return null;
  const numbers = new Set<number>();
  for (const part of said
    .replace(/\s*[-–]\s*/g, '-')
    .split(/[\s,;]+/)
    .filter(Boolean)) {
    const [, from, to = from] = /^(\d{1,4})(?:-(\d{1,4}))?$/.exec(part) ?? [];
    const [first, last] = [Number(from), Number(to)];
    if (!from || last < first || last > MOST) {
      const message = `“${part}” is not a board number. Write numbers and ranges with commas between them: 3, 17-19.`;
      throw new DomainError('invalid', 'boards-not-understood', message, [{ message, field: 'boards' }]);
    }
    for (let number = first; number <= last; number += 1) numbers.add(number);
  }
  return numbers;
}
