import { createRandom, DomainError } from '@colloquy/kernel';
import { check } from './check';
import type { Placement, TimetableInstance } from './model/instance';
import { randomInstance, smallInstance, talk } from './model/instance.builder';
import { type SolveOptions, solve } from './solve';

function solved(instance: TimetableInstance, options: SolveOptions) {
  const outcome = solve(instance, options);
  if (!outcome.solved) throw new Error(outcome.reasons.join(' '));
  expect(check(instance, outcome.solution).violations).toEqual([]);
  expect(outcome.cost).toBeCloseTo(check(instance, outcome.solution).cost, 6);
  return outcome;
}

/** The least cost of all timetables, by trying them all: for a handful of talks. */
function leastCost(instance: TimetableInstance): number {
  let least = Number.POSITIVE_INFINITY;
  const extend = (placements: readonly Placement[]): void => {
    const next = instance.submissions[placements.length];
    if (!next) {
      least = Math.min(least, check(instance, { placements }).cost);
      return;
    }
    for (const [session, { slots }] of instance.sessions.entries()) {
      for (const room of instance.rooms.keys()) {
        for (let slot = 0; slot + next.slots <= slots; slot += 1) {
          const longer = [...placements, { submission: next.ref, session, room, slot }];
          const missing = instance.submissions.length - longer.length;
          if (check(instance, { placements: longer }).violations.length === missing) extend(longer);
        }
      }
    }
  };
  extend([]);
  return least;
}

const reasonsOf = (instance: TimetableInstance, options: Partial<SolveOptions> = {}): readonly string[] => {
  const outcome = solve(instance, { seed: 1, iterations: 2_000, ...options });
  return outcome.solved ? [] : outcome.reasons;
};

