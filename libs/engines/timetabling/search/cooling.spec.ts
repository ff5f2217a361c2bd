import { coolingFor } from './cooling';

describe('cooling', () => {
  it('reaches the end of its last cycle with the last step', () => {
    const cooling = coolingFor({ iterations: 1_000 });
    expect(cooling(0)).toEqual({ cycle: 0, share: 0 });
    expect(cooling(999)!.share).toBeGreaterThan(0.99);
    expect(cooling(1_000)).toBeUndefined();
  });

  it('goes by time or by steps, whichever is further', () => {
    let time = 0.1;
    const cooling = coolingFor({ iterations: 1_000, spent: () => time });
    const first = cooling(50)!.share;
    time = 0.3;
    expect(cooling(50)!.share).toBeGreaterThan(first);
    time = 1;
    expect(cooling(50)).toBeUndefined();
  });

  it('runs in ever longer cycles where the end is not known', () => {
    let late = false;
    const cooling = coolingFor({ deadline: () => late });
    const cycles = [0, 199_999, 200_000, 599_999, 600_000].map((step) => cooling(step)!.cycle);
    expect(cycles).toEqual([0, 0, 1, 1, 2]);
    late = true;
    expect(cooling(1)).toBeUndefined();
  });
});
