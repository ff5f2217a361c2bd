import { anonymousFeedback, mayReview, signedReviewsFor } from './reviews.policy';

describe('what authors read of the reviews of their work', () => {
  const first = { reviewerId: 'r1', submittedAt: 'early', commentToAuthors: 'Lovely.', contentHash: 'b' };
  const second = { reviewerId: 'r2', submittedAt: 'late', commentToAuthors: 'Shorten it.', contentHash: 'a' };

  it('is the comments and nothing that says who wrote them or when', () => {
    expect(anonymousFeedback([first, second])).toEqual({ comments: ['Shorten it.', 'Lovely.'] });
  });

  it('does not depend on the order in which the reviews came in', () => {
    expect(anonymousFeedback([second, first])).toEqual(anonymousFeedback([first, second]));
  });
});

describe('who may review a work', () => {
  it('is nobody who has a part in it', () => {
    const work = { barredIds: ['a', 'm'] };
    expect(['a', 'm', 'r'].map((personId) => mayReview(personId, work))).toEqual([false, false, true]);
  });
});

describe('what an organiser reads of the reviews', () => {
  const work = { authorIds: ['a', 'b'], reviews: [{ reviewer: 'Rea' }] };
  const seenBy = (personId: string | null) => signedReviewsFor({ personId, memberships: [] }, work);

  it('is every review with its name, but none of a work of their own', () => {
    expect(seenBy('o')).toEqual({ own: false, reviews: work.reviews });
    expect(seenBy('b')).toEqual({ own: true, reviews: [] });
  });
});
