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

function line(x1: number, y1: number, x2: number, y2: number): string {
  return `${short(x1)} ${short(y1)} m ${short(x2)} ${short(y2)} l`;
}

/**
 * Lines of a pattern over a box. Six patterns that differ in direction and density, not in colour: rising, level,
 * falling, upright, crossed, and crossed aslant.
 */
function hatching([left, top, right, bottom]: readonly [number, number, number, number], pattern: number, step: number): string[] {
  const kind = pattern % 6;
  const gap = step * (1 + 0.6 * (Math.floor(pattern / 6) % 3));
  const lines: string[] = [];
  const tall = bottom - top;
  if (kind === 1 || kind === 4) for (let y = top + gap / 2; y < bottom; y += gap) lines.push(line(left, y, right, y));
  if (kind === 3 || kind === 4) for (let x = left + gap / 2; x < right; x += gap) lines.push(line(x, top, x, bottom));
  if (kind === 0 || kind === 5) for (let x = left - tall; x < right; x += gap * 1.4) lines.push(line(x, bottom, x + tall, top));
  if (kind === 2 || kind === 5) for (let x = left - tall; x < right; x += gap * 1.4) lines.push(line(x, top, x + tall, bottom));
  return lines;
}

/** The operators of a shape, in a state of their own. */
export function shapeOperators(mark: ShapeMark): string {
  const { points, closed, fill, stroke, lineWidth = 1, dash, hatch } = mark;
  if (hatch) {
    const xs = points.map(([x]) => x);
    const ys = points.map(([, y]) => y);
    const box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] as const;
    const lines = hatching(box, hatch.pattern, hatch.step).join(' ');
    return `q ${outline(points, true)} W n ${colourOperands(hatch.colour)} RG ${short(hatch.step * 0.28)} w ${lines} S Q`;
  }
  const state = [
    fill ? `${colourOperands(fill)} rg` : '',
    stroke ? `${colourOperands(stroke)} RG ${short(lineWidth)} w` : '',
    dash ? `[${dash.map(short).join(' ')}] 0 d 1 J` : '',
  ].filter(Boolean);
  const paint = fill && stroke ? 'B' : fill ? 'f' : stroke ? 'S' : 'n';
  return `q ${[...state, outline(points, closed)].join(' ')} ${paint} Q`;
}
