import { countsOf, refuseFewReviews, withFewReviews } from './decision-release';

const waiting = (code: string, reviews: number) => ({ code, reviews, outcome: 'talk' as const });

describe('releasing decisions', () => {
  it('counts who gets what, in the order of the outcomes', () => {
    const decisions = (['decline', 'talk', 'revise', 'talk'] as const).map((outcome) => ({ outcome }));
    expect(countsOf(decisions)).toEqual([
      { outcome: 'talk', count: 2 },
      { outcome: 'revise', count: 1 },
      { outcome: 'decline', count: 1 },
    ]);
  });

  it('names the works that were reviewed too little, and lets them go only for a reason', () => {
    const decisions = [waiting('UG-001', 2), waiting('UG-002', 1), waiting('UG-003', 0)];
    expect(withFewReviews(decisions, 2).map(({ code }) => code)).toEqual(['UG-002', 'UG-003']);
    expect(() => refuseFewReviews(decisions, 2, '  ')).toThrow(
      expect.objectContaining({
        code: 'too-few-reviews',
        faults: [
          { message: 'UG-002 has one review of at least 2.' },
          { message: 'UG-003 has no review of at least 2.' },
        ],
      }),
    );
    expect(() => refuseFewReviews(decisions, 2, 'A reviewer fell ill.')).not.toThrow();
    expect(() => refuseFewReviews(decisions.slice(0, 1), 2, '')).not.toThrow();
  });
});
