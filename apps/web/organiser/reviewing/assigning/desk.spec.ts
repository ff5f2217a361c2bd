import type { Assigning, ReviewerProposal } from './assigning-query';
import { changeBetween, deskOf, proposedPlan, standingPlan } from './desk';

const person = (personId: string, changes: Partial<Assigning['reviewers'][number]> = {}) => ({
  ...{ personId, name: personId, trackIds: null, topics: [], capacity: 3, lab: '', experience: null },
  ...{ done: true, here: true },
  ...changes,
});
const given = (reviewerId: string, leadId: string | null = null) => ({
  ...{ reviewerId, leadId, reviewed: false, role: leadId ? ('in training' as const) : ('reviewer' as const) },
});
const assigning = (changes: Partial<Assigning> = {}): Assigning => ({
  rules: {
    ...{ anonymity: 'single', wanted: 2, least: 1, experienced: true, labsApart: true },
    ...{ others: 'after-own', discussion: true },
  },
  works: [
    {
      ...{ submissionId: 'w1', code: 'UG-001', title: 'Corals', trackId: 'a', own: false },
      reviewers: [given('Ann'), given('Tim', 'Ann')],
    },
    { submissionId: 'w2', code: 'UG-002', title: 'Graphs', trackId: 'a', own: false, reviewers: [given('Bob')] },
  ],
  reviewers: [
    person('Ann', { lab: 'Reef', experience: 'experienced' }),
    person('Bob', { lab: 'reef ' }),
    person('Tim'),
  ],
  conflicts: [],
  ...changes,
});
const pair = (submissionId: string, reviewerId: string, stands = false) => ({
  ...{ submissionId, reviewerId, stands, sharedTerms: ['coral'], sharedTopics: ['Reefs', 'coral'] },
});
const proposal = (changes: Partial<ReviewerProposal>): ReviewerProposal => ({
  ...{ pairs: [], moves: [], short: [], relaxations: [], notes: [] },
  ...changes,
});

describe('the desk of assigning', () => {
  it('says what is wrong with the reviewers of a work, those in training not counted', () => {
    const conflict = { submissionId: 'w2', personId: 'Bob', kind: 'mentor' as const, hard: true };
    const conflicts = [{ ...conflict, words: 'mentors it', conflictId: null }];
    const { works, people } = deskOf(assigning({ conflicts }), standingPlan(assigning()));
    expect(works.map(({ warnings }) => warnings)).toEqual([
      ['One reviewer is missing'],
      ['One reviewer is missing', 'Bob mentors it', 'Nobody of them has reviewed before'],
    ]);
    expect(people.map(({ load }) => load)).toEqual([1, 1, 1]);
  });

  it('warns of two of one lab', () => {
    const plan = new Map([['w1', [given('Ann'), given('Bob')]]]);
    expect(deskOf(assigning(), plan).works[0]?.warnings).toEqual(['Two are of reef ']);
  });

  it('turns a proposal into what is given and taken back, with whoever was led by somebody who goes', () => {
    const moves = [{ submissionId: 'w1', from: 'Ann', to: 'Bob', why: 'Ann takes nobody any more.' }];
    const pairs = [pair('w1', 'Bob'), pair('w2', 'Bob', true)];
    const plan = proposedPlan(assigning(), proposal({ pairs, moves }));
    expect(plan.get('w1')).toEqual([{ reviewerId: 'Bob', leadId: null, reviewed: false, why: 'Reefs, coral' }]);
    expect(changeBetween(standingPlan(assigning()), plan)).toEqual({
      pairs: [{ submissionId: 'w1', reviewerId: 'Bob' }],
      remove: [
        { submissionId: 'w1', reviewerId: 'Ann' },
        { submissionId: 'w1', reviewerId: 'Tim' },
      ],
    });
  });
});
