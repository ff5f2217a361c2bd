import type { Colour, ShapeMark } from '../model/plan';
import { short } from './text-operators';

type Points = ShapeMark['points'];

/** The operands of a colour operator. */
export function colourOperands(colour: Colour): string {
  return colour.map(short).join(' ');
}

function outline(points: Points, closed: boolean): string {
  const steps = points.map(([x, y], at) => `${short(x)} ${short(y)} ${at === 0 ? 'm' : 'l'}`);
  return `${steps.join(' ')}${closed ? ' h' : ''}`;
}

type Line = readonly [x1: number, y1: number, x2: number, y2: number];

const lineOperators = ([x1, y1, x2, y2]: Line): string => `${short(x1)} ${short(y1)} m ${short(x2)} ${short(y2)} l`;

/**
 * Which strokes make up each pattern and how far apart they are, in steps: none, falling, level, crossed aslant,
 * upright, rising and dense, crossed, upright and dense. The same order as on the floor plan.
 */
const PATTERNS: readonly (readonly (readonly ['falling' | 'rising' | 'level' | 'upright', number])[])[] = [
  [],
  [['falling', 1.5]],
  [['level', 1.1]],
  [
    ['falling', 2],
    ['rising', 2],
  ],
  [['upright', 1.5]],
  [['rising', 1]],
  [
    ['level', 1.6],
    ['upright', 1.6],
  ],
  [['upright', 0.7]],
];

/** Lines of a hatched shape's pattern over its box; the shape clips them. Patterns differ in direction and density, not in colour. */
function hatching(
  [left, top, right, bottom]: readonly [number, number, number, number],
  pattern: number,
  step: number,
): Line[] {
  const tall = bottom - top;
  return (PATTERNS[pattern % PATTERNS.length] ?? []).flatMap(([direction, apart]) => {
    const aslant = direction === 'falling' || direction === 'rising';
    const gap = step * apart * (aslant ? Math.SQRT2 : 1);
    const from = direction === 'level' ? top : aslant ? left - tall : left;
    const to = direction === 'level' ? bottom : right;
    const places = Array.from(
      { length: Math.max(0, Math.ceil((to - from) / gap)) },
      (_, at) => from + (at + 0.5) * gap,
    );
    return places.map((place): Line => {
      if (direction === 'level') return [left, place, right, place];
      if (direction === 'upright') return [place, top, place, bottom];
      return direction === 'rising' ? [place, bottom, place + tall, top] : [place, top, place + tall, bottom];
    });
  });
}

/** The strokes of a hatched shape, before the shape clips them. */
export function hatchLines(points: Points, { pattern, step }: NonNullable<ShapeMark['hatch']>): Line[] {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return hatching([Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)], pattern, step);
}

/** Width of the strokes of a pattern, in its steps. */
export const HATCH_WIDTH = 0.28;

/** The operators of a shape, in a state of their own. */
export function shapeOperators(mark: ShapeMark): string {
  const { points, closed, fill, stroke, lineWidth = 1, dash, hatch } = mark;
  if (hatch) {
    const lines = hatchLines(points, hatch);
    if (lines.length === 0) return '';
    return `q ${outline(points, true)} W n ${colourOperands(hatch.colour)} RG ${short(hatch.step * HATCH_WIDTH)} w ${lines.map(lineOperators).join(' ')} S Q`;
  }
  const state = [
    fill ? `${colourOperands(fill)} rg` : '',
    stroke ? `${colourOperands(stroke)} RG ${short(lineWidth)} w` : '',
    dash ? `[${dash.map(short).join(' ')}] 0 d 1 J` : '',
  ].filter(Boolean);
  const paint = fill && stroke ? 'B' : fill ? 'f' : stroke ? 'S' : 'n';
  return `q ${[...state, outline(points, closed)].join(' ')} ${paint} Q`;
}
