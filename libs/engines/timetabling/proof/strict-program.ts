import type { Spot, TimetableInstance } from '../model/instance';
import { LinearProgram, sum } from './linear-program';
import type { Permits, Requirement } from './requirements';
import type { Seats } from './seats';
import { addPair } from './strict-pairs';

/** Rooms that all requirements see alike, taken together. */
interface RoomClass {
  readonly rooms: readonly number[];
}

/**
 * A program that every timetable with these requirements satisfies: when it has no solution, there is no such timetable.
 * Slots are left open but for what they force: that the talks fit in, and that no two must run over the same slot.
 */
export function strictProgram(instance: TimetableInstance, requirements: readonly Requirement[]): LinearProgram {
  const program = new LinearProgram();
  const classes = roomClasses(instance, requirements);
  const starts = startsAllowed(instance, requirements, classes);
  const seats = starts.map((sessions) =>
    sessions.map((ofClass) => ofClass.map((allowed) => (allowed.length === 0 ? undefined : program.variable()))),
  );
  for (const talk of seats) program.exactly(1, ...sum(talk.flat()));
  fitIn(program, instance, classes, seats);
  keepApart(program, instance, classes, seats, starts);
  const sizes = classes.map(({ rooms }) => rooms.length);
  for (const { pair } of requirements) if (pair) addPair(program, instance, seats, pair, sizes);
  return program;
}

function roomClasses({ rooms }: TimetableInstance, requirements: readonly Requirement[]): RoomClass[] {
  const looks = new Map<string, number[]>();
  for (const room of rooms.keys()) {
    const look = requirements.map(({ sees }) => String(sees(room))).join('|');
    looks.set(look, [...(looks.get(look) ?? []), room]);
  }
  return [...looks.values()].map((members) => ({ rooms: members }));
}

/** talk × session × class: the slots at which the talk may start. */
function startsAllowed(
  { submissions, sessions }: TimetableInstance,
  requirements: readonly Requirement[],
  classes: readonly RoomClass[],
): number[][][][] {
  return submissions.map(({ slots: length }, talk) => {
    const asked = requirements.flatMap(({ talks }): Permits[] => (talks.has(talk) ? [talks.get(talk)!] : []));
    const mayStart = (spot: Spot): boolean => asked.every((permits) => permits(spot));
    return sessions.map(({ slots }, session) =>
      classes.map(({ rooms: [room = 0] }) =>
        Array.from({ length: Math.max(0, slots - length + 1) }, (_, slot) => slot).filter((slot) =>
          mayStart({ session, room, slot }),
        ),
      ),
    );
  });
}

/** Tracks have whole cells, and what is in a cell is not longer than its session. */
function fitIn(
  program: LinearProgram,
  { submissions, sessions, tracks }: TimetableInstance,
  classes: readonly RoomClass[],
  seats: Seats,
): void {
  const talksOf = tracks.map((_, track) =>
    [...submissions.keys()].filter((talk) => submissions[talk]!.track === track),
  );
  for (const [session, { slots }] of sessions.entries()) {
    for (const [at, { rooms }] of classes.entries()) {
      const cells = talksOf.map((talks) => {
        const here = talks.filter((talk) => seats[talk]![session]![at] !== undefined);
        if (here.length === 0) return undefined;
        const had = program.variable(0, rooms.length);
        const lengths = new Set(here.map((talk) => submissions[talk]!.slots));
        program.atMost(0, ...here.map((talk) => [seats[talk]![session]![at]!, submissions[talk]!.slots] as const), [
          had,
          -slots,
        ]);
        for (const length of lengths) {
          const long = here.filter((talk) => submissions[talk]!.slots >= length);
          if (length > 1)
            program.atMost(0, ...sum(long.map((talk) => seats[talk]![session]![at])), [
              had,
              -Math.floor(slots / length),
            ]);
        }
        return had;
      });
      program.atMost(rooms.length, ...sum(cells));
    }
  }
}

/** Nobody presents twice at once, and no room has two talks at once, as far as the slots force it. */
function keepApart(
  program: LinearProgram,
  { submissions, sessions }: TimetableInstance,
  classes: readonly RoomClass[],
  seats: Seats,
  starts: readonly (readonly (readonly (readonly number[])[])[])[],
): void {
  const talksBy = new Map<string, number[]>();
  for (const [talk, { presenters }] of submissions.entries()) {
    for (const person of new Set(presenters)) talksBy.set(person, [...(talksBy.get(person) ?? []), talk]);
  }
  const busy = [...talksBy.values()].filter(({ length }) => length > 1);
  /** Whether the talk runs over the slot wherever it may start there. */
  const mustRun = (talk: number, session: number, at: number, slot: number): boolean => {
    const allowed = starts[talk]![session]![at]!;
    const first = allowed[0];
    return first !== undefined && allowed.at(-1)! <= slot && first + submissions[talk]!.slots > slot;
  };
  for (const [session, { slots }] of sessions.entries()) {
    for (const talks of busy) {
      program.atMost(slots, ...talks.flatMap((talk) => sum(seats[talk]![session]!, submissions[talk]!.slots)));
    }
    for (let slot = 0; slot < slots; slot += 1) {
      const running = (talk: number, at: number): number | undefined =>
        mustRun(talk, session, at, slot) ? seats[talk]![session]![at] : undefined;
      for (const [at, { rooms }] of classes.entries()) {
        const there = sum([...submissions.keys()].map((talk) => running(talk, at)));
        if (there.length > rooms.length) program.atMost(rooms.length, ...there);
      }
      for (const talks of busy) {
        const now = sum(talks.flatMap((talk) => classes.map((_, at) => running(talk, at))));
        if (now.length > 1) program.atMost(1, ...now);
      }
    }
  }
}
