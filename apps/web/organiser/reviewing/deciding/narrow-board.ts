import type { BoardRow } from './board-query';

/** What one looks for on the board that is no single column. */
export const BOARD_SPECIALS = {
  undecided: 'Not decided yet',
  pending: 'Decided, not released',
  few: 'Fewer reviews than the least',
  split: 'Reviewers far apart',
  late: 'A review is still to come',
  returned: 'Came back revised',
} as const;
export type BoardSpecial = keyof typeof BOARD_SPECIALS;

/** To what the board is narrowed. */
export interface BoardNarrowing {
  readonly track: string;
  readonly wished: string;
  readonly outcome: string;
  readonly only: BoardSpecial | '';
}

/** Nothing is left out. */
export const WHOLE_BOARD: BoardNarrowing = { track: '', wished: '', outcome: '', only: '' };

/** Half of the scale between the kindest and the strictest. */
const FAR_APART = 2;

function isSpecial(row: BoardRow, only: BoardSpecial, least: number): boolean {
  const isOpen = row.decision === null || row.decision.state === 'released';
  switch (only) {
    case 'undecided':
      return isOpen && row.state === 'submitted';
    case 'pending':
      return row.decision !== null && row.decision.state !== 'released';
    case 'few':
      return row.count < least;
    case 'split':
      return (row.spread ?? 0) >= FAR_APART;
    case 'late':
      return row.count < row.asked;
    case 'returned':
      return row.known === 'revise' && row.state === 'submitted';
  }
}

/** The rows that are asked for. @param least how many reviews a work is to have at least */
export function narrowedBoard(
  rows: readonly BoardRow[],
  { track, wished, outcome, only }: BoardNarrowing,
  least: number,
): readonly BoardRow[] {
  const has = (wanted: string, value: string | undefined) => wanted === '' || value === wanted;
  return rows.filter(
    (row) =>
      has(track, row.trackId) &&
      has(wished, row.wishedType) &&
      has(outcome, row.decision?.outcome) &&
      (only === '' || (!row.own && isSpecial(row, only, least))),
  );
}
