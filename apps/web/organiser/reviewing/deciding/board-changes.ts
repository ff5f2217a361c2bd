import type { Schemas } from '@colloquy/api-client';
import type { QueryClient } from '@tanstack/react-query';
import { type Board, type BoardRow, boardQuery } from './board-query';

/** What has changed on the board after something was decided. */
export type BoardChanges = Pick<Schemas['DecidedOnBoardDto'], 'changed' | 'totals' | 'shares'>;

/** The highest version of a decision on the board; 0 where nothing is decided. */
export const seenOn = (rows: readonly BoardRow[]): number =>
  rows.reduce((most, { decision }) => Math.max(most, decision?.version ?? 0), 0);

/** The board with what has changed; rows that have not are left as they are. */
export function changedBoard(board: Board, { changed, shares }: BoardChanges): Board {
  const now = new Map(changed.map((row) => [row.submissionId, row]));
  const rows = board.rows.map((row) => {
    const other = now.get(row.submissionId);
    const isOlder = other?.decision && other.decision.version < (row.decision?.version ?? 0);
    return other && !isOlder ? { ...row, ...other } : row;
  });
  return { ...board, shares, rows };
}

/** Whether a board is the one that stands, by what there is of everything; one's own works apart. */
export function isWhole(
  { rows }: Pick<Board, 'rows'>,
  { works, decided, pending, versions }: BoardChanges['totals'],
): boolean {
  const others = rows.filter(({ own }) => !own);
  const standing = others.flatMap(({ decision }) => decision ?? []);
  return (
    others.length === works &&
    standing.length === decided &&
    standing.filter(({ state }) => state === 'pending').length === pending &&
    standing.reduce((sum, { version }) => sum + version, 0) === versions
  );
}

/**
 * Takes what has changed over into the board that is shown, and reads all else anew that is shown. Only where others have
 * changed more than the answer could tell, such as taken a decision back, the whole board is read again.
 */
export async function takeOver(queries: QueryClient, conference: string, changes: BoardChanges): Promise<void> {
  const { queryKey } = boardQuery(conference);
  await queries.cancelQueries({ queryKey });
  queries.setQueryData(queryKey, (board) => board && changedBoard(board, changes));
  void queries.invalidateQueries({ predicate: (query) => query.queryKey[0] !== queryKey[0] });
  const board = queries.getQueryData(queryKey);
  if (!board || !isWhole(board, changes.totals)) void queries.invalidateQueries({ queryKey });
}
