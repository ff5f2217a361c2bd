import type { SessionChair, TimetableInstance, TimetableSolution } from '../model/instance';
import { type Cell, nameOf, namesOf, type Plan, readPlan } from '../model/plan';
import { barrierTo } from './barriers';
import { Roster } from './roster';

/** So many people are named when it is said why nobody can chair a session. */
const MOST_NAMED = 8;

/** Who chairs what, and why nobody could be found for the rest. */
export interface ChairProposal {
  readonly chairs: readonly SessionChair[];
  /** One for each cell that nobody can chair, in words. */
  readonly reasons: readonly string[];
}

/**
 * Gives each cell that holds talks a chair from the instance's candidates: somebody who is nowhere else then and chairs
 * nobody whom they must not. As many cells as can be get one (augmenting paths, Kuhn 1955); then the load is spread, and
 * nobody chairs twice in a row or misses what they wish to hear as far as exchanges of one or two chairs can help it.
 * Chairs that the solution names already stay.
 * @example assignChairs(instance, solution).chairs // [{ session: 0, room: 1, person: 'mo' }]
 */
export function assignChairs(instance: TimetableInstance, solution: TimetableSolution): ChairProposal {
  const { plan } = readPlan(instance, solution);
  const isChaired = ({ session, room }: Cell): boolean =>
    plan.chairs.some((chair) => chair.session === session && chair.room === room);
  const roster = new Roster(
    plan,
    plan.cells.filter((cell) => !isChaired(cell)),
    instance.chairs ?? [],
  );
  for (const cell of roster.cells.keys()) findChair(roster, cell, new Set());
  while (improve(roster));
  const found = roster.cells.flatMap(({ session, room }, cell): SessionChair[] => {
    const chair = roster.candidates[roster.chairOf[cell]!];
    return chair ? [{ session, room, person: chair.person }] : [];
  });
  const without = roster.cells.filter((_, cell) => roster.chairOf[cell] === -1);
  return { chairs: [...plan.chairs, ...found], reasons: without.map((cell) => whyNobody(plan, roster, cell)) };
}

/** Finds a chair for a cell, if need be by finding another one for a cell of whoever can. */
function findChair(roster: Roster, cell: number, tried: Set<number>): boolean {
  tried.add(cell);
  const able = [...roster.candidates.keys()].filter((candidate) => roster.mayChair(candidate, cell));
  const free = able.filter((candidate) => roster.isFree(candidate, cell) && roster.hasRoom(candidate));
  const [best] = free.sort((a, b) => roster.cellsOf(a).length - roster.cellsOf(b).length);
  if (best !== undefined) {
    roster.give(cell, best);
    return true;
  }
  for (const candidate of able) {
    const taken = [...roster.cellsOf(candidate)];
    const sameTime = taken.filter((other) => roster.cells[other]!.session === roster.cells[cell]!.session);
    for (const other of sameTime.length > 0 ? sameTime : taken) {
      if (tried.has(other)) continue;
      roster.give(other, -1);
      roster.give(cell, candidate);
      const fits = roster.isFree(candidate, cell) && !exceeds(roster, candidate);
      if (fits && findChair(roster, other, tried)) return true;
      roster.give(cell, -1);
      roster.give(other, candidate);
    }
  }
  return false;
}

const exceeds = (roster: Roster, candidate: number): boolean =>
  roster.cellsOf(candidate).length > roster.candidates[candidate]!.most;

/** Gives cells to somebody else, or exchanges two chairs, wherever that is better for those whom it concerns. */
function improve(roster: Roster): boolean {
  const { cells, candidates, chairOf } = roster;
  let better = false;
  for (const cell of cells.keys()) {
    for (const other of candidates.keys()) {
      const now = chairOf[cell]!;
      if (now < 0 || other === now || !roster.mayChair(other, cell)) continue;
      if (roster.isFree(other, cell) && roster.hasRoom(other) && isBetter(roster, [now, other], [[cell, other]]))
        better = true;
    }
    for (let next = cell + 1; next < cells.length; next += 1) {
      const [now, then] = [chairOf[cell]!, chairOf[next]!];
      if (now < 0 || then < 0 || then === now || !roster.mayChair(then, cell) || !roster.mayChair(now, next)) continue;
      const exchange = [[cell, then] as const, [next, now] as const];
      if (isBetter(roster, [now, then], exchange)) better = true;
    }
  }
  return better;
}

/** Takes the steps, and back where they do not pay or ask somebody to be in two rooms. */
function isBetter(roster: Roster, people: readonly number[], steps: readonly (readonly [number, number])[]): boolean {
  const price = (): number => people.reduce((sum, candidate) => sum + roster.priceOf(candidate), 0);
  const before = price();
  const chairs = steps.map(([cell]) => roster.chairOf[cell]!);
  for (const [cell, candidate] of steps) roster.give(cell, candidate);
  const holds = steps.every(([cell, candidate]) => roster.isFree(candidate, cell));
  if (holds && price() < before - 1e-9) return true;
  for (const [at, [cell]] of steps.entries()) roster.give(cell, chairs[at]!);
  return false;
}

function whyNobody(plan: Plan, roster: Roster, cell: Cell): string {
  const { instance } = plan;
  const where = nameOf(instance, cell);
  if (roster.candidates.length === 0) return `Nobody may chair ${where}: name people who may chair.`;
  const all = roster.candidates.map((candidate, number) => {
    const barrier = barrierTo(plan, roster.duties, candidate, cell);
    const chairsThen = roster.isFree(number, roster.cells.indexOf(cell))
      ? 'has as many sessions as agreed'
      : 'chairs another room then';
    return `${namesOf(instance, [candidate.person])} ${barrier ?? chairsThen}`;
  });
  const more = all.length > MOST_NAMED ? `; and ${all.length - MOST_NAMED} more` : '';
  return `Nobody can chair ${where}: ${all.slice(0, MOST_NAMED).join('; ')}${more}.`;
}
