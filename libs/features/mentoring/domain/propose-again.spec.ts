import { explainPair, priceOfWish } from './explain-pair';
import type { MatchInput, Mentee, Mentor, PrivateSide } from './match-input';
import { proposeAgain, proposeRepair } from './propose-again';
import { proposePairs } from './propose-pairs';

const work = (code: string, text: string): Mentee => ({
  ...{ submissionId: code, code, title: '', text, presenterId: `p-${code}`, authorIds: [`p-${code}`] },
});
const mentor = (name: string, capacity: number, ...texts: string[]): Mentor => ({
  personId: name,
  name,
  capacity,
  texts,
});
const options = { objective: 'fair', seed: 1 } as const;
const input: MatchInput = {
  mentees: [work('UG-001', 'Heat stress bleaches corals'), work('UG-002', 'Colouring planar graphs')],
  mentors: [
    mentor('Bea', 2, 'Corals and heat'),
    mentor('Max', 2, 'Planar graphs'),
    mentor('Zoe', 1, 'Graphs and corals'),
  ],
};
const current = [
  { submissionId: 'UG-001', mentorId: 'Bea', fixed: false },
  { submissionId: 'UG-002', mentorId: 'Zoe', fixed: false },
];
const wishes = (changes: Partial<PrivateSide>): PrivateSide => ({
  ...{ sameLab: 'do-not-mind', wants: [], offers: [], notWith: [], closeTo: [], keptFrom: [], times: [] },
  ...changes,
});

describe('matching again', () => {
  it('draws the ways from free choice to no needless move, and can make each of them real', () => {
    const { choices = [], pairs, others = [] } = proposeAgain({ ...input, current }, options);
    expect(choices.map(({ keep }) => keep)).toEqual([null, 0, 0.01, 0.03, 0.1, 0.3, 1]);
    expect(choices.at(1)?.chosen).toBe(1);
    expect(choices.at(-1)).toMatchObject({ chosen: 0, forced: 0, moves: [] });
    expect(choices.at(1)?.share).toBe(1);
    const known = [...pairs, ...others].map(({ submissionId, mentorId }) => `${submissionId} ${mentorId}`);
    for (const { pairs: some } of choices) {
      for (const { submissionId, mentorId } of some) expect(known).toContain(`${submissionId} ${mentorId}`);
    }
  });

  it('goes by the rule of the engine unless told otherwise: few moves, but 99.5 % of the best mean', () => {
    const poor = { submissionId: 'UG-001', mentorId: 'Zoe', fixed: false };
    const { choices = [], pairs } = proposeAgain({ ...input, current: [poor] }, options);
    const [usual, ...others] = choices;
    expect(usual?.share).toBeGreaterThanOrEqual(0.995);
    expect(usual?.pairs).toEqual(pairs.map(({ submissionId, mentorId }) => ({ submissionId, mentorId })));
    expect(others.at(-1)?.share).toBeLessThan(0.995);
  });

  it('leaves pairs together in which somebody has said yes', () => {
    const fixed = current.map((pair) => ({ ...pair, fixed: true }));
    expect(proposeAgain({ ...input, current: fixed }, options).choices?.[0]?.moves).toEqual([]);
  });
});

describe('a repair', () => {
  const lost = { ...input, current: current.slice(0, 1), conflicts: [{ submissionId: 'UG-002', mentorId: 'Zoe' }] };

  it('takes whoever was named to step in, and moves nobody else', () => {
    const { pairs } = proposeRepair({ ...lost, repair: { submissionId: 'UG-002', standInId: 'Bea' } }, options);
    expect(pairs.map(({ submissionId, mentorId }) => [submissionId, mentorId])).toEqual([['UG-002', 'Bea']]);
  });

  it('finds the best other where nobody was named, or they have no place', () => {
    for (const standInId of [null, 'Zoe']) {
      const { pairs } = proposeRepair({ ...lost, repair: { submissionId: 'UG-002', standInId } }, options);
      expect(pairs.map(({ submissionId, mentorId }) => [submissionId, mentorId])).toEqual([['UG-002', 'Max']]);
    }
  });

  it('says so where nobody is left', () => {
    const full = {
      ...lost,
      mentors: [mentor('Bea', 1, 'Corals')],
      repair: { submissionId: 'UG-002', standInId: null },
    };
    const { pairs, unassigned, relaxations } = proposeRepair(full, options);
    expect([pairs.length, unassigned.map(({ submissionId }) => submissionId)]).toEqual([0, ['UG-002']]);
    expect(relaxations).toEqual(['Bea takes 1 more.']);
  });
});

