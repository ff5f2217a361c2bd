import type { Placement, SessionChair, Spot, TimetableInstance, TimetableSolution } from './instance';

/** One room in one session, with the talks of the one track that has it. */
export interface Cell {
  readonly session: number;
  readonly room: number;
  readonly track: number;
  /** In order of their slots. */
  readonly talks: readonly number[];
}

/** A solution read back from its placements alone: what the constraints are evaluated on. Talks are known by number. */
export interface Plan {
  readonly instance: TimetableInstance;
  /** By talk; undefined where it has no valid place. */
  readonly spots: readonly (Spot | undefined)[];
  /** Those that hold talks, by session and then room. */
  readonly cells: readonly Cell[];
  /** Who chairs which cell, as the solution says. */
  readonly chairs: readonly SessionChair[];
}

/** The title of a talk in quotation marks, or its ref where it has none. */
export function titleOf(instance: TimetableInstance, talk: number): string {
  const { title, ref } = instance.submissions[talk]!;
  return title ? `“${title}”` : ref;
}

/** People by their names, in a row. */
export function namesOf({ people }: TimetableInstance, persons: readonly string[]): string {
  return persons.map((person) => people?.[person]?.name ?? person).join(', ');
}

/** Where a spot is, in words. */
export function nameOf(instance: TimetableInstance, { session, room }: { session: number; room: number }): string {
  return `${instance.sessions[session]!.name}, ${instance.rooms[room]!}`;
}

/** Pairs of cells of one session, the one in the lower room first. */
export function* parallelCells(plan: Plan): Generator<[Cell, Cell]> {
  for (const [at, cell] of plan.cells.entries()) {
    for (let next = at + 1; plan.cells[next]?.session === cell.session; next += 1) yield [cell, plan.cells[next]!];
  }
}

/** Pairs of talks in different rooms of one session. */
export function* parallelTalks(plan: Plan): Generator<[number, number]> {
  for (const [left, right] of parallelCells(plan)) {
    for (const a of left.talks) for (const b of right.talks) yield [a, b];
  }
}

/** How many slots two talks of one session have in common. */
export function slotsInCommon({ instance, spots }: Plan, a: number, b: number): number {
  const [from, to] = [spots[a]!.slot, spots[b]!.slot];
  const end = Math.min(from + instance.submissions[a]!.slots, to + instance.submissions[b]!.slots);
  return Math.max(0, end - Math.max(from, to));
}

/** What a solution says. */
export interface PlanReading {
  readonly plan: Plan;
  /** Placements that cannot be, in words. */
  readonly violations: readonly string[];
  /** Talks without a valid place, by number. */
  readonly missing: readonly number[];
}

/**
 * Reads a solution. What breaks the rules of a timetable is named in `violations` and left out of the plan, so that the
 * plan itself is always consistent: each talk at most once, no overlap, one track in a cell.
 */
export function readPlan(instance: TimetableInstance, solution: TimetableSolution): PlanReading {
  const { sessions, rooms, submissions, tracks } = instance;
  const numberOf = new Map(submissions.map(({ ref }, talk) => [ref, talk]));
  const spots: (Spot | undefined)[] = submissions.map(() => undefined);
  const grid = sessions.map(() => rooms.map((): number[] => []));
  const violations: string[] = [];

  const refusal = ({ submission, session, room, slot }: Placement): string | undefined => {
    const talk = numberOf.get(submission);
    if (talk === undefined) return `There is no submission “${submission}”.`;
    const title = titleOf(instance, talk);
    if (spots[talk]) return `${title} is placed twice.`;
    const block = sessions[session];
    if (!block) return `${title} is placed in session ${session}: there are ${sessions.length}, counted from 0.`;
    if (rooms[room] === undefined)
      return `${title} is placed in room ${room}: there are ${rooms.length}, counted from 0.`;
    const { slots, track } = submissions[talk]!;
    if (!Number.isInteger(slot) || slot < 0) return `${title} starts at slot ${slot}: slots are counted from 0.`;
    if (slot + slots > block.slots) return `${title} runs past the end of ${block.name}.`;
    const cell = grid[session]![room]!;
    const where = nameOf(instance, { session, room });
    const other = cell.slice(slot, slot + slots).find((taken) => taken !== undefined);
    if (other !== undefined) return `${title} overlaps ${titleOf(instance, other)} in ${where}.`;
    const neighbour = cell.find((taken) => taken !== undefined && submissions[taken]!.track !== track);
    if (neighbour !== undefined) {
      const theirs = tracks[submissions[neighbour]!.track]!.name;
      return `${title} (${tracks[track]!.name}) stands among talks of ${theirs} in ${where}: a room has one track in a session.`;
    }
    return undefined;
  };

  for (const placement of solution.placements) {
    const reason = refusal(placement);
    if (reason !== undefined) {
      violations.push(reason);
      continue;
    }
    const talk = numberOf.get(placement.submission)!;
    const { session, room, slot } = placement;
    spots[talk] = { session, room, slot };
    for (let k = slot; k < slot + submissions[talk]!.slots; k += 1) grid[session]![room]![k] = talk;
  }

  const cells = grid.flatMap((row, session) =>
    row.flatMap((slots, room): Cell[] => {
      const talks = [...new Set(slots.filter((talk) => talk !== undefined))];
      return talks.length === 0 ? [] : [{ session, room, track: submissions[talks[0]!]!.track, talks }];
    }),
  );
  const chairs = (solution.chairs ?? []).filter(({ session, room, person }) => {
    if (sessions[session] && rooms[room] !== undefined) return true;
    violations.push(`${namesOf(instance, [person])} is to chair in a session and room that are not there.`);
    return false;
  });
  const missing = [...submissions.keys()].filter((talk) => !spots[talk]);
  return { plan: { instance, spots, cells, chairs }, violations, missing };
}
