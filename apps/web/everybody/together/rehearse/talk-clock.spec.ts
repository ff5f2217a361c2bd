import { AT_REST, clockWords, elapsed, lapsOf, lengthWords, nextSlide, signAt, startOrStop } from './talk-clock';

describe('the clock of a rehearsal', () => {
  it('counts what runs, and not what stands', () => {
    const stopped = startOrStop(startOrStop(AT_REST, 1_000), 61_000);
    expect(elapsed(stopped, 999_000)).toBe(60_000);
    expect(elapsed(startOrStop(stopped, 999_000), 1_009_000)).toBe(70_000);
  });

  it('knows how long each slide took, the last one too', () => {
    const talk = nextSlide(nextSlide(startOrStop(AT_REST, 0), 20_000), 65_400);
    expect(lapsOf(talk, 90_000)).toEqual([20, 45, 25]);
    expect(lapsOf(startOrStop(AT_REST, 0), 90_000)).toEqual([]);
  });

  it('gives a sign for the last quarter, the last minute and the end', () => {
    expect(signAt(0, 600, false)).toBe('ready');
    expect([10, 450, 545, 600].map((seconds) => signAt(seconds, 600, true))).toEqual(['on', 'soon', 'last', 'over']);
    expect(signAt(110, 120, true)).toBe('last');
  });

  it('is read at a glance, and read out in words', () => {
    expect([425, 0, -20].map(clockWords)).toEqual(['7:05', '0:00', '-0:20']);
    expect([425, 60, 0].map(lengthWords)).toEqual(['7 minutes 5 seconds', '1 minute', '0 seconds']);
  });
});
