import { createRandom } from '@colloquy/kernel';
import { check } from '../constraints/check';
import { standIns } from '../stability/stand-ins';
import { pricesOfDecisions } from './decision-prices';
import { heldIntroductions, matchPeople, rematchPeople } from './match-people';
import { peopleRelaxations } from './people-relaxations';
import type { Mentee, Mentor } from './person';
import { pairReasons } from './reasons';
import { type PeopleToMatch, scorePeople } from './score-people';

const WORDS = 'coral reef heat graph colour plane sleep memory dream soil fungus root light lens laser'.split(' ');
const WISHES = ['first-generation', 'carer', 'mature'];

/** A small department in which places are scarce, so that one wish can move several. */
function department(seed: string): { mentees: Mentee[]; mentors: Mentor[] } {
  const random = createRandom(seed);
  const text = () => Array.from({ length: 6 }, () => random.pick(WORDS)).join(' ');
  return {
    mentees: Array.from({ length: 9 }, (_, at) => ({ id: `e${at}`, name: `Mentee ${at}`, text: text() })),
    mentors: Array.from({ length: 4 }, (_, at) => ({
      id: `o${at}`,
      name: `Mentor ${at}`,
      texts: [text(), text()],
      capacity: 3,
      trained: at > 0,
      offers: [WISHES[at % 3]!],
    })),
  };
}

/** Everything that a person, a log or an export could see of a run. */
function told(people: PeopleToMatch): { pairs: string; words: string } {
  const scored = scorePeople(people);
  const solution = matchPeople(scored);
  const words = [
    people.mentees.map((_, row) => pairReasons(scored, solution, row, { others: 2 })),
    people.mentees.map((_, row) => people.mentors.map((__, column) => scored.pair(row, column))),
    [solution, scored.open, scored.weights, heldIntroductions(scored, solution), peopleRelaxations(scored, solution)],
    check(scored.open, solution),
    standIns(scored.open, solution),
    rematchPeople(scored, [{ menteeId: 'e0', mentorId: 'o9' }]),
  ];
  return { pairs: JSON.stringify(solution.pairs), words: JSON.stringify(words) };
}

describe('private wishes', () => {
  it('change no word and no figure while the pairs stay the same, and bring wish and offer together where they can', () => {
    let [silent, moved] = [0, 0];
    for (let seed = 0; seed < 24; seed += 1) {
      const { mentees, mentors } = department(`wish ${seed}`);
      const wishing = mentees.map((each, at) =>
        at === seed % 9 ? { ...each, privateWishes: [WISHES[seed % 3]!] } : each,
      );
      const [without, withWish] = [told({ mentees, mentors }), told({ mentees: wishing, mentors })];
      for (const wish of WISHES) expect(withWish.words).not.toContain(wish);
      if (without.pairs === withWish.pairs) {
        expect(withWish.words).toBe(without.words);
        silent += 1;
      } else moved += 1;
    }
    expect([silent > 0, moved > 0]).toEqual([true, true]);
  });

  it('change no price, no part and no name of a mentor not chosen even where the pairs differ', () => {
    const mentees: Mentee[] = [
      { id: 'a', name: 'Ana', text: 'coral reef heat' },
      { id: 'b', name: 'Ben', text: 'laser lens' },
    ];
    const mentors: Mentor[] = [
      { id: 'c', name: 'Dr Cole', texts: ['coral reef heat soil'], capacity: 1 },
      { id: 'd', name: 'Dr Diaz', texts: ['coral reef soil fungus'], capacity: 1, offers: ['carer'] },
    ];
    const run = (wish: string[]) => {
      const scored = scorePeople(
        { mentees: [{ ...mentees[0]!, privateWishes: wish }, mentees[1]!], mentors },
        { weights: { privateWishes: 5 } },
      );
      const solution = matchPeople(scored);
      const [reasons] = pairReasons(scored, solution, 0);
      return { solution, reasons: reasons!, sum: scored.pair(0, reasons!.column).score };
    };
    const [without, withWish] = [run([]), run(['carer'])];
    expect([without.reasons.name, withWish.reasons.name]).toEqual(['Dr Cole', 'Dr Diaz']);
    expect(withWish.reasons.score).toBe(withWish.sum);
    const [other] = withWish.reasons.others;
    expect(other?.price?.sum).toBeGreaterThanOrEqual(0);
    expect(`${withWish.reasons.sentence} ${other?.why}`).not.toMatch(/wish|private|carer|confiden/i);
  });
});

