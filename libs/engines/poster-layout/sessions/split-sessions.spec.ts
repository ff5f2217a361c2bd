import { createRandom } from '@colloquy/kernel';
import { aPoster } from '../fixtures/small-session';
import { type SplitOptions, splitSessions } from './split-sessions';

const session = (id: string, boards: number, shifts = 2) => ({ id, boards, shifts });

/** Posters of four subjects in turn. */
function subjects(count: number, more: Partial<SplitOptions> = {}): SplitOptions {
  const posters = Array.from({ length: count }, (_, i) => aPoster(`P${i + 1}`));
  const rows = posters.map((_, a) => posters.map((__, b) => (a !== b && a % 4 === b % 4 ? 0.7 : 0)));
  return { posters, similarity: { rows }, sessions: [session('Monday', 30), session('Tuesday', 30)], ...more };
}

const idsIn = (shares: ReturnType<typeof splitSessions>, id: string): number[] =>
  shares.filter((share) => share.session === id).map(({ poster }) => Number(poster.slice(1)) - 1);

describe('sharing posters out over sessions', () => {
  it('gives each session its part of every subject, in proportion to its boards', () => {
    const shares = splitSessions(subjects(40));
    for (const id of ['Monday', 'Tuesday']) {
      const part = idsIn(shares, id);
      expect(part).toHaveLength(20);
      for (const subject of [0, 1, 2, 3]) expect(part.filter((i) => i % 4 === subject)).toHaveLength(5);
    }
    const uneven = splitSessions(subjects(40, { sessions: [session('Monday', 30), session('Tuesday', 10)] }));
    expect(idsIn(uneven, 'Tuesday')).toHaveLength(10);
  });

  it('parts two that are most alike, so that their presenters can visit each other', () => {
    const random = createRandom('pairs');
    const posters = Array.from({ length: 20 }, (_, i) => aPoster(`P${i + 1}`));
    const twin = random.shuffle(posters.map(({ id }) => id));
    const pairs = Array.from({ length: 10 }, (_, i) => [twin[2 * i]!, twin[2 * i + 1]!, 0.9] as const);
    const shares = new Map(
      splitSessions({ ...subjects(20), posters, similarity: { pairs } }).map((share) => [share.poster, share.session]),
    );
    for (const [a, b] of pairs) expect(shares.get(a)).not.toBe(shares.get(b));
  });

  it('keeps what is kept, shows nobody more often than there are shifts, and minds where people and sockets are', () => {
    const base = subjects(20);
    const posters = base.posters.map((poster, i) => ({
      ...poster,
      ...(i < 3 ? { presenters: ['ada'] } : {}),
      ...(i === 5 ? { not: ['Monday'] } : {}),
      ...(i > 15 ? { needs: ['power' as const] } : {}),
    }));
    const sessions = [{ ...session('Monday', 12, 1), offers: { power: 1 } }, session('Tuesday', 12)];
    const keep = [{ poster: 'P1', session: 'Tuesday' }];
    const shares = splitSessions({ ...base, posters, sessions, keep });
    const monday = idsIn(shares, 'Monday');
    expect(monday.filter((i) => i < 3)).toHaveLength(1);
    expect(monday).not.toContain(0);
    expect(monday).not.toContain(5);
    expect(monday.filter((i) => i > 15).length).toBeLessThanOrEqual(1);
    expect(splitSessions({ ...base, posters, sessions, keep })).toEqual(shares);
  });

  it('says which posters no session can take, and when there are too few boards', () => {
    expect(() => splitSessions(subjects(40, { sessions: [session('Monday', 30)] }))).toThrow(/add 10 boards/);
    const posters = subjects(4).posters.map((poster) => ({ ...poster, presenters: ['ada'] }));
    expect(() => splitSessions({ ...subjects(4), posters, sessions: [session('Monday', 9, 3)] })).toThrow(
      /No session can take “Poster P\d”/,
    );
    expect(() => splitSessions(subjects(2, { keep: [{ poster: 'P9', session: 'Friday' }] }))).toThrow(
      expect.objectContaining({
        faults: [
          { field: 'keep.0', message: 'There is no poster “P9” to keep.' },
          { field: 'keep.0', message: 'There is no session “Friday”.' },
        ],
      }),
    );
  });
});
