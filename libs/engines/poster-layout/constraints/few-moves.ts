import { type Constraint, hung, titled } from './constraint';

/** What another shift on the same board counts, beside another board. */
const OTHER_SHIFT = 0.5;

/** How much of what people were told a place changes: 1 for another board, half for another shift on the same. */
export function changeOf(
  published: { readonly board: number; readonly shift: number },
  board: number,
  shift: number,
): number {
  if (published.board < 0) return 0;
  if (published.board !== board) return 1;
  return published.shift >= 0 && published.shift !== shift ? OTHER_SHIFT : 0;
}

/** Boards that people already know are kept. */
export const fewMoves: Constraint = {
  name: 'few-moves',
  label: 'Published boards stay',
  level: 'soft',
  weight: 1,
  reason: 'Presenters already know their boards: a poster moves only where that gains more than it confuses.',
  findings: (model, plan) =>
    hung(model, plan).flatMap(({ poster, board, placement: { shift } }) => {
      const [p, b] = [model.posterAt.get(poster.id)!, model.boardAt.get(board.number)!];
      const known = { board: model.home[p]!, shift: model.homeShift[p]! };
      const amount = changeOf(known, b, shift);
      if (amount === 0) return [];
      const before = model.boards[known.board]!.number;
      const message =
        amount === 1
          ? `${titled(poster)} hung on board ${before} and hangs on board ${board.number} now.`
          : `${titled(poster)} was shown in shift ${known.shift + 1} and is shown in shift ${shift + 1} now.`;
      return [{ amount, message, posters: [poster.id], boards: amount === 1 ? [before, board.number] : [before] }];
    }),
};
