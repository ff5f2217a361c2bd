import { explainPair } from './explain-pair';
import type { MatchInput, Mentee, Mentor } from './match-input';
import { proposePairs } from './propose-pairs';

const work = (code: string, text: string, authorId = `author of ${code}`): Mentee => ({
  submissionId: code,
  code,
  title: '',
  text,
  presenterId: authorId,
  authorIds: [authorId],
});
const mentor = (name: string, capacity: number, ...texts: string[]): Mentor => ({
  personId: name,
  name,
  capacity,
  texts,
});
const options = { objective: 'fair', seed: 1 } as const;
const chosen = (input: MatchInput) =>
  Object.fromEntries(proposePairs(input, options).pairs.map((pair) => [pair.submissionId, pair.mentorId]));

const corals = work('UG-001', 'Heat stress bleaches corals in shallow reefs');
const graphs = work('UG-002', 'Colouring planar graphs with few colours');
const biologist = mentor('Bea', 1, 'Corals and reefs under heat', 'Bleaching of reefs');
const mathematician = mentor('Max', 1, 'Planar graphs', 'Colouring of graphs');

describe('a proposal of mentors', () => {
  it('brings each work to the mentor who writes about the same, and says about what', () => {
    const { pairs, unassigned, figures } = proposePairs(
      { mentees: [corals, graphs], mentors: [mathematician, biologist] },
      options,
    );
    expect(pairs.map(({ submissionId, mentorId, band }) => [submissionId, mentorId, band])).toEqual([
      ['UG-001', 'Bea', 'strong'],
      ['UG-002', 'Max', 'strong'],
    ]);
    expect(pairs[0]?.sharedTerms).toEqual(expect.arrayContaining(['reefs', 'heat', 'corals']));
    expect(pairs[0]?.sentence).toContain('Bea works on much the same: both write about reefs');
    expect(unassigned).toEqual([]);
    expect(figures.worst).toBe(Math.min(...pairs.map(({ score }) => score)));
  });

  it('never gives anybody their own work, one that they supervise, or one against a conflict', () => {
    const mentors = [biologist, mathematician];
    const own = work('UG-001', corals.text, 'Bea');
    expect(chosen({ mentees: [own], mentors })).toEqual({ 'UG-001': 'Max' });
    expect(chosen({ mentees: [{ ...corals, supervisorIds: ['Sue', 'Bea'] }], mentors })).toEqual({ 'UG-001': 'Max' });
    const conflicts = [{ submissionId: 'UG-001', mentorId: 'Bea' }];
    expect(chosen({ mentees: [corals], mentors, conflicts })).toEqual({ 'UG-001': 'Max' });
  });

  it('keeps apart who shares a supervisor or marks a module, and says which to organisers', () => {
    const mentors = [biologist, { ...mathematician, capacity: 2 }];
    for (const [kind, words] of [
      ['same-supervisor', 'same supervisor'],
      ['marks-module', 'marks a module'],
    ] as const) {
      const input = {
        mentees: [corals, graphs],
        mentors,
        conflicts: [{ submissionId: 'UG-001', mentorId: 'Bea', kind }],
      };
      const proposal = proposePairs(input, options);
      expect(proposal.pairs.map(({ mentorId }) => mentorId)).toEqual(['Max', 'Max']);
      const account = explainPair(input, options, proposal, 'UG-001');
      expect(account?.alternatives).toMatchObject([{ name: 'Bea', why: expect.stringContaining(words) }]);
    }
  });

  it('weighs a wish for somebody by name, said by either, and another pathway where mixing counts', () => {
    const twins = [mentor('Ann', 1, 'Reefs'), mentor('Bob', 1, 'Reefs')];
    const got = (mentees: Mentee[], mentors: Mentor[], weights = {}) => {
      const [pair] = proposePairs({ mentees, mentors }, { ...options, weights }).pairs;
      return [pair?.mentorId, pair?.parts?.map(({ part }) => part).filter((part) => /requests|mixing/.test(part))];
    };
    for (const asked of ['Ann', 'Bob']) {
      expect(got([{ ...corals, asksFor: [asked] }], twins)).toEqual([asked, ['requests']]);
      const asking = twins.map((one) => (one.name === asked ? { ...one, asksFor: ['UG-001'] } : one));
      expect(got([corals], asking)).toEqual([asked, ['requests']]);
      const pathways = twins.map((one) => ({ ...one, pathway: one.name === asked ? 'Geography' : ' biology' }));
      expect(got([{ ...corals, pathway: 'Biology' }], pathways, { mixing: 0.1 })).toEqual([asked, ['mixing']]);
    }
  });

  it('names who goes without and why, and asks for more mentors', () => {
    const own = work('UG-003', 'Reefs', 'Bea');
    const { pairs, unassigned, notes } = proposePairs({ mentees: [corals, own], mentors: [biologist] }, options);
    expect(pairs.map(({ submissionId }) => submissionId)).toEqual(['UG-001']);
    expect(unassigned).toEqual([{ submissionId: 'UG-003', reason: expect.stringContaining('may not be matched') }]);
    expect(notes).toContain('Works without a mentor: 2; places that mentors have: 1. Ask for more mentors.');
  });

  it('keeps to the places of each mentor and names the mentors without a work', () => {
    const { pairs, unusedMentors } = proposePairs(
      { mentees: [corals, work('UG-004', 'Reefs and heat')], mentors: [biologist, mathematician, mentor('Zoe', 3)] },
      options,
    );
    expect(pairs.filter(({ mentorId }) => mentorId === 'Bea')).toHaveLength(1);
    expect(unusedMentors).toHaveLength(1);
  });

  it('is empty, not broken, while nobody has come forward', () => {
    expect(proposePairs({ mentees: [], mentors: [] }, options).figures).toEqual({ pairs: 0, worst: null, mean: null });
    const { unassigned, unusedMentors } = proposePairs({ mentees: [corals], mentors: [] }, options);
    expect([unassigned.length, unusedMentors.length]).toEqual([1, 0]);
  });

  it('comes out the same whenever it is made again', () => {
    const input = { mentees: [corals, graphs], mentors: [mentor('A', 1), mentor('B', 1)] };
    expect(proposePairs(input, options)).toEqual(proposePairs(input, options));
  });
});

describe('the account of one pair', () => {
  const input = { mentees: [corals, graphs], mentors: [biologist, mathematician] };
  const proposal = proposePairs(input, options);

  it('says who else it could have been and what that would have done', () => {
    const account = explainPair(input, options, proposal, 'UG-001');
    expect(account?.sentence).toBe(proposal.pairs[0]?.sentence);
    expect(account?.alternatives).toEqual([
      { mentorId: 'Max', name: 'Max', why: expect.stringContaining('held by UG-002') },
    ]);
  });

  it('is none where the proposal has nobody for the work', () => {
    expect(explainPair(input, options, proposal, 'UG-009')).toBeNull();
  });
});
