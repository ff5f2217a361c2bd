import { isHard } from '../constraints/catalogue';
import type { LayoutModel } from '../model/layout-model';

/** Steps after which a search that tries all ways gives up: groups of people with several posters are small. */
const MOST_STEPS = 200_000;

/** Which shifts each poster may have, and with which others it must not share one. */
export interface HardShifts {
  readonly shifts: number;
  /** By poster: the shifts that are open to it. */
  readonly open: readonly (readonly number[])[];
  readonly apart: readonly ReadonlySet<number>[];
}

/** What is hard about shifts, wherever posters hang. */
export function hardShifts({ problem, posters, shifts, links }: LayoutModel): HardShifts {
  const talks = isHard(problem, 'presenter-free');
  const pins = new Map(
    isHard(problem, 'pin-held') ? (problem.pins ?? []).map(({ poster, shift }) => [poster, shift]) : [],
  );
  const open = posters.map(({ id, busy = [] }) =>
    Array.from({ length: shifts }, (_, shift) => shift).filter(
      (shift) => !(talks && busy.includes(shift)) && (pins.get(id) ?? shift) === shift,
    ),
  );
  const apart = posters.map(() => new Set<number>());
  const pairs = [
    ...(isHard(problem, 'presenter-in-one-place') ? links.presenters : []),
    ...(isHard(problem, 'helper-in-one-place') ? links.helpers : []),
    ...(isHard(problem, 'helpers-have-time') ? links.visits : []),
  ];
  for (const { a, b } of pairs) {
    apart[a]!.add(b);
    apart[b]!.add(a);
  }
  return { shifts, open, apart };
}

/** Posters that depend on each other, directly or through others, each after one that it depends on. */
export function groupsOf({ apart }: HardShifts): number[][] {
  const seen = new Set<number>();
  return [...apart.keys()].flatMap((root) => {
    if (seen.has(root)) return [];
    const group = new Set([root]);
    for (const p of group) for (const other of apart[p]!) group.add(other);
    for (const p of group) seen.add(p);
    return [[...group]];
  });
}

/**
 * A shift for each of some posters such that all that is hard holds: the poster with the fewest shifts left comes next
 * (Brélaz 1979), and every way is tried.
 * @returns null where there is no such choice; nothing where the search gave up
 */
export function colour(
  { open, apart }: HardShifts,
  posters: readonly number[],
): Map<number, number> | null | undefined {
  const chosen = new Map<number, number>();
  const left = new Set(posters);
  let steps = 0;
  const free = (p: number): number[] => {
    const taken = new Set([...apart[p]!].map((other) => chosen.get(other)));
    return open[p]!.filter((shift) => !taken.has(shift));
  };
  const place = (): boolean => {
    if (left.size === 0) return true;
    steps += 1;
    if (steps > MOST_STEPS) return false;
    let [next, ways] = [-1, [] as number[]];
    for (const p of left) {
      const some = free(p);
      if (next < 0 || some.length < ways.length) [next, ways] = [p, some];
      if (some.length === 0) return false;
    }
    left.delete(next);
    for (const shift of ways) {
      chosen.set(next, shift);
      if (place()) return true;
      chosen.delete(next);
    }
    left.add(next);
    return false;
  };
  if (place()) return chosen;
  return steps > MOST_STEPS ? undefined : null;
}

/** As few of these posters as still cannot be shown: without any one of them the others could. */
export function fewestInConflict(hard: HardShifts, posters: readonly number[]): number[] {
  let kept = [...posters];
  for (const p of posters) {
    const without = kept.filter((other) => other !== p);
    if (colour(hard, without) === null) kept = without;
  }
  return kept;
}
