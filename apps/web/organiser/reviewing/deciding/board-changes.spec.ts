import type { Outcome } from '@colloquy/engines/deciding';
import { changedBoard, isWhole, seenOn } from './board-changes';
import type { Board, BoardRow } from './board-query';

const decided = (outcome: Outcome, version: number) => ({
  ...{ outcome, version, state: 'pending' as const, decidedBy: 'Odile', decidedAt: '2026-05-01T10:00:00Z' },
});
const row = (submissionId: string, decision: BoardRow['decision'], own = false) =>
  ({ submissionId, decision, own, state: 'submitted', known: null }) as BoardRow;
const board = (...rows: BoardRow[]) => ({ rows, shares: [] }) as unknown as Board;
const changes = (...changed: BoardRow[]) => ({
  changed: changed.map(({ submissionId, state, known, decision }) => ({ submissionId, state, known, decision })),
  ...{ totals: { works: 0, decided: 0, pending: 0, versions: 0 }, shares: [] },
});

describe('the board after something was decided', () => {
  it('has what has changed, and leaves all other rows as they are', () => {
    const before = board(row('a', null), row('b', decided('talk', 4)), row('c', decided('poster', 3)));
    const after = changedBoard(before, changes(row('a', decided('talk', 5)), row('c', null)));
    expect(after.rows.map(({ decision }) => decision?.version)).toEqual([5, 4, undefined]);
    expect(after.rows[1]).toBe(before.rows[1]);
    expect(seenOn(after.rows)).toBe(5);
  });

  it('keeps what it knows already where an answer comes late', () => {
    const after = changedBoard(board(row('a', decided('talk', 7))), changes(row('a', decided('poster', 6))));
    expect(after.rows[0]?.decision?.outcome).toBe('talk');
  });

  it('is whole only when others have changed nothing else', () => {
    const shown = board(row('a', decided('talk', 5)), row('b', null), row('mine', null, true));
    const totals = { works: 2, decided: 1, pending: 1, versions: 5 };
    expect(isWhole(shown, totals)).toBe(true);
    for (const other of [{ works: 3 }, { decided: 0 }, { pending: 0 }, { versions: 6 }]) {
      expect(isWhole(shown, { ...totals, ...other })).toBe(false);
    }
  });
});
