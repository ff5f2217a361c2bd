import { weighReviews } from './weigh-reviews';

const criteria = [
  { id: 'sound', weight: 2 },
  { id: 'clear', weight: 1 },
];

describe('weighing reviews', () => {
  it('counts each criterion by its weight and each reviewer the same', () => {
    const reviews = [
      { submissionId: 's1', scores: { sound: 5, clear: 2 } },
      { submissionId: 's1', scores: { sound: 2, clear: 2 } },
    ];
    expect(weighReviews(criteria, ['s1'], reviews)).toEqual([{ submissionId: 's1', count: 2, mean: 3, spread: 2 }]);
  });

  it('gives a work without a review no mean, rather than a bad one', () => {
    expect(weighReviews(criteria, ['s1'], [])).toEqual([{ submissionId: 's1', count: 0, mean: null, spread: null }]);
  });

  it('lets works with the same scores tie exactly, in whatever order the reviews came in', () => {
    const thirds = [1, 2, 4, 5, 5].map((sound) => ({ sound, clear: 1 }));
    const of = (submissionId: string, scores: typeof thirds) => scores.map((each) => ({ submissionId, scores: each }));
    const [one, other] = weighReviews(
      criteria,
      ['s1', 's2'],
      [...of('s1', thirds), ...of('s2', [...thirds].reverse())],
    );
    expect(one?.mean).toBe(other?.mean);
  });

  it('keeps the order of the works, whatever order the reviews come in', () => {
    const reviews = ['s3', 's1', 's2'].map((submissionId) => ({ submissionId, scores: { sound: 3, clear: 3 } }));
    expect(weighReviews(criteria, ['s1', 's2', 's3'], reviews).map(({ submissionId }) => submissionId)).toEqual([
      's1',
      's2',
      's3',
    ]);
  });
});
