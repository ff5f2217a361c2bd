import { assignReviewers, type ReviewableWork, type Reviewer } from './assign-reviewers';

const work = (code: string, text: string, change: Partial<ReviewableWork> = {}): ReviewableWork => ({
  ...{ submissionId: code, code, title: '', trackId: 'a', text, authorIds: [`author of ${code}`], mentorIds: [] },
  ...change,
});
const reviewer = (name: string, capacity: number, ...texts: string[]): Reviewer => ({
  ...{ personId: name, name, capacity, texts, trackIds: null },
});
const reviewersOf = (code: string, pairs: readonly { submissionId: string; reviewerId: string }[]) =>
  pairs.filter(({ submissionId }) => submissionId === code).map(({ reviewerId }) => reviewerId);

describe('a proposal of reviewers', () => {
  const works = [work('UG-001', 'Heat bleaches corals'), work('UG-002', 'Planar graphs and colours')];
  const reviewers = [
    reviewer('Ann', 1, 'Corals in warm water'),
    reviewer('Bob', 1, 'Bleaching of corals by heat'),
    reviewer('Cat', 1, 'Planar graphs'),
    reviewer('Dan', 1, 'Colours of graphs'),
  ];

  it('gives every work as many different reviewers as were asked for, close to what they know', () => {
    const { pairs, short } = assignReviewers({ submissions: works, reviewers, perSubmission: 2 }, { seed: 1 });
    expect(reviewersOf('UG-001', pairs)).toEqual(['Ann', 'Bob']);
    expect(reviewersOf('UG-002', pairs)).toEqual(['Cat', 'Dan']);
    expect(short).toEqual([]);
  });

  it('never lets anybody judge their own work or one that they have mentored', () => {
    const submissions = [
      work('UG-001', 'Heat bleaches corals', { authorIds: ['Ann'], mentorIds: ['Bob'] }),
      work('UG-002', 'Planar graphs and colours'),
    ];
    const { pairs } = assignReviewers({ submissions, reviewers, perSubmission: 2 }, { seed: 1 });
    expect(reviewersOf('UG-001', pairs)).toEqual(['Cat', 'Dan']);
  });

  it('gives reviewers of a track works of that track alone', () => {
    const submissions = [work('UG-001', 'Heat bleaches corals'), work('UG-002', 'Corals in heat', { trackId: 'b' })];
    const ofTrackB = { ...reviewer('Ann', 2, 'Corals in warm water'), trackIds: ['b'] };
    const { pairs } = assignReviewers({ submissions, reviewers: [ofTrackB], perSubmission: 1 }, { seed: 1 });
    expect(pairs).toMatchObject([{ submissionId: 'UG-002', reviewerId: 'Ann' }]);
  });

  it('shares the work out evenly among people who know the same', () => {
    const texts = ['Corals and heat', 'Graphs and colours'];
    const submissions = ['1', '2', '3', '4', '5', '6'].map((code) => work(code, texts[Number(code) % 2] ?? ''));
    const same = ['Ann', 'Bob', 'Cat'].map((name) => reviewer(name, 6, ...texts));
    const { pairs } = assignReviewers({ submissions, reviewers: same, perSubmission: 2 }, { seed: 3 });
    for (const { personId } of same) expect(pairs.filter(({ reviewerId }) => reviewerId === personId)).toHaveLength(4);
  });

  it('shares the work out as evenly among people of whom no text is known', () => {
    const submissions = ['1', '2', '3'].map((code) => work(code, 'Corals and heat'));
    const unknown = ['Ann', 'Bob', 'Cat'].map((name) => reviewer(name, 3));
    const { pairs, notes } = assignReviewers({ submissions, reviewers: unknown, perSubmission: 2 }, { seed: 1 });
    for (const { personId } of unknown) {
      expect(pairs.filter(({ reviewerId }) => reviewerId === personId)).toHaveLength(2);
    }
    expect(notes).toEqual([]);
  });

  it('says which works get too few reviewers, how many are missing and why', () => {
    const { short } = assignReviewers(
      { submissions: works, reviewers: reviewers.slice(0, 3), perSubmission: 2 },
      { seed: 1 },
    );
    expect(short).toEqual([{ submissionId: expect.any(String), missing: 1, reason: expect.stringContaining('UG-00') }]);
    const none = assignReviewers({ submissions: works, reviewers: [], perSubmission: 2 }, { seed: 1 });
    expect(none.short.map(({ missing }) => missing)).toEqual([2, 2]);
  });
});
