import type { Board, FloorPlan } from '../floor-plan';

/** How two boards are near each other for somebody who walks past. */
export type Relation = 'next' | 'facing' | 'round-the-end';

/** What it is worth that two boards so related carry similar posters. */
export const RELATION_WEIGHT: Readonly<Record<Relation, number>> = { next: 2, facing: 1, 'round-the-end': 0.5 };

/** A neighbour of a board: its place in `floorPlan.boards`. */
export interface Neighbour {
  readonly board: number;
  readonly relation: Relation;
  readonly weight: number;
}

/** Metres between the edges of two boards that still hang side by side. */
const SIDE_BY_SIDE = 0.6;
/** The widest aisle, in metres between faces, across which people look at both sides. */
const WIDEST_AISLE = 5;
/** Metres that two faces of the same row across the aisle may differ in distance. */
const SAME_ROW = 0.3;
/** How far apart the last boards of two faces of a run may be, in widths: nearer than boards side by side. */
const ROUND_THE_END = 0.75;

interface Frame {
  readonly index: number;
  readonly board: Board;
  /** Unit vector in which the face looks. */
  readonly ahead: readonly [number, number];
}

function framesOf(boards: readonly Board[]): Frame[] {
  return boards.map((board, index) => {
    const angle = (board.facing * Math.PI) / 180;
    return { index, board, ahead: [Math.cos(angle), Math.sin(angle)] };
  });
}

/** Metres from one board to another: straight ahead of the first, and sideways. */
function offset(from: Frame, to: Frame): { ahead: number; aside: number } {
  const dx = to.board.at.x - from.board.at.x;
  const dy = to.board.at.y - from.board.at.y;
  const [ax, ay] = from.ahead;
  return { ahead: dx * ax + dy * ay, aside: dy * ax - dx * ay };
}

const meanWidth = (a: Frame, b: Frame): number => (a.board.width + b.board.width) / 2;

/** The faces of all runs: boards of one run that look the same way, from end to end. */
function facesOf(frames: readonly Frame[]): Frame[][] {
  const faces = new Map<string, Frame[]>();
  for (const frame of frames) {
    const key = `${Math.round(((frame.board.facing % 360) + 360) % 360)} ${frame.board.run}`;
    const face = faces.get(key);
    if (face) face.push(frame);
    else faces.set(key, [frame]);
  }
  return [...faces.values()].map((face) => {
    const first = face[0] as Frame;
    return face.sort((a, b) => offset(first, a).aside - offset(first, b).aside);
  });
}

function sideBySide(faces: readonly Frame[][]): [Frame, Frame][] {
  return faces.flatMap((face) =>
    face.slice(1).flatMap((frame, i): [Frame, Frame][] => {
      const before = face[i] as Frame;
      return Math.abs(offset(before, frame).aside) <= meanWidth(before, frame) + SIDE_BY_SIDE ? [[before, frame]] : [];
    }),
  );
}

function roundTheEnds(faces: readonly Frame[][]): [Frame, Frame][] {
  const ends = faces.map((face) => [...new Set([face[0] as Frame, face.at(-1) as Frame])]);
  return ends.flatMap((some, i) =>
    ends.slice(i + 1).flatMap((others) =>
      some.flatMap((a) =>
        others
          .filter((b) => {
            const { ahead, aside } = offset(a, b);
            return a.board.run === b.board.run && Math.hypot(ahead, aside) <= meanWidth(a, b) * ROUND_THE_END;
          })
          .map((b): [Frame, Frame] => [a, b]),
      ),
    ),
  );
}

/** Those that a visitor sees when turning round in front of the board: the nearest row that looks at it. */
function acrossTheAisle(frame: Frame, frames: readonly Frame[]): Set<number> {
  const seen = frames.flatMap((other) => {
    const { ahead, aside } = offset(frame, other);
    const looksBack = frame.ahead[0] * other.ahead[0] + frame.ahead[1] * other.ahead[1] < -0.9;
    const inFront = ahead > 0 && ahead <= WIDEST_AISLE && Math.abs(aside) <= meanWidth(frame, other) / 2 + 1e-9;
    return looksBack && inFront ? [{ index: other.index, ahead }] : [];
  });
  const nearest = Math.min(...seen.map(({ ahead }) => ahead));
  return new Set(seen.filter(({ ahead }) => ahead <= nearest + SAME_ROW).map(({ index }) => index));
}

/**
 * Which boards are neighbours, from the drawing alone: next in the same run (weight 2), facing across an aisle (1),
 * round the end of a run (0.5). Symmetric; a pair of boards has one relation, the strongest.
 * @returns for each board of the plan its neighbours, in order of their places
 */
export function neighboursOf(floorPlan: FloorPlan): Neighbour[][] {
  const frames = framesOf(floorPlan.boards);
  const faces = facesOf(frames);
  const found = frames.map(() => new Map<number, Relation>());
  const join = (a: number, b: number, relation: Relation): void => {
    if (found[a]?.has(b)) return;
    found[a]?.set(b, relation);
    found[b]?.set(a, relation);
  };
  for (const [a, b] of sideBySide(faces)) join(a.index, b.index, 'next');
  const across = frames.map((frame) => acrossTheAisle(frame, frames));
  for (const [a, others] of across.entries()) {
    for (const b of others) if (across[b]?.has(a)) join(a, b, 'facing');
  }
  for (const [a, b] of roundTheEnds(faces)) join(a.index, b.index, 'round-the-end');
  return found.map((some) =>
    [...some]
      .map(([board, relation]) => ({ board, relation, weight: RELATION_WEIGHT[relation] }))
      .sort((a, b) => a.board - b.board),
  );
}
