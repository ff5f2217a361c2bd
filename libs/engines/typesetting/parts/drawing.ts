import { itemsOf } from '../lines/items';
import { widthOf } from '../lines/segments';
import type { Tools } from '../lines/tools';
import type { Drawing, DrawingPoint, DrawingShape } from '../model/drawing';
import type { Element, Mark, Piece } from '../model/plan';
import { plain } from '../model/text';
import { STYLES } from '../model/theme';

type Place = (point: DrawingPoint) => readonly [number, number];

function textMark(
  shape: Extract<DrawingShape, { kind: 'text' }>,
  scale: number,
  place: Place,
  owner: Element,
  tools: Tools,
): Mark {
  const { text, strong, anchor, turn, colour } = shape;
  const size = shape.size * scale;
  const style = { ...STYLES.sans, size, leading: size, strong };
  const pieces = itemsOf(plain(text), style, Number.POSITIVE_INFINITY, tools).map(
    ({ text, face, rise }): Piece => ({ text, face, size, rise }),
  );
  const width = widthOf(pieces, tools);
  const back = anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0;
  const angle = (turn * Math.PI) / 180;
  const [x, y] = place(shape.at);
  const at = { x: x - back * Math.cos(angle), y: y - back * Math.sin(angle) };
  return {
    kind: 'text',
    owner,
    ...at,
    pieces,
    gap: 0,
    stretch: 1,
    colour,
    width,
    spaced: true,
    ...(turn === 0 ? {} : { turn }),
  };
}

/** Scales a drawing to fit an area whose top left corner is the origin, and centres it from left to right. */
export function drawingMarks(
  drawing: Drawing,
  area: { readonly width: number; readonly height: number },
  figure: Element,
  tools: Tools,
): { readonly marks: Mark[]; readonly height: number } {
  const scale = Math.min(area.width / drawing.width, area.height / drawing.height);
  const left = (area.width - drawing.width * scale) / 2 - drawing.left * scale;
  const place: Place = ({ x, y }) => [left + x * scale, (y - drawing.top) * scale];
  const marks = drawing.shapes.map((shape): Mark => {
    if (shape.kind === 'text') return textMark(shape, scale, place, figure, tools);
    const { points, closed, fill, stroke, lineWidth = 0, dash } = shape;
    return {
      kind: 'shape',
      owner: figure,
      points: points.map(place),
      closed,
      lineWidth: lineWidth * scale,
      ...(fill ? { fill } : {}),
      ...(stroke ? { stroke } : {}),
      ...(dash ? { dash: [dash[0] * scale, dash[1] * scale] as const } : {}),
    };
  });
  return { marks, height: drawing.height * scale };
}
