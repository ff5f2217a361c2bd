import { DomainError } from '@colloquy/kernel';
import type { Mentee, Mentor } from './person';
import { type PeopleToMatch, type ScoringOptions, scorePeople } from './score-people';
import { DEFAULT_WEIGHTS } from './weights';

const ANA: Mentee = { id: 'ana', name: 'Ana', text: 'Heat stress bleaches corals' };
const COLE: Mentor = { id: 'cole', name: 'Dr Cole', texts: ['Corals of warm reefs'], capacity: 2 };
const DIAZ: Mentor = { id: 'diaz', name: 'Dr Diaz', texts: ['Planar graphs'], capacity: 2 };

const scored = (
  mentee: Partial<Mentee>,
  mentor: Partial<Mentor>,
  rest: Partial<PeopleToMatch> = {},
  options?: ScoringOptions,
) => scorePeople({ mentees: [{ ...ANA, ...mentee }], mentors: [{ ...COLE, ...mentor }, DIAZ], ...rest }, options);
const pairOf = (...given: Parameters<typeof scored>) => scored(...given).pair(0, 0);
const kinds = (...given: Parameters<typeof scored>) => pairOf(...given).gates.map(({ kind }) => kind);
const points = (part: string, ...given: Parameters<typeof scored>) =>
  pairOf(...given).parts.find((each) => each.part === part)?.points;
const hours = (...stretches: [number, number][]) => stretches.map(([from, to]) => ({ start: from * 60, end: to * 60 }));

function refusal(make: () => unknown): string {
  try {
    make();
  } catch (error) {
    if (error instanceof DomainError) return [error.code, ...error.faults.map(({ message }) => message)].join(' | ');
    throw error;
  }
  throw new Error('It was not refused.');
}

describe('the score of two people', () => {
  it('is the sum of the points of its parts', () => {
    const { score, parts } = pairOf(
      { topics: ['reefs', 'heat'], methods: ['field work'], times: hours([9, 13]), asksFor: ['cole'] },
      { topics: ['Reefs'], methods: ['field work'], times: hours([9, 12]) },
    );
    expect(parts.reduce((sum, part) => sum + part.points, 0)).toBeCloseTo(score, 12);
    expect(parts.map(({ part }) => part)).toEqual([
      'text',
      'topics',
      'methods',
      'times',
      'requests',
      'language',
      'lab',
      'mixing',
      'preferred',
    ]);
  });

  it('weighs what mentee and mentor chose as the run says', () => {
    const people = [{ topics: ['reefs', 'heat'] }, { topics: [' REEFS'] }] as const;
    expect(points('topics', ...people)).toBeCloseTo((0.5 * 2) / 7, 12);
    expect(points('topics', ...people, {}, { weights: { text: 0 } })).toBeCloseTo(0.5, 12);
  });

  it('leaves out what a mentee has not said, and lets a blank of a mentor neither help nor harm', () => {
    expect(pairOf({}, { topics: ['reefs'] }).parts.map(({ part }) => part)).not.toContain('topics');
    const { people } = scored({ topics: ['reefs', 'heat'] }, {});
    const third: Mentor = { ...DIAZ, id: 'eck', name: 'Dr Eck', topics: ['heat'] };
    const blank = scorePeople({ ...people, mentors: [COLE, third] }).pair(0, 0);
    expect(blank.parts.find(({ part }) => part === 'topics')?.value).toBe(0.5);
  });

  it('counts each further shared time for less', () => {
    const bonus = (until: number) => points('times', { times: hours([9, until]) }, { times: hours([9, 17]) })!;
    expect([bonus(11), bonus(12), bonus(14)]).toEqual([0, 0.5, 0.75].map((share) => share * DEFAULT_WEIGHTS.times));
  });

  it.each([
    ['requests', { asksFor: ['cole'] }, {}, DEFAULT_WEIGHTS.requests / 2],
    ['requests', { asksFor: ['cole'] }, { asksFor: ['ana'] }, DEFAULT_WEIGHTS.requests],
    ['language', { languages: ['Welsh'], sharedLanguage: 'like' }, { languages: ['welsh'] }, DEFAULT_WEIGHTS.language],
    ['lab', { lab: 'Marine', sameLab: 'want' }, { lab: 'Marine' }, DEFAULT_WEIGHTS.lab],
  ] as const)('adds a bonus for %s', (part, mentee, mentor, bonus) => {
    expect(points(part, {}, {})).toBe(0);
    expect(points(part, mentee, mentor)).toBeCloseTo(bonus, 12);
  });

  it('adds a bonus for different pathways where mixing is a goal, and for a pair that an organiser prefers', () => {
    const pathways = [{ pathway: 'Biology' }, { pathway: 'Physics' }] as const;
    expect(points('mixing', ...pathways)).toBe(0);
    expect(points('mixing', ...pathways, {}, { weights: { mixing: 0.1 } })).toBe(0.1);
    const prefers = [{ menteeId: 'ana', mentorId: 'cole' }];
    expect(points('preferred', {}, {}, { prefers })).toBe(DEFAULT_WEIGHTS.preferred);
  });
});

