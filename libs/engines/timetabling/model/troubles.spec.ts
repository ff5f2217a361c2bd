import { solve } from '../solve';
import type { TimetableInstance } from './instance';
import { smallInstance, talk } from './instance.builder';
import { troublesOf } from './troubles';

const [MORNING, AFTERNOON, HALL, LIBRARY] = [0, 1, 0, 1];
const ada = (own: Partial<ReturnType<typeof talk>> = {}) => talk('A', { presenters: ['ada'], title: 'Rain', ...own });
const troubles = (own: Partial<TimetableInstance>, ...pins: Parameters<typeof troublesOf>[1] & object) =>
  troublesOf(smallInstance({ submissions: [ada()], ...own }), pins).map(({ sentence, help }) => `${sentence} ${help}`);

describe('what can be seen to go wrong', () => {
  it('is nothing where all is well', () => expect(troubles({})).toEqual([]));

  it.each<[string, Partial<TimetableInstance>, string]>([
    ['no talks', { submissions: [] }, 'There are no talks to place. Accept some, or wait until decisions are made.'],
    [
      'a talk without a presenter',
      { submissions: [talk('A')] },
      'A has no presenter. Say who presents it, so that nobody is asked to be in two places.',
    ],
    [
      'a session too short for anything',
      {
        sessions: [
          { name: 'Dawn', slots: 0 },
          { name: 'Noon', slots: 2 },
        ],
      },
      'Dawn is too short for a single slot. Make it longer, or take it out.',
    ],
    [
      'a room closed everywhere',
      { closed: [MORNING, AFTERNOON].map((session) => ({ session, room: LIBRARY })) },
      'Library is closed in every session. Open it in one, or take it out of the rooms.',
    ],
    [
      'a person without a possible time',
      {
        people: {
          ada: {
            name: 'Ada',
            closed: [{ session: MORNING }, { session: AFTERNOON, to: 1 }, { session: AFTERNOON, from: 1 }],
          },
        },
      },
      'There is no place for “Rain”: Ada cannot be there when it could stand. Ask Ada for other hours, or let somebody else present.',
    ],
    [
      'a need that no room meets',
      { submissions: [ada({ needs: ['step-free'] })], roomTags: [[], ['loop']] },
      'There is no place for “Rain”: it needs step-free, and no room has it. Find a room with step-free, or open one.',
    ],
    [
      'rules that leave no place together',
      {
        people: { ada: { name: 'Ada', closed: [{ session: AFTERNOON }] } },
        submissions: [ada({ needs: ['loop'] })],
        roomTags: [['loop'], []],
        closed: [{ session: MORNING, room: HALL }],
      },
      'There is no place for “Rain”: rooms are closed; it needs loop; Ada cannot be there when it could stand. Give way in one of these: open Hall, or another room.',
    ],
    [
      'places that exclude each other',
      {
        wishes: [
          { talks: ['A'], mode: 'required', sessions: [MORNING], because: 'the prize' },
          { talks: ['A'], mode: 'required', sessions: [AFTERNOON], because: 'the prize' },
        ],
      },
      'There is no place for “Rain”: it must stand elsewhere (the prize). Take away one of the places that it must or must not have.',
    ],
  ])('is said of %s', (_, own, sentence) => expect(troubles(own)).toEqual([sentence]));

  it('is said of a pin where its talk cannot stand', () => {
    const people = { ada: { name: 'Ada', closed: [{ session: MORNING }] } };
    expect(troubles({ people }, { submission: 'A', session: MORNING, room: HALL, slot: 0 })).toEqual([
      '“Rain” is pinned where it cannot stand: Ada cannot be there when it could stand. Ask Ada for other hours, or let somebody else present.',
    ]);
  });
});

describe('solve', () => {
  it('makes an empty timetable of no talks', () => {
    expect(solve(smallInstance({ submissions: [] }), { seed: 1, iterations: 50 })).toMatchObject({
      solved: true,
      solution: { placements: [] },
      cost: 0,
    });
  });

  it('says by name which hard rules do not hold in the best timetable that it found', () => {
    const people = { ada: { name: 'Ada', closed: [{ session: MORNING }, { session: AFTERNOON }] } };
    const outcome = solve(smallInstance({ submissions: [ada()], people }), { seed: 1, iterations: 200 });
    expect(outcome).toMatchObject({
      solved: true,
      misses: [expect.stringContaining('Ada cannot be there when “Rain” is')],
    });
  });

  it('keeps what it can of the hours, the needs and the rooms', () => {
    const people = { ada: { name: 'Ada', closed: [{ session: MORNING }, { session: AFTERNOON, to: 1 }] } };
    const instance = smallInstance({
      ...{ people, submissions: [ada({ needs: ['loop'] }), talk('B'), talk('C')] },
      ...{ roomTags: [[], ['loop']], closed: [{ session: MORNING, room: HALL }] },
    });
    const outcome = solve(instance, { seed: 1, iterations: 3_000 });
    expect(outcome).toMatchObject({ solved: true, misses: [] });
    if (!outcome.solved) return;
    expect(outcome.solution.placements[0]).toEqual({ submission: 'A', session: AFTERNOON, room: LIBRARY, slot: 1 });
  });
});
