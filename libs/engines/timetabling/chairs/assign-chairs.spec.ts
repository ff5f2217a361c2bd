import { createRandom } from '@colloquy/kernel';
import { check } from '../check';
import type { ChairCandidate, TimetableInstance } from '../model/instance';
import { randomInstanceWithRules, smallInstance, talk } from '../model/instance.builder';
import { solve } from '../solve';
import { assignChairs } from './assign-chairs';

const [MORNING, AFTERNOON, HALL, LIBRARY] = [0, 1, 0, 1];
const free = (...people: string[]): ChairCandidate[] => people.map((person) => ({ person, most: 4 }));
const FOUR: TimetableInstance = smallInstance({
  sessions: ['Morning', 'Afternoon'].map((name) => ({ name, slots: 2, date: 'Monday' })),
  submissions: [talk('A', { presenters: ['ada'] }), talk('B'), talk('C'), talk('D')],
});
const PLACEMENTS = [
  [MORNING, HALL],
  [MORNING, LIBRARY],
  [AFTERNOON, HALL],
  [AFTERNOON, LIBRARY],
].map(([session = 0, room = 0], at) => ({ submission: 'ABCD'[at]!, session, room, slot: 0 }));
const assigned = (own: Partial<TimetableInstance>, chairs?: [number, number, string][]) =>
  assignChairs(
    { ...FOUR, ...own },
    { placements: PLACEMENTS, chairs: (chairs ?? []).map(([session, room, person]) => ({ session, room, person })) },
  );

describe('assignChairs', () => {
  it('spreads the load, and lets everybody rest', () => {
    const { chairs, reasons } = assigned({ chairs: free('mo', 'li', 'cy', 'bo') });
    expect(reasons).toEqual([]);
    expect(new Set(chairs.map(({ person }) => person)).size).toBe(4);
  });

  it('asks nobody to be in two rooms, nor to chair whom they must not', () => {
    const { chairs, reasons } = assigned({
      chairs: [
        { person: 'ada', most: 4 },
        { person: 'mo', most: 4, avoids: ['B'] },
        { person: 'li', most: 4 },
      ],
    });
    expect(reasons).toEqual([]);
    const by = (session: number, room: number) =>
      chairs.find((chair) => chair.session === session && chair.room === room)?.person;
    expect([by(MORNING, HALL), by(MORNING, LIBRARY)]).toEqual(['mo', 'li']);
  });

  it('finds a chair for all by asking others anew', () => {
    const people = { mo: { name: 'Mo', closed: [{ session: AFTERNOON }] } };
    const candidates = [
      { person: 'mo', most: 1 },
      { person: 'li', most: 2, avoids: ['A'] },
      { person: 'cy', most: 1, avoids: ['A', 'B', 'D'] },
    ];
    const { chairs, reasons } = assigned({ people, chairs: candidates });
    expect(reasons).toEqual([]);
    expect(chairs).toEqual([
      { session: MORNING, room: HALL, person: 'mo' },
      { session: MORNING, room: LIBRARY, person: 'li' },
      { session: AFTERNOON, room: HALL, person: 'cy' },
      { session: AFTERNOON, room: LIBRARY, person: 'li' },
    ]);
  });

  it('keeps whom organisers have named, and prefers those who would miss nothing', () => {
    const submissions = [talk('A', { attendees: ['mo'] }), talk('B'), talk('C', { attendees: ['li'] }), talk('D')];
    const { chairs } = assigned({ submissions, chairs: free('mo', 'li') }, [[MORNING, HALL, 'li']]);
    expect(chairs).toContainEqual({ session: MORNING, room: HALL, person: 'li' });
    expect(chairs).toContainEqual({ session: AFTERNOON, room: HALL, person: 'li' });
  });

  it('says of everybody why they cannot', () => {
    const people = { mo: { name: 'Mo', closed: [{ session: MORNING }] } };
    const candidates = [
      { person: 'ada', most: 4 },
      { person: 'mo', most: 4 },
      { person: 'li', most: 4, tracks: [1] },
      { person: 'cy', most: 0 },
    ];
    expect(assigned({ people, chairs: candidates }).reasons).toContain(
      'Nobody can chair Morning, Library: ada presents A then; Mo cannot be there then; li does not chair Robots; cy has as many sessions as agreed.',
    );
    expect(assigned({}).reasons[0]).toBe('Nobody may chair Morning, Hall: name people who may chair.');
  });

  it.each(['one', 'two', 'three'])('breaks no rule of chairs (%s)', (seed) => {
    const instance = randomInstanceWithRules(createRandom(seed));
    const outcome = solve(instance, { seed, iterations: 500 });
    const solution = outcome.solved ? outcome.solution : outcome.partial;
    const { chairs } = assignChairs(instance, solution);
    const hard = { ...instance, levels: {}, weights: { ...instance.weights, Chairs: 1 } };
    expect(check(hard, { ...solution, chairs }).terms.Chairs).toBeUndefined();
  });
});
