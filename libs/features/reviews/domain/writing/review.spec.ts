import { type Criterion, criteriaFaults } from './criterion';
import { reviewFaults } from './review';

const criterion = (id: string, change: Partial<Criterion> = {}): Criterion => ({
  ...{ id, name: id, description: '', weight: 1, anchors: ['poor', 'fair', 'good', 'very good', 'outstanding'] },
  ...change,
});
const fields = (faults: readonly { field?: string }[]) => faults.map(({ field }) => field);

describe('a review that somebody submits', () => {
  const criteria = [criterion('clear'), criterion('sound')];

  it('is taken when every criterion has a score and the authors get a comment', () => {
    const review = { scores: { clear: 1, sound: 5 }, commentToAuthors: 'Well done.', commentToOrganisers: '' };
    expect(reviewFaults(criteria, review)).toEqual([]);
  });

  it('says of every score that is missing, off the scale or unknown where it stands', () => {
    const scores = { clear: 6, other: 3 };
    expect(fields(reviewFaults(criteria, { scores, commentToAuthors: ' ', commentToOrganisers: '' }))).toEqual([
      'scores.clear',
      'scores.sound',
      'scores.other',
      'commentToAuthors',
    ]);
    const half = { scores: { clear: 2.5, sound: 0 }, commentToAuthors: 'x', commentToOrganisers: '' };
    expect(fields(reviewFaults(criteria, half))).toEqual(['scores.clear', 'scores.sound']);
  });
});

describe('criteria that an organiser sets', () => {
  it('need a name each, a weight above 0, and words for every score', () => {
    const wrong = [
      criterion('clear'),
      criterion('clear', { name: 'clear', weight: 0 }),
      criterion('sound', { name: ' ', anchors: ['poor', 'good'] }),
    ];
    expect(fields(criteriaFaults(wrong))).toEqual([
      'criteria.1.name',
      'criteria.1.weight',
      'criteria.2.name',
      'criteria.2.anchors',
    ]);
    expect(fields(criteriaFaults([]))).toEqual(['criteria']);
  });
});
