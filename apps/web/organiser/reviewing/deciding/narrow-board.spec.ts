import type { BoardRow } from './board-query';
import { type BoardSpecial, narrowedBoard, WHOLE_BOARD } from './narrow-board';

const row = (code: string, changes: Partial<BoardRow> = {}) =>
  ({
    code,
    state: 'submitted',
    own: false,
    trackId: 't',
    wishedType: 'talk',
    count: 2,
    asked: 2,
    spread: 1,
    decision: null,
    known: null,
    ...changes,
  }) as BoardRow;
const decided = (state: string) => ({ outcome: 'talk', state }) as BoardRow['decision'];

const rows = [
  row('undecided'),
  row('pending', { decision: decided('pending') }),
  row('few', { count: 1, asked: 1, decision: decided('pending') }),
  row('split', { spread: 3, decision: decided('releasing') }),
  row('late', { asked: 3, decision: decided('pending') }),
  row('returned', { known: 'revise', decision: decided('released') }),
  row('own', { own: true, count: 0 }),
];

describe('the board of decisions', () => {
  it.each<[BoardSpecial, string[]]>([
    ['undecided', ['undecided', 'returned']],
    ['pending', ['pending', 'few', 'split', 'late']],
    ['few', ['few']],
    ['split', ['split']],
    ['late', ['late']],
    ['returned', ['returned']],
  ])('is narrowed to those that are %s, the reader’s own work never among them', (only, codes) => {
    expect(narrowedBoard(rows, { ...WHOLE_BOARD, only }, 2).map(({ code }) => code)).toEqual(codes);
  });

  it('is narrowed by track, wish and decision together', () => {
    expect(narrowedBoard(rows, { ...WHOLE_BOARD, track: 't', wished: 'talk', outcome: 'talk' }, 2)).toHaveLength(5);
    expect(narrowedBoard(rows, { ...WHOLE_BOARD, wished: 'poster' }, 2)).toEqual([]);
  });
});
