import { createRandom } from '@colloquy/kernel';
import { check } from './check';
import type { TimetableInstance } from './model/instance';
import { smallInstance, talk } from './model/instance.builder';
import { repair } from './repair';
import { solve } from './solve';

/** Forty talks of four tracks in four sessions of three rooms: a mentor with several mentees wishes to see them all. */
function conference(): TimetableInstance {
  const random = createRandom('repair');
  const zeros = (length: number): number[] => new Array<number>(length).fill(0);
  const [sessions, rooms] = [4, 4];
  return {
    sessions: Array.from({ length: sessions }, (_, at) => ({ name: `Session ${at + 1}`, slots: 4 })),
    rooms: Array.from({ length: rooms }, (_, at) => `Room ${at + 1}`),
    tracks: ['Robots', 'Rivers', 'Rocks', 'Rights'].map((name) => ({ name, chairs: [] })),
    submissions: Array.from({ length: 40 }, (_, at) => ({
      ...talk(`T${at}`, { track: at % 4, presenters: [`S${at}`], attendees: [`M${random.int(14)}`] }),
      sessionPenalty: zeros(sessions),
      roomPenalty: zeros(rooms),
      timezonePenalty: zeros(sessions),
    })),
    similar: Array.from({ length: 4 }, () => zeros(4)),
    trackSession: Array.from({ length: 4 }, () => zeros(sessions)),
    trackRoom: Array.from({ length: 4 }, () => zeros(rooms)),
    sessionRoom: Array.from({ length: sessions }, () => zeros(rooms)),
    weights: { 'Attendees Conflicts': 20, 'Parallel Tracks': 5, 'Number of Rooms per Track': 3 },
  };
}

describe('repair', () => {
  const instance = conference();
  const before = solve(instance, { seed: 1, iterations: 60_000 });
  if (!before.solved) throw new Error(before.reasons.join(' '));
  const first = before.solution.placements[0]!;

  it('empties a room that is lost, and leaves nearly all others where they stand', () => {
    const changed = { ...instance, closed: [{ room: first.room, session: first.session }] };
    const lost = before.solution.placements.filter(
      ({ room, session }) => room === first.room && session === first.session,
    );
    const found = repair(changed, before.solution, { seed: 1, iterations: 120_000 });
    if (!found.repaired) throw new Error(found.reasons.join(' '));
    expect(found.misses).toEqual([]);
    expect(found.moved).toEqual(expect.arrayContaining(lost.map(({ submission }) => submission)));
    expect(found.moved.length).toBeLessThanOrEqual(Math.max(2, lost.length));
    expect(check(changed, found.solution)).toMatchObject({ violations: [], cost: found.cost });
  });

  it('moves who cannot come, and keeps pins', () => {
    const [person] = instance.submissions.find(({ ref }) => ref === first.submission)!.presenters;
    const people = { [person!]: { name: 'Ada', closed: [{ session: first.session }] } };
    const pins = before.solution.placements.slice(5, 15);
    const found = repair({ ...instance, people }, before.solution, { seed: 1, iterations: 60_000, pins });
    if (!found.repaired) throw new Error(found.reasons.join(' '));
    expect(found.misses).toEqual([]);
    expect(found.moved).toContain(first.submission);
    expect(found.moved.length).toBeLessThanOrEqual(3);
    expect(found.solution.placements).toEqual(expect.arrayContaining(pins));
  });

  it('gives a talk that has come anew a place, and forgets one that has gone', () => {
    const submissions = [...instance.submissions.slice(1), { ...instance.submissions[0]!, ref: 'new' }];
    const found = repair({ ...instance, submissions }, before.solution, { seed: 1, iterations: 60_000 });
    if (!found.repaired) throw new Error(found.reasons.join(' '));
    expect(found.solution.placements.map(({ submission }) => submission)).toContain('new');
    expect(found.solution.placements).toHaveLength(40);
    expect(found.moved.length).toBeLessThanOrEqual(2);
  });

  it('says why, where there is no way', () => {
    const everywhere = { sessions: [{ name: 'Morning', slots: 1 }], rooms: ['Hall'] };
    const tables = { trackSession: [[0], [0]], trackRoom: [[0], [0]], sessionRoom: [[0]] };
    const one = (ref: string) => talk(ref, { sessionPenalty: [0], roomPenalty: [0], timezonePenalty: [0] });
    const tight = smallInstance({ ...everywhere, ...tables, submissions: [one('A'), one('B')] });
    const found = repair(tight, { placements: [] }, { seed: 1, iterations: 2_000 });
    expect(found).toMatchObject({ repaired: false });
  });
});