describe('what organisers decide about two', () => {
  it('has a price: the best answer as it is, less the best with it', () => {
    const lock = { submissionId: 'UG-001', mentorId: 'Max', kind: 'lock' as const };
    const [free, locked] = [input, { ...input, wishes: [lock] }].map((one) => proposePairs(one, options));
    const mean = free?.figures.mean ?? 0;
    expect(priceOfWish(input, options, lock)?.share).toBeCloseTo((mean - (locked?.figures.mean ?? 0)) / mean, 12);
    expect(locked?.pairs[0]).toMatchObject({ mentorId: 'Max', locked: true });
    expect(priceOfWish(input, options, { ...lock, kind: 'forbid' })?.share).toBe(0);
    expect(priceOfWish(input, options, { ...lock, mentorId: 'nobody' })).toBeNull();
  });

  it('is priced against the pairs that stand: whoever would have to make room is said to move', () => {
    const lock = { submissionId: 'UG-001', mentorId: 'Zoe', kind: 'lock' as const };
    expect(priceOfWish(input, options, lock)?.moved).toEqual([]);
    const standing = current.map((pair) => ({ ...pair, fixed: true }));
    expect(priceOfWish({ ...input, current: standing }, options, lock)?.moved).toEqual(['UG-002']);
  });

  it('never breaks a run: a lock on two who cannot be is named and left out', () => {
    const own = { ...input, mentors: [...input.mentors, mentor('p-UG-001', 1, 'Corals')] };
    const lock = { submissionId: 'UG-001', mentorId: 'p-UG-001', kind: 'lock' as const };
    const { pairs, notes } = proposePairs({ ...own, wishes: [lock] }, options);
    expect(pairs[0]?.mentorId).toBe('Bea');
    expect(notes[0]).toContain('UG-001 is locked to p-UG-001, but these two cannot be brought together');
    expect(priceOfWish(own, options, lock)).toBeNull();
  });
});

describe('what somebody wishes in private', () => {
  it('is heard, and stands in no word and no figure that anybody reads', () => {
    const privates = { 'p-UG-001': wishes({ notWith: ['Bea'], wants: ['a first-generation mentor'] }) };
    const heard = proposePairs(input, options, privates);
    expect(heard.pairs[0]?.mentorId).not.toBe('Bea');
    const account = explainPair(input, options, heard, 'UG-001', privates);
    expect(account?.alternatives.map(({ name }) => name)).not.toContain('Bea');
    const written = JSON.stringify([heard, account]);
    for (const secret of ['first-generation', 'kept apart', 'private', 'p-UG-001'])
      expect(written).not.toContain(secret);
  });

  it.each([
    ['a relationship, said by the mentor', { Bea: wishes({ closeTo: ['p-UG-001'] }) }],
    ['a relationship, said by the presenter', { 'p-UG-001': wishes({ closeTo: ['Bea'] }) }],
    ['a complaint', { Bea: wishes({ keptFrom: ['p-UG-001'] }) }],
  ])('keeps two apart for %s, and says no more than where nobody is told why', (_, privates) => {
    const unsaid = { 'p-UG-001': wishes({ notWith: ['Bea'] }) };
    for (const propose of [proposePairs, proposeAgain]) {
      const [heard, other] = [privates, unsaid].map((one) => propose({ ...input, current: [] }, options, one));
      expect(heard?.pairs[0]?.mentorId).not.toBe('Bea');
      expect(heard).toEqual(other);
      expect(explainPair(input, options, heard as typeof heard & object, 'UG-001', privates)).toEqual(
        explainPair(input, options, other as typeof other & object, 'UG-001', unsaid),
      );
      expect(JSON.stringify(heard)).not.toMatch(/relationship|complaint|closeTo|keptFrom/);
    }
  });

  it('changes nothing that is told where organisers know of something already', () => {
    const conflicts = [
      { submissionId: 'UG-001', mentorId: 'Bea', kind: 'same-supervisor' as const },
      { submissionId: 'UG-002', mentorId: 'Max' },
    ];
    const known = { ...input, conflicts };
    const told = proposePairs(known, options);
    const account = explainPair(known, options, told, 'UG-001');
    expect(account?.alternatives.map(({ why }) => why).join()).toContain('same supervisor');
    for (const privates of [
      { Bea: wishes({ closeTo: ['p-UG-001'] }), Max: wishes({ closeTo: ['p-UG-002'] }) },
      { Bea: wishes({ keptFrom: ['p-UG-001'] }), Max: wishes({ keptFrom: ['p-UG-002'] }) },
    ]) {
      expect(proposePairs(known, options, privates)).toEqual(told);
      expect(explainPair(known, options, told, 'UG-001', privates)).toEqual(account);
    }
  });

  it('is hidden of a mentor who is barred from another work only', () => {
    const known = { ...input, conflicts: [{ submissionId: 'UG-002', mentorId: 'Bea' }] };
    const privates = { 'p-UG-001': wishes({ closeTo: ['Bea'] }) };
    const told = proposePairs(known, options, privates);
    const account = explainPair(known, options, told, 'UG-001', privates);
    expect(account?.alternatives.map(({ name }) => name)).not.toContain('Bea');
  });

  it('changes nothing that is told of pairs which it does not touch', () => {
    const without = proposePairs(input, options);
    const offered = {
      Bea: wishes({ offers: ['a mentor with caring duties'] }),
      'p-UG-001': wishes({ wants: ['a mentor with caring duties'] }),
    };
    expect(proposePairs(input, options, offered)).toEqual(without);
  });
});
