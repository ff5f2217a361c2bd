import type { TimetableInstance } from '../model/instance';

/** How alike two talks of an instance are, by their numbers; 0 where it is not said. */
export function likenessOf({ alike = [], submissions }: TimetableInstance): (a: number, b: number) => number {
  const known = new Map<number, number>();
  const key = (a: number, b: number): number => Math.min(a, b) * submissions.length + Math.max(a, b);
  for (const [a, b, likeness] of alike) known.set(key(a, b), (known.get(key(a, b)) ?? 0) + likeness);
  return (a, b) => known.get(key(a, b)) ?? 0;
}
