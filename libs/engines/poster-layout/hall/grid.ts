import { DomainError } from '@colloquy/kernel';
import { CHAIRS, type HallWish, LONGEST_RUN, NARROWEST_AISLE, POST, STAND_THICKNESS } from './hall-wish';

/** Rows and columns of double-sided runs, in metres along the runs and across them. */
export interface Grid {
  /** Whether the runs lie along x. */
  readonly lengthwise: boolean;
  readonly rows: number;
  readonly columns: number;
  /** Boards on one face of one run. */
  readonly perFace: number;
  /** From face to face. */
  readonly aisle: number;
}

/** Metres of run that one board takes. */
export const pitchOf = (boardWidth: number): number => boardWidth + POST;

/** Metres between the columns and at the ends of the runs. */
export const GANGWAY = NARROWEST_AISLE;

const boardsOf = ({ rows, columns, perFace }: Grid): number => 2 * rows * columns * perFace;

/** All grids that the hall has room for, each with as many boards to a face as fit, up to the longest run. */
function roomyGrids({ width, depth }: HallWish, boardWidth: number, aisle: number): Grid[] {
  const grids: Grid[] = [];
  for (const lengthwise of [true, false]) {
    const along = lengthwise ? width : depth;
    const across = (lengthwise ? depth : width) - CHAIRS;
    for (let rows = 1; ; rows += 1) {
      const free = (across - rows * STAND_THICKNESS) / (rows + 1);
      if (free < NARROWEST_AISLE - 1e-9) break;
      for (let columns = 1; ; columns += 1) {
        const room = (along - (columns + 1) * GANGWAY) / columns;
        const perFace = Math.min(LONGEST_RUN, Math.floor((room + POST) / pitchOf(boardWidth) + 1e-9));
        if (perFace < 1) break;
        grids.push({ lengthwise, rows, columns, perFace, aisle: Math.min(free, aisle) });
      }
    }
  }
  return grids;
}

/**
 * The grid for so many boards: the widest aisles up to the wished ones first, then few boards to spare and few runs.
 * @throws DomainError `conflict` that says how many boards the hall holds
 */
export function chooseGrid(wish: HallWish, boardWidth: number, aisle: number): Grid {
  const roomy = roomyGrids(wish, boardWidth, aisle);
  const enough = roomy
    .filter((grid) => boardsOf(grid) >= wish.posters)
    .map((grid) => ({ ...grid, perFace: Math.ceil(wish.posters / (2 * grid.rows * grid.columns)) }));
  const price = (grid: Grid): number => boardsOf(grid) - wish.posters + grid.rows * grid.columns;
  const [best] = enough.sort((a, b) => b.aisle - a.aisle || price(a) - price(b));
  if (best) return best;
  const most = Math.max(0, ...roomy.map(boardsOf));
  throw new DomainError(
    'conflict',
    'hall-too-small',
    `${wish.name} holds ${most} boards with gangways of ${NARROWEST_AISLE} m, not ${wish.posters}: take a larger hall, narrower boards or a second poster session.`,
  );
}
