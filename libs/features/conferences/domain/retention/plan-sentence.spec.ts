import { planSentence } from './plan-sentence';

const at = { timeZone: 'Europe/London', now: new Date('2027-01-01T00:00:00Z') };
const reviews = ['review', 'reviews'] as const;

describe('what will be deleted', () => {
  it('is told with numbers and the last day on which it is kept', () => {
    const going = [
      { words: reviews, count: 1 },
      { words: ['decision', 'decisions'] as const, count: 0 },
      { words: ['request', 'requests'] as const, count: 40 },
    ];
    expect(planSentence(going, '2027-06-09T23:00:00.000Z', at)).toBe(
      'After Wednesday 9 June 2027 this goes: 1 review and 40 requests.',
    );
    expect(planSentence(going, '2026-06-09T23:00:00.000Z', at)).toMatch(/^The time was over .* within the hour/);
  });

  it('is told also where there is nothing', () => {
    expect(planSentence([], '2027-06-09T23:00:00.000Z', at)).toContain('Nothing of this is stored');
    const none = [{ words: reviews, count: 0 }];
    expect(planSentence(none, '2027-06-09T23:00:00.000Z', at)).toContain('Nothing is there yet');
    expect(planSentence(none, '2026-06-09T23:00:00.000Z', at)).toContain('Nothing is left');
  });
});
