import type { TimetableInstance } from '../model/instance';
import { compile } from '../search/problem';
import { LinearProgram, sum } from './linear-program';
import { chargeClashes } from './relaxed-clashes';
import { chargeRooms } from './relaxed-rooms';
import type { Relaxation } from './relaxed-timetable';

/**
 * A program that every timetable satisfies, at no more than its cost. Talks go to sessions, tracks to a number of cells in
 * each session and in each room; which talk has which room and slot is left open. What it leaves out only costs more, so
 * that its least cost bounds that of every timetable from below.
 */
export function relax(instance: TimetableInstance): Relaxation {
  const problem = compile(instance);
  const program = new LinearProgram();
  const { sessions, rooms, tracks, talkSession, lengthOf, slotsOf } = problem;
  const weight = instance.weights['Tracks_Sessions|Penalty'] ?? 0;
  const each = <T>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));
  const seated = each(problem.talks, (talk) =>
    each(sessions, (session) =>
      lengthOf[talk]! > slotsOf[session]! ? undefined : program.variable(talkSession[talk * sessions + session]!),
    ),
  );
  const cells = each(tracks, (track) =>
    each(sessions, (session) => program.variable(weight * instance.trackSession[track]![session]!, rooms)),
  );
  const present = each(tracks, () => each(sessions, () => program.variable()));
  const relaxation: Relaxation = { program, problem, seated, cells, present };
  seatTalks(relaxation);
  chargeTracks(relaxation);
  chargeRooms(relaxation, instance);
  chargeClashes(relaxation);
  return relaxation;
}

/** Every talk is in one session, and the cells of its track there hold it. */
function seatTalks({ program, problem, seated, cells, present }: Relaxation): void {
  const { rooms, trackOf, lengthOf, slotsOf, talksOfTrack } = problem;
  for (const [talk, places] of seated.entries()) {
    program.exactly(1, ...sum(places));
    for (const [session, place] of places.entries()) {
      if (place !== undefined) program.atMost(0, [place, 1], [present[trackOf[talk]!]![session]!, -1]);
    }
  }
  for (const session of slotsOf.keys()) program.atMost(rooms, ...sum(cells.map((row) => row[session])));
  for (const [track, talks] of talksOfTrack.entries()) {
    const lengths = new Set(Array.from(talks, (talk) => lengthOf[talk]!));
    const longest = Math.max(0, ...slotsOf);
    const needed = talks.reduce((total, talk) => total + lengthOf[talk]!, 0);
    program.atLeast(Math.ceil(needed / Math.max(1, longest)), ...sum(cells[track]!));
    for (const [session, slots] of slotsOf.entries()) {
      const here = cells[track]![session]!;
      const there = present[track]![session]!;
      program.atMost(0, [here, 1], [there, -rooms]);
      program.atMost(0, [there, 1], [here, -1]);
      const places = Array.from(talks, (talk) => seated[talk]![session]);
      program.atMost(0, ...Array.from(talks, (talk, at) => sum([places[at]], lengthOf[talk]!)).flat(), [here, -slots]);
      // A cell of five slots holds one talk of three, however much of it is left.
      for (const length of lengths) {
        const most = Math.floor(slots / length);
        if (length < 2 || most < 1) continue;
        const long = Array.from(talks, (talk, at) => (lengthOf[talk]! >= length ? places[at] : undefined));
        program.atMost(0, ...sum(long), [here, -most]);
      }
    }
  }
}

/** Further cells of one session, and interruptions. */
function chargeTracks({ program, problem, cells, present }: Relaxation): void {
  const { rooms, sessions, parallel, interrupted } = problem;
  for (const [track, row] of cells.entries()) {
    const isPresent = present[track]!;
    if (parallel > 0 && rooms > 1) {
      for (const [session, here] of row.entries()) {
        const further = program.variable(parallel, rooms - 1, false);
        program.atLeast(0, [further, 1], [here, -1], [isPresent[session]!, 1]);
      }
    }
    if (interrupted === 0 || sessions < 3) continue;
    const broken = program.variable(interrupted);
    const begins = isPresent.map((now, session) => {
      const begin = program.variable(0, 1, false);
      const before = session === 0 ? [] : sum([isPresent[session - 1]]);
      program.atLeast(0, [begin, 1], [now, -1], ...before);
      return begin;
    });
    program.atMost(1, ...sum(begins), [broken, -Math.ceil(sessions / 2)]);
    // Between two sessions that the track has, one that it has not is an interruption.
    for (let from = 0; from < sessions - 2; from += 1) {
      for (let to = from + 2; to < sessions; to += 1) {
        for (let gap = from + 1; gap < to; gap += 1) {
          program.atMost(1, ...sum([isPresent[from], isPresent[to]]), [isPresent[gap]!, -1], [broken, -1]);
        }
      }
    }
  }
}