describe('matching people', () => {
  const MENTEES: Mentee[] = [
    { id: 'a', name: 'Ana', text: 'Corals and heat', topics: ['Reefs'], methods: ['Field work'] },
    { id: 'b', name: 'Ben', text: 'Planar graphs', modes: ['online'] },
  ];
  const MENTORS: Mentor[] = [
    {
      id: 'c',
      name: 'Dr Cole',
      texts: ['Heat and corals'],
      topics: ['reefs'],
      methods: ['field work'],
      capacity: 1,
      trained: false,
    },
    { id: 'd', name: 'Dr Diaz', texts: ['Colouring graphs'], capacity: 1, modes: ['campus'] },
  ];

  it('says of each pair what the two share, and of the next best mentor what stands between', () => {
    const scored = scorePeople({ mentees: MENTEES, mentors: MENTORS });
    const solution = matchPeople(scored);
    expect(solution).toMatchObject({
      pairs: [
        [0, 1],
        [1, 0],
      ],
      unassigned: [],
    });
    const [ana] = pairReasons(scored, solution, 0);
    expect(ana?.others[0]?.why).toContain('Dr Cole is full: the only place is held by Ben');
    const [ben] = pairReasons(scored, solution, 1);
    expect(ben?.others[0]).toMatchObject({ name: 'Dr Diaz', why: 'They accept no common way to meet.', price: null });
    const [reasons] = pairReasons(scored, { pairs: [[0, 0]], unassigned: [1], short: [] }, 0);
    expect(reasons?.sentence).toBe(
      'Dr Cole: you both named Reefs; you both work with Field work; your texts share the words corals and heat.',
    );
  });

  it('matches before the training is done, and holds the introduction until then', () => {
    const scored = scorePeople({ mentees: MENTEES, mentors: MENTORS });
    expect(heldIntroductions(scored, matchPeople(scored))).toEqual([
      {
        menteeId: 'b',
        mentorId: 'c',
        why: 'Dr Cole has not done the training yet: they are introduced when it is done.',
      },
    ]);
  });

  it('prices what an organiser decides: locks, barriers and preferences', () => {
    const pair = { menteeId: 'b', mentorId: 'd' };
    const mentees = MENTEES.map(({ modes, ...each }) => each);
    const prices = (more: Partial<PeopleToMatch>) =>
      pricesOfDecisions(scorePeople({ mentees, mentors: MENTORS, ...more }), { objective: 'sum' });
    const free = matchPeople(scorePeople({ mentees, mentors: MENTORS }), { objective: 'sum' });
    const barred = scorePeople({ mentees, mentors: MENTORS, forbids: [pair] });
    const [forbid] = prices({ forbids: [pair] });
    expect(forbid).toMatchObject({ decision: 'forbids', ...pair });
    expect(forbid?.price.sum).toBeCloseTo(free.sum - matchPeople(barred, { objective: 'sum' }).sum, 12);
    expect(forbid?.price.sum).toBeGreaterThan(0);
    expect(prices({ locks: [pair], prefers: [pair] }).map(({ price }) => price.sum)).toEqual([0, 0]);
    const wrong = { menteeId: 'b', mentorId: 'c' };
    expect(prices({ locks: [wrong] })[0]?.price.sum).toBeCloseTo(forbid!.price.sum, 12);
  });

  it('gives no mentor more than an even share without a reason', () => {
    const mentees = [1, 2, 3, 4].map((at) => ({ id: `e${at}`, name: `Mentee ${at}`, text: 'coral reef' }));
    const mentors = [1, 2].map((at) => ({ id: `o${at}`, name: `Mentor ${at}`, texts: ['coral reef'], capacity: 4 }));
    const { pairs } = matchPeople(scorePeople({ mentees, mentors }));
    expect(pairs.filter(([, column]) => column === 0)).toHaveLength(2);
  });

  it('opens gates for whoever goes without only where talking could', () => {
    const people = { mentees: [MENTEES[1]!], mentors: [MENTORS[1]!] };
    const relax = (more: Partial<PeopleToMatch>) => {
      const scored = scorePeople({ ...people, ...more });
      return peopleRelaxations(scored, matchPeople(scored)).map(({ words }) => words);
    };
    expect(relax({})).toEqual(['Ben is matched with Dr Diaz all the same. They accept no common way to meet.']);
    const conflicts = [{ menteeId: 'b', mentorId: 'd', kind: 'complaint' }] as const;
    expect(relax({ conflicts })).toEqual(['Ben is content with 0 instead of 1.']);
  });

  it('keeps pairs by id when mentors leave and mentees arrive', () => {
    const before = [
      { menteeId: 'a', mentorId: 'gone' },
      { menteeId: 'b', mentorId: 'c', met: true },
      { menteeId: 'left', mentorId: 'd' },
    ];
    const { moves, solution } = rematchPeople(scorePeople({ mentees: MENTEES, mentors: MENTORS }), before);
    expect(solution.pairs).toEqual([
      [0, 1],
      [1, 0],
    ]);
    expect(moves).toEqual([{ row: 0, from: null, to: 1, forced: true, why: 'The former partner is no longer here.' }]);
  });
});
