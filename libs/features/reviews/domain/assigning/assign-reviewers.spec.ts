import loadHighs from 'highs';
import { assignReviewers } from './assign-reviewers';
import type { ReviewableWork, Reviewer } from './reviewer-input';

const work = (code: string, text: string, change: Partial<ReviewableWork> = {}): ReviewableWork => ({
  ...{ submissionId: code, code, title: '', trackId: 'a', text, keywords: [], barredIds: [`author of ${code}`] },
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

  it('never lets anybody judge a work in which they have a part', () => {
    const submissions = [
      work('UG-001', 'Heat bleaches corals', { barredIds: ['Ann', 'Bob'] }),
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

describe('a proposal for works that have reviewers', () => {
  const works = ['UG-001', 'UG-002', 'UG-003'].map((code) => work(code, 'Heat bleaches corals'));
  const people = ['Ann', 'Bob', 'Cat', 'Dan'].map((name) => reviewer(name, 3, 'Corals in warm water'));
  const given = (submissionId: string, reviewerId: string, begun = false) => ({ submissionId, reviewerId, begun });
  const current = [
    ...[given('UG-001', 'Ann'), given('UG-001', 'Bob')],
    ...[given('UG-002', 'Ann', true), given('UG-002', 'Cat')],
    ...[given('UG-003', 'Bob'), given('UG-003', 'Cat')],
  ];

  it('fills what is missing and leaves all that stands', () => {
    const { pairs, moves } = assignReviewers(
      { submissions: works, reviewers: people, perSubmission: 3, current },
      { seed: 1 },
    );
    expect(pairs.filter(({ stands }) => stands)).toHaveLength(current.length);
    expect(pairs).toHaveLength(9);
    expect(moves).toEqual([]);
  });

  it('finds somebody for those who drop out, moves nobody else, and keeps what has begun', () => {
    const reviewers = people.map((person) => (person.name === 'Ann' ? { ...person, capacity: 0 } : person));
    const { pairs, moves } = assignReviewers(
      { submissions: works, reviewers, perSubmission: 2, current, adjust: true },
      { seed: 1 },
    );
    expect(moves).toEqual([{ submissionId: 'UG-001', from: 'Ann', to: 'Dan', why: expect.stringContaining('Ann') }]);
    expect(reviewersOf('UG-001', pairs)).toEqual(['Bob', 'Dan']);
    expect(reviewersOf('UG-002', pairs)).toEqual(['Ann', 'Cat']);
  });

  it('takes a work from whoever turns out to have a part in it, and says so', () => {
    const submissions = works.map((one) => (one.code === 'UG-003' ? { ...one, barredIds: ['Bob'] } : one));
    const { moves } = assignReviewers(
      { submissions, reviewers: people, perSubmission: 2, current, adjust: true },
      { seed: 1 },
    );
    const why = 'UG-003 may no longer be matched with Bob.';
    expect(moves).toEqual([{ submissionId: 'UG-003', from: 'Bob', to: 'Dan', why }]);
  });
});

describe('the rules of a proposal', () => {
  const works = [work('UG-001', 'Heat bleaches corals'), work('UG-002', 'Heat bleaches corals')];

  it('keep two of one lab apart, and put somebody experienced beside those who are new', async () => {
    const reviewers = [
      { ...reviewer('Ann', 2, 'Corals in warm water bleach'), lab: 'Reef Lab' },
      { ...reviewer('Bob', 2, 'Heat bleaches corals'), lab: ' reef lab ' },
      { ...reviewer('Cat', 1, 'Planar graphs'), experienced: true },
      { ...reviewer('Dan', 1, 'Colours of graphs'), experienced: true },
    ];
    const { pairs, short } = assignReviewers(
      { submissions: works, reviewers, perSubmission: 2, labsApart: true, experienced: true },
      { seed: 1, integerSolver: await loadHighs() },
    );
    expect(short).toEqual([]);
    for (const { code } of works) {
      const names = reviewersOf(code, pairs);
      expect(names.filter((name) => name === 'Ann' || name === 'Bob')).toHaveLength(1);
      expect(names.filter((name) => name === 'Cat' || name === 'Dan')).toHaveLength(1);
    }
  });

  it('prefer a topic that both have named, and tell it', () => {
    const submissions = [work('UG-001', 'Of stones', { keywords: ['Geology'] }), work('UG-002', 'Of stars')];
    const reviewers = [reviewer('Ann', 1), { ...reviewer('Bob', 1), topics: ['geology'] }];
    const { pairs } = assignReviewers({ submissions, reviewers, perSubmission: 1 }, { seed: 1 });
    expect(pairs[0]).toMatchObject({ submissionId: 'UG-001', reviewerId: 'Bob', sharedTopics: ['geology'] });
  });

  it('say what is the least to give up where not every work can be served', () => {
    const reviewers = [reviewer('Ann', 2, 'Corals'), reviewer('Bob', 1, 'Heat')];
    const { relaxations } = assignReviewers({ submissions: works, reviewers, perSubmission: 2 }, { seed: 1 });
    expect(relaxations).toEqual(['Bob takes 1 more.']);
  });
});

describe('a proposal for more than can all be weighed', () => {
  const subjects = ['corals', 'graphs', 'bees', 'rivers', 'glass', 'poems'];
  const about = (number: number) => subjects[number % subjects.length] ?? '';
  const submissions = Array.from({ length: 150 }, (_, at) => work(`UG-${at}`, about(at)));
  const people = Array.from({ length: 100 }, (_, at) => reviewer(`Reviewer ${at}`, 4, about(at)));

  it('gives every work its reviewers near to it, and says how many were weighed', () => {
    const { pairs, short, notes } = assignReviewers({ submissions, reviewers: people, perSubmission: 2 }, { seed: 1 });
    expect(pairs).toHaveLength(300);
    expect(short).toEqual([]);
    expect(pairs.filter(({ score }) => score > 0.5).length).toBeGreaterThan(290);
    expect(notes).toEqual([expect.stringContaining('24 nearest')]);
  });

  it('weighs everybody where the nearest have no room', () => {
    const busy = people.map((person, at) => ({ ...person, capacity: about(at) === 'corals' ? 0 : 4 }));
    const { pairs, short } = assignReviewers({ submissions, reviewers: busy, perSubmission: 2 }, { seed: 1 });
    expect(pairs).toHaveLength(300);
    expect(short).toEqual([]);
  });
});

describe('a proposal that cannot be as it should', () => {
  const one = [work('UG-001', 'corals')];
  const lab = [
    { ...reviewer('Ann', 1, 'corals'), lab: 'Reef' },
    { ...reviewer('Bob', 1, 'corals'), lab: 'reef ' },
  ];

  it('says which two of one lab would have to share a work', async () => {
    const input = { submissions: one, reviewers: lab, perSubmission: 2, labsApart: true };
    const { short, relaxations } = assignReviewers(input, { seed: 1, integerSolver: await loadHighs() });
    expect(short[0]?.reason).toContain('are of one lab');
    expect(relaxations).toEqual(['UG-001 has Ann and Bob all the same, who are of one lab.']);
  });

  it('says which works would have nobody experienced', async () => {
    const reviewers = [...lab, { ...reviewer('Cat', 0, 'corals'), experienced: true }];
    const input = { submissions: one, reviewers, perSubmission: 1, experienced: true };
    const { relaxations } = assignReviewers(input, { seed: 1, integerSolver: await loadHighs() });
    expect(relaxations).toEqual(['UG-001 is content with fewer experienced reviewers.']);
  });
});
