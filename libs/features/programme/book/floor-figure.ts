import type { DisplayItem, FloorPlan } from '@colloquy/engines/poster-layout';
import type { DrawingShape, FigureEntry } from '@colloquy/engines/typesetting';
import type { FloorDrawing } from '../outputs/floor-drawing';

type Colour = readonly [number, number, number];

/** `#rrggbb` as shares of red, green and blue. */
function colour(hex: string | undefined): Colour | undefined {
  const [, red, green, blue] = /^#(..)(..)(..)$/.exec(hex ?? '') ?? [];
  if (!red || !green || !blue) return undefined;
  const share = (part: string): number => Number.parseInt(part, 16) / 255;
  return [share(red), share(green), share(blue)];
}

/** A mark of the floor plan's drawing in the shapes of the book. */
function shapesOf(item: DisplayItem): DrawingShape[] {
  const fill = colour(item.fill);
  const stroke = colour(item.stroke);
  const [on, off] = item.dash ?? [];
  const look = {
    ...(fill ? { fill } : {}),
    ...(stroke ? { stroke, lineWidth: item.lineWidth ?? 0 } : {}),
    ...(on !== undefined && off !== undefined ? { dash: [on, off] as const } : {}),
  };
  switch (item.kind) {
    case 'text': {
      const { at, anchor, text, size, bold = false, turn = 0 } = item;
      return [{ kind: 'text', at, anchor, text, size, strong: bold, colour: fill ?? [0, 0, 0], turn }];
    }
    case 'rect': {
      const { x, y, width, height } = item;
      const corners = [
        { x, y },
        { x: x + width, y },
        { x: x + width, y: y + height },
        { x, y: y + height },
      ];
      return [{ kind: 'path', points: corners, closed: true, ...look }];
    }
    case 'path':
      return [{ kind: 'path', points: item.points, closed: item.closed, ...look }];
    case 'line':
      return [{ kind: 'path', points: [item.from, item.to], closed: false, ...look }];
    case 'hatch':
      return item.strokes.map((points) => ({ kind: 'path', points, closed: false, ...look }));
  }
}

/** A drawing of a hall as a figure of a book: the very list of marks that the site paints, whose mark it bears. */
export function floorFigure({ name, doors, boards }: FloorPlan, { list, mark }: FloorDrawing): FigureEntry {
  const { left, top, width, height, items } = list;
  const ways = doors.map(({ label }) => label).join(', ');
  return {
    title: `Floor plan ${mark}`,
    drawing: { left, top, width, height, shapes: items.flatMap(shapesOf) },
    alternative: `Floor plan of ${name} with ${boards.length} numbered boards. Doors: ${ways || 'none drawn'}. The table after it names the poster on each board.`,
  };
}
