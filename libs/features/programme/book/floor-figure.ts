import type { Board, FloorPlan, Point } from '@colloquy/engines/poster-layout';
import type { BoardsPart, DrawingShape } from '@colloquy/engines/typesetting';
import type { ReleasePosterSession } from '../domain/release';
import type { BookSource } from './book-source';

/** Depth of a stand as drawn, and white space around the room, in metres. */
const DEPTH = 0.5;
const EDGE = 1.2;

function boardShapes({ at, facing, width, number }: Board, pattern: number | undefined): DrawingShape[] {
  const angle = (facing * Math.PI) / 180;
  const look = { x: Math.cos(angle), y: Math.sin(angle) };
  const along = { x: -look.y, y: look.x };
  const corner = (side: number, back: number): Point => ({
    x: at.x + along.x * side * (width / 2) - look.x * back * DEPTH,
    y: at.y + along.y * side * (width / 2) - look.y * back * DEPTH,
  });
  const points = [corner(-1, 0), corner(1, 0), corner(1, 1), corner(-1, 1)];
  const label = { x: at.x + look.x * 0.55, y: at.y + look.y * 0.55 };
  return [
    ...(pattern === undefined ? [] : [{ kind: 'hatch', points, pattern } as const]),
    { kind: 'path', points, closed: true, stroke: 'accent', lineWidth: 0.7 },
    { kind: 'text', at: label, text: String(number), size: 7.5, anchor: 'middle', strong: true },
  ];
}

function doorShapes({ doors }: FloorPlan): DrawingShape[] {
  return doors.flatMap(({ at, width, kind, label }): DrawingShape[] => {
    const size = width / 2;
    const points = [
      { x: at.x - size, y: at.y - 0.15 },
      { x: at.x + size, y: at.y - 0.15 },
      { x: at.x + size, y: at.y + 0.15 },
      { x: at.x - size, y: at.y + 0.15 },
    ];
    return [
      { kind: 'path', points, closed: true, fill: kind === 'exit' ? 0.35 : 'accent' },
      { kind: 'text', at: { x: at.x, y: at.y + 0.7 }, text: label, size: 7.5, anchor: 'middle' },
    ];
  });
}

/** The room with its boards, hatched by track and numbered, as a drawing in metres. */
export function floorFigure(session: ReleasePosterSession, { reader, mark }: BookSource): NonNullable<BoardsPart['plan']> {
  const { floorPlan: plan, placements } = session;
  const xs = plan.outline.map(({ x }) => x);
  const ys = plan.outline.map(({ y }) => y);
  const left = Math.min(...xs) - EDGE;
  const top = Math.min(...ys) - EDGE;
  const moved = (shape: DrawingShape): DrawingShape => {
    const shift = ({ x, y }: Point): Point => ({ x: x - left, y: y - top });
    return shape.kind === 'text' ? { ...shape, at: shift(shape.at) } : { ...shape, points: shape.points.map(shift) };
  };
  const tracks = new Map(placements.map(({ boardNumber, submissionId }) => [boardNumber, mark(reader.submission(submissionId).trackId).pattern]));
  const shapes: DrawingShape[] = [
    { kind: 'path', points: plan.outline, closed: true, stroke: 0.2, lineWidth: 1.5 },
    ...plan.boards.flatMap((board) => boardShapes(board, tracks.get(board.number))),
    ...doorShapes(plan),
  ];
  const doors = plan.doors.map(({ label }) => label).join(', ');
  return {
    drawing: { width: Math.max(...xs) - left + EDGE, height: Math.max(...ys) - top + EDGE, shapes: shapes.map(moved) },
    alternative: `Floor plan of ${plan.name} with ${plan.boards.length} numbered boards. Doors: ${doors}. The list before it names the poster on each board.`,
    caption: `${plan.name}: boards by number, hatched by track as in the key at the front.`,
  };
}
