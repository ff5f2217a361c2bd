import { DomainError } from '@colloquy/kernel';
import type { LayoutModel } from '../model/layout-model';
import type { Hanging } from '../model/score';
import { USUAL_SHIFTS } from '../problem';

/** Posters that share a presenter with each poster. */
function sharedPresenters({ posters }: LayoutModel): Set<number>[] {
  const postersOf = new Map<string, number[]>();
  for (const [poster, { presenters }] of posters.entries()) {
    for (const person of new Set(presenters)) postersOf.set(person, [...(postersOf.get(person) ?? []), poster]);
  }
  const sharing = posters.map(() => new Set<number>());
  for (const some of postersOf.values()) {
    for (const a of some) for (const b of some) if (a !== b) sharing[a]?.add(b);
  }
  return sharing;
}

/** Posters that hang together by shared presenters, each after one that it shares with. */
function connected(sharing: readonly ReadonlySet<number>[], root: number): number[] {
  const found = new Set([root]);
  for (const poster of found) for (const other of sharing[poster] ?? []) found.add(other);
  return [...found];
}

/**
 * Gives each poster of a group a shift that none of those has with whom it shares a presenter, with as few as possible
 * out of the shift that its board suggests (branch and bound; groups are small).
 * @returns the shifts, or nothing where there are too few
 */
function spread(
  group: readonly number[],
  sharing: readonly ReadonlySet<number>[],
  usual: (poster: number) => number,
  shifts: number,
): Map<number, number> | undefined {
  const chosen = new Map<number, number>();
  let best: Map<number, number> | undefined;
  let fewest = Infinity;
  const place = (at: number, moved: number): void => {
    if (moved >= fewest) return;
    const poster = group[at];
    if (poster === undefined) {
      fewest = moved;
      best = new Map(chosen);
      return;
    }
    const taken = new Set([...(sharing[poster] ?? [])].map((other) => chosen.get(other)));
    for (let step = 0; step < shifts; step += 1) {
      const shift = (usual(poster) + step) % shifts;
      if (taken.has(shift)) continue;
      chosen.set(poster, shift);
      place(at + 1, moved + Number(step > 0));
      chosen.delete(poster);
    }
  };
  place(0, 0);
  return best;
}

/**
 * Who presents when: boards take turns (odd numbers in the first of two shifts, even ones in the second), except that
 * nobody has two posters in one shift.
 * @returns the shift of each poster
 * @throws DomainError `conflict` where somebody presents more posters than there are shifts
 */
export function shiftsOf(model: LayoutModel, hanging: Hanging): number[] {
  const shifts = model.problem.shifts ?? USUAL_SHIFTS;
  const byBoard = new Map([...hanging].map((poster, board) => [poster, model.boards[board]?.number ?? 1]));
  const usual = (poster: number): number => ((((byBoard.get(poster) ?? 1) - 1) % shifts) + shifts) % shifts;
  const sharing = sharedPresenters(model);
  const result = model.posters.map((_, poster) => usual(poster));
  const done = new Set<number>();
  for (const poster of model.posters.keys()) {
    if (done.has(poster) || sharing[poster]?.size === 0) continue;
    const group = connected(sharing, poster);
    const found = spread(group, sharing, usual, shifts);
    if (!found) throw tooFewShifts(model, group, shifts);
    for (const member of group) {
      done.add(member);
      result[member] = found.get(member) as number;
    }
  }
  return result;
}

function tooFewShifts({ posters }: LayoutModel, group: readonly number[], shifts: number): DomainError {
  const titles = group.map((poster) => posters[poster]).map((poster) => `"${poster?.title}" (${poster?.id})`);
  return new DomainError(
    'conflict',
    'too-few-shifts',
    `${group.length} posters share presenters who cannot stand at all of them in ${shifts} ${shifts === 1 ? 'shift' : 'shifts'}: add a shift or let a co-author present.`,
    titles.map((title) => ({ message: `${title} shares a presenter with another of these posters.` })),
  );
}
