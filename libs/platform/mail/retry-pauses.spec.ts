import { RETRY_PAUSES } from './retry-pauses';

describe('the pauses between attempts', () => {
  it('grow from seconds to hours', () => {
    expect(RETRY_PAUSES.slice(0, 4)).toEqual([2, 6, 18, 54]);
    expect([...RETRY_PAUSES].sort((a, b) => a - b)).toEqual(RETRY_PAUSES);
    expect(RETRY_PAUSES.at(-1)).toBe(14_400);
  });

  it('fill the day after which a message is given up, and no more', () => {
    const hours = RETRY_PAUSES.reduce((sum, pause) => sum + pause, 0) / 3600;
    expect(hours).toBeGreaterThan(20);
    expect(hours).toBeLessThanOrEqual(24);
  });
});