describe('the gates between two people', () => {
  it.each([
    ['times', { times: hours([9, 10], [14, 15]) }, { times: hours([9, 10], [16, 17]) }],
    ['mode', { modes: ['online'] }, { modes: ['campus'] }],
    ['language', { languages: ['Welsh'], sharedLanguage: 'need' }, { languages: ['English'] }],
    ['lab', { lab: 'Marine' }, { lab: 'Marine', sameLab: 'avoid' }],
    ['kept-apart', { notThese: ['cole'] }, {}],
    ['kept-apart', {}, { notThese: ['ana'] }],
  ] as const)('close for %s', (kind, mentee, mentor) => {
    expect(kinds(mentee, mentor)).toEqual([kind]);
    expect(scored(mentee, mentor).problem.scores).toEqual([[null, expect.any(Number)]]);
  });

  it.each([
    [
      'enough shared times, one of them across two windows',
      { times: hours([9, 10], [10, 11]) },
      { times: hours([9, 11]) },
    ],
    ['times of which one has told none', { times: [] }, {}],
    ['one way in common', { modes: ['online', 'campus'] }, { modes: ['campus'] }],
    ['the same lab where nobody minds', { lab: 'Marine' }, { lab: 'Marine' }],
  ] as const)('stay open for %s', (_, mentee, mentor) => expect(kinds(mentee, mentor)).toEqual([]));

  it('count no time at which the two accept no common way to meet', () => {
    const placement = [{ start: 540, end: 720, modes: ['online'] }];
    expect(kinds({ times: placement }, { times: hours([9, 12]), modes: ['campus'] })).toEqual(['times']);
  });

  it('name a conflict by its kind for organisers, and do not tell who asked to be kept apart', () => {
    const conflicts = [{ menteeId: 'ana', mentorId: 'cole', kind: 'marks-module' }] as const;
    expect(pairOf({}, {}, { conflicts }).gates[0]?.why).toBe('The mentor marks a module of the mentee.');
    const forbids = [{ menteeId: 'ana', mentorId: 'cole' }];
    const wished = pairOf({ notThese: ['cole'] }, {}).gates;
    expect(pairOf({}, {}, { forbids }).gates).toEqual(wished);
    for (const kind of ['relationship', 'complaint'] as const) {
      expect(pairOf({}, {}, { conflicts: [{ menteeId: 'ana', mentorId: 'cole', kind }] }).gates).toEqual(wished);
    }
  });

  it('follow the department where people have not said what they think of their own lab', () => {
    const marine = [{ lab: 'Marine' }, { lab: 'Marine' }] as const;
    expect(kinds(...marine, {}, { sameLab: 'avoid' })).toEqual(['lab']);
    expect(points('lab', ...marine, {}, { sameLab: 'want' })).toBe(DEFAULT_WEIGHTS.lab);
  });
});

describe('people as a matching problem', () => {
  it('leaves those who are matched by hand to their locks', () => {
    const locks = [{ menteeId: 'ana', mentorId: 'cole' }];
    expect(scored({ byHand: true }, { byHand: true }).problem).toMatchObject({ demand: [0], max: [0, 2] });
    expect(scored({ byHand: true }, { byHand: true }, { locks }).problem).toMatchObject({
      demand: [1],
      max: [1, 2],
      locks: [[0, 0]],
    });
  });

  it('refuses people who are not there, or there twice, by name', () => {
    const locks = [{ menteeId: 'ana', mentorId: 'nobody' }];
    expect(refusal(() => scored({}, {}, { locks }))).toBe('unreadable-people | There is no mentor "nobody".');
    expect(refusal(() => scored({}, { id: 'diaz' }))).toContain('Dr Diaz is listed twice');
  });

  it('refuses a lock on two people with a closed gate, and says which', () => {
    const locks = [{ menteeId: 'ana', mentorId: 'cole' }];
    expect(refusal(() => scored({ modes: ['online'] }, { modes: ['campus'] }, { locks }))).toBe(
      'contradictory-locks | Ana is locked to Dr Cole: They accept no common way to meet. Remove the lock.',
    );
  });

  it('refuses weights that say nothing', () => {
    const weigh = (weights: object) => refusal(() => scored({}, {}, {}, { weights }));
    expect(weigh({ text: Number.NaN })).toContain('The weight of text must be a number from 0.');
    expect(weigh({ texts: 1 })).toContain('There is no part "texts".');
    expect(weigh({ text: 0, topics: 0, methods: 0, help: 0 })).toContain('Give at least one of');
  });

  it('takes an institution’s own comparison of texts, and refuses one that gives no numbers', () => {
    const stub = (score: number) => ({
      compare: (documents: readonly string[], people: readonly (readonly string[])[]) => ({
        scores: documents.map(() => people.map(() => score)),
        sharedTerms: () => [{ term: 'reef', share: 1 }],
      }),
    });
    const own = scored({}, {}, {}, { provider: stub(0.5) });
    expect([own.pair(0, 0).score, own.sharedTerms(0, 0)]).toEqual([0.5, [{ term: 'reef', share: 1 }]]);
    expect(refusal(() => scored({}, {}, {}, { provider: stub(Number.NaN) }))).toContain(
      'useless-similarity | For Ana with Dr Cole it gave NaN.',
    );
  });
});