describe('solve', () => {
  it.each([1, 2, 3])('finds the best of all timetables of a small instance (%i)', (seed) => {
    const random = createRandom(`small ${seed}`);
    const rich = randomInstance(random);
    const cut = (rows: readonly (readonly number[])[]): number[][] => rows.slice(0, 2).map((row) => row.slice(0, 2));
    const instance = smallInstance({
      submissions: rich.submissions.slice(0, 4).map((each, at) => ({ ...each, track: at % 2 })),
      tracks: rich.tracks.slice(0, 2),
      similar: cut(rich.similar),
      trackSession: cut(rich.trackSession),
      trackRoom: cut(rich.trackRoom),
      sessionRoom: cut(rich.sessionRoom),
      weights: rich.weights,
    });
    const short = {
      ...instance,
      submissions: instance.submissions.map((each) => ({
        ...each,
        sessionPenalty: each.sessionPenalty.slice(0, 2),
        roomPenalty: each.roomPenalty.slice(0, 2),
        timezonePenalty: each.timezonePenalty.slice(0, 2),
      })),
    };
    expect(solved(short, { seed, iterations: 20_000 }).cost).toBeCloseTo(leastCost(short), 6);
  });

  it('gives the same timetable for the same seed and iterations, and another for another seed', () => {
    const instance = randomInstance(createRandom('determinism'));
    const run = (seed: number) => solve(instance, { seed, iterations: 5_000 });
    expect(run(1)).toEqual(run(1));
    expect(run(2)).not.toEqual(run(1));
  });

  it('fills an instance to the last slot', () => {
    const lengths = [2, 1, 1, 2, 2];
    const submissions = lengths.map((slots, at) => talk(`T${at}`, { slots, track: at < 3 ? 0 : 1 }));
    solved(smallInstance({ submissions }), { seed: 1, iterations: 1_000 });
  });

  it('holds the pins and moves the rest around them', () => {
    const submissions = ['A', 'B', 'C'].map((ref) => talk(ref, { sessionPenalty: [5, 0] }));
    const instance = smallInstance({ submissions, weights: { 'Submissions_Sessions|Penalty': 1 } });
    const pin = { submission: 'A', session: 0, room: 1, slot: 1 };
    const { solution, cost } = solved(instance, { seed: 1, iterations: 5_000, pins: [pin] });
    expect(solution.placements[0]).toEqual(pin);
    expect(cost).toBe(5);
  });

  it('starts from a timetable and never returns a dearer one', () => {
    const instance = randomInstance(createRandom('start'));
    const first = solved(instance, { seed: 1, iterations: 20_000 });
    const second = solved(instance, { seed: 2, iterations: 300, start: first.solution });
    expect(second.cost).toBeLessThanOrEqual(first.cost);
  });

  it.each([30, 60, 90, 120])('ends when it is told to, with the best timetable that it told of (%i)', (patience) => {
    const submissions = Array.from({ length: 8 }, (_, at) =>
      talk(`T${at}`, {
        track: at % 2,
        sessionPenalty: [(at * 5) % 7, (at * 3) % 8],
        roomPenalty: [(at * 7) % 5, at % 3],
      }),
    );
    const weights = { 'Submissions_Sessions|Penalty': 1, 'Submissions_Rooms|Penalty': 1, 'Parallel Tracks': 1 };
    const instance = smallInstance({ submissions, weights });
    let questions = 0;
    const told: number[] = [];
    const deadline = (): boolean => {
      questions += 1;
      return questions > patience;
    };
    const { cost } = solved(instance, { seed: 1, deadline, onProgress: (progress) => told.push(progress.cost) });
    expect(questions).toBe(patience + 1);
    expect(told).toEqual([...told].sort((a, b) => b - a));
    expect(told.at(-1)).toBeCloseTo(cost, 9);
  });

  it('says why there is no timetable', () => {
    expect(reasonsOf(smallInstance({ submissions: [talk('A', { title: 'Long', slots: 3 })] }))).toEqual([
      '“Long” takes 3 slots: the longest session has 2 slots. Shorten it, or make a session as long.',
    ]);
    const nine = Array.from({ length: 9 }, (_, at) => talk(`T${at}`));
    expect(reasonsOf(smallInstance({ submissions: nine }))).toEqual([
      'The talks take 9 slots: all rooms in all sessions together have 8. Add a room or a session, or shorten talks.',
    ]);
    const five = Array.from({ length: 5 }, (_, track) => talk(`T${track}`, { track }));
    const tracks = five.map(({ ref }) => ({ name: ref, chairs: [] }));
    const zeros = five.map(() => [0, 0]);
    const similar = five.map(() => [0, 0, 0, 0, 0]);
    expect(
      reasonsOf(smallInstance({ submissions: five, tracks, similar, trackSession: zeros, trackRoom: zeros })),
    ).toEqual([
      'A room has one track in a session, so that the 5 tracks need at least 5 sessions in a room: there are 4. Add a room or a session, or join tracks.',
    ]);
  });

  it('names the talks that found no place where nothing is proven', () => {
    const sessions = [3, 3, 2].map((slots, at) => ({ name: `Session ${at}`, slots }));
    const none = { sessionPenalty: [0, 0, 0], roomPenalty: [0], timezonePenalty: [0, 0, 0] };
    const submissions = [2, 2, 2, 1].map((slots, at) => talk(`T${at}`, { slots, track: at < 3 ? 0 : 1, ...none }));
    const rows = { trackSession: [none.sessionPenalty, none.sessionPenalty], trackRoom: [[0], [0]] };
    const instance = smallInstance({ sessions, rooms: ['Hall'], submissions, ...rows, sessionRoom: [[0], [0], [0]] });
    const outcome = solve(instance, { seed: 1, iterations: 2_000 });
    expect(outcome).toMatchObject({ solved: false, proven: false });
    expect(reasonsOf(instance)[0]).toMatch(/^No place was found for T\d/);
  });

  it('says which pins cannot hold', () => {
    const pins = ['A', 'B'].map((submission) => ({ submission, session: 0, room: 0, slot: 0 }));
    expect(reasonsOf(smallInstance(), { pins })).toEqual([
      'A pin cannot hold: B overlaps A in Morning, Hall. Take one of the pins away.',
    ]);
  });

  it('refuses what is no instance, naming every field', () => {
    const bad = {
      ...smallInstance({ submissions: [talk('A', { track: 7 }), talk('A', { roomPenalty: [0] })] }),
      weights: { Charm: 1 },
    };
    const attempt = (): unknown => solve(bad as TimetableInstance, { seed: 1 });
    expect(attempt).toThrow(DomainError);
    try {
      attempt();
    } catch (error) {
      const fields = (error as DomainError).faults.map(({ field }) => field);
      expect(fields).toEqual([
        'submissions.0.track',
        'submissions.1.roomPenalty',
        'submissions.1.ref',
        'weights.Charm',
      ]);
    }
  });
});
