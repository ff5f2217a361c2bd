import { setParagraph } from '../lines/set-paragraph';
import type { Tools } from '../lines/tools';
import { moved } from '../flow/row';
import type { Drawing, DrawingPaint, DrawingPoint } from '../model/drawing';
import type { Colour, Element, Mark } from '../model/plan';
import { plain } from '../model/text';
import { ACCENT, STYLES } from '../model/theme';


function colourOf(paint: DrawingPaint['fill']): Colour | undefined {
  if (paint === undefined) return undefined;
  return paint === 'accent' ? ACCENT : [paint, paint, paint];
}

/** Scales a drawing to fit an area whose top left corner is the origin, and centres it. */
export function drawingMarks(drawing: Drawing, area: { readonly width: number; readonly height: number }, figure: Element, tools: Tools): { marks: Mark[]; height: number } {
  const scale = Math.min(area.width / drawing.width, area.height / drawing.height);
  const left = (area.width - drawing.width * scale) / 2;
  const at = ({ x, y }: DrawingPoint) => [left + x * scale, y * scale] as const;
  const marks = drawing.shapes.flatMap((shape): Mark[] => {
    if (shape.kind === 'path') {
      const { fill, stroke, lineWidth = 1, dashed, closed } = shape;
      const colours = { fill: colourOf(fill), stroke: colourOf(stroke) };
      return [{ kind: 'shape', owner: figure, points: shape.points.map(at), closed, lineWidth, ...colours, ...(dashed ? { dash: [4, 3] as const } : {}) }];
    }
    if (shape.kind === 'hatch') {
      const hatch = { pattern: shape.pattern, colour: [0.45, 0.5, 0.53] as const, step: 3 };
      return [{ kind: 'shape', owner: figure, points: shape.points.map(at), closed: true, hatch }];
    }
    const grey = shape.grey ?? 0.1;
    const style = { ...STYLES.sans, size: shape.size, leading: shape.size, strong: shape.strong === true };
    const [row] = setParagraph(plain(shape.text), { style, measure: 1000, owner: figure, colour: [grey, grey, grey] }, tools);
    const [x, y] = at(shape.at);
    return (row?.marks ?? []).map((mark) => {
      const width = mark.kind === 'text' ? mark.width : 0;
      const back = shape.anchor === 'middle' ? width / 2 : shape.anchor === 'end' ? width : 0;
      return moved(mark, x - back, y - shape.size / 2);
    });
  });
  return { marks, height: drawing.height * scale };
}
