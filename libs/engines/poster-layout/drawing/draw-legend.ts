import type { FloorPlan, Point } from '../floor-plan';
import type { Topic } from './board-entry';
import type { DisplayItem } from './display-list';
import { drawPower } from './draw-hall';
import { drawWalk } from './draw-walk';
import { INK, MM, TINTS } from './ink';
import { hatch, PATTERN_COUNT } from './pattern';
import { centred, textWidth } from './pen';

/** Millimetres of paper: a line of the legend, a sample, and between columns. */
const LINE = 6;
const SAMPLE = { width: 10, height: 4.4 };
const GUTTER = 6;

/** A line of the legend: a sample drawn with its left middle at a point, and what it means. */
export interface LegendLine {
  readonly text: string;
  readonly sample: (left: Point, millimetre: number) => DisplayItem[];
}

function topicLine({ letter, name }: Topic, place: number): LegendLine {
  return {
    text: name,
    sample: ({ x, y }, millimetre) => {
      const [width, height] = [SAMPLE.width * millimetre, SAMPLE.height * millimetre];
      const top = y - height / 2;
      const outline = [
        { x, y: top },
        { x: x + width, y: top },
        { x: x + width, y: top + height },
        { x, y: top + height },
      ];
      const edge = { stroke: INK.stand, lineWidth: MM.line * millimetre };
      const side = MM.letter * millimetre;
      const middle = { x: x + width / 2, y };
      return [
        {
          kind: 'path',
          role: 'legend',
          points: outline,
          closed: true,
          fill: TINTS[place % PATTERN_COUNT] ?? INK.paper,
        },
        {
          kind: 'hatch',
          role: 'legend',
          strokes: hatch(outline, place, 0, millimetre),
          stroke: INK.hatch,
          lineWidth: MM.hair * millimetre,
        },
        { kind: 'path', role: 'legend', points: outline, closed: true, ...edge },
        {
          kind: 'rect',
          role: 'legend',
          x: middle.x - side / 2,
          y: y - side / 2,
          width: side,
          height: side,
          fill: INK.paper,
        },
        centred(letter, middle, MM.letter * millimetre, { role: 'legend' }),
      ];
    },
  };
}

const routeLine = (text: string): LegendLine => ({
  text,
  sample: ({ x, y }, millimetre) => [
    {
      kind: 'line',
      role: 'legend',
      from: { x, y },
      to: { x: x + SAMPLE.width * millimetre, y },
      stroke: INK.route,
      lineWidth: MM.route * millimetre,
      dash: [2.6 * millimetre, 1.4 * millimetre],
    },
  ],
});

const powerLine: LegendLine = {
  text: 'Power socket',
  sample: ({ x, y }, millimetre) =>
    drawPower({ x: x + (SAMPLE.width / 2) * millimetre, y }, millimetre).map((item) => ({ ...item, role: 'legend' })),
};

const walkLine: LegendLine = {
  text: 'Walk past all boards',
  sample: ({ x, y }, millimetre) =>
    drawWalk(
      [
        { x, y },
        { x: x + SAMPLE.width * millimetre, y },
      ],
      millimetre,
    ).map((item) => ({ ...item, role: 'legend' })),
};

/** What the signs of a plan mean: its topics first. */
export function legendLines(floorPlan: FloorPlan, topics: readonly Topic[], walkingLine = false): LegendLine[] {
  const route = floorPlan.areas.find(({ kind }) => kind === 'step-free-route');
  return [
    ...topics.map(topicLine),
    ...(route ? [routeLine(route.label)] : []),
    ...(walkingLine ? [walkLine] : []),
    ...(floorPlan.power.length > 0 ? [powerLine] : []),
  ];
}

/** Millimetres of paper that one column of the legend is wide. */
export function legendColumn(lines: readonly LegendLine[]): number {
  return SAMPLE.width + 2 + Math.max(20, ...lines.map(({ text }) => textWidth(text, MM.text))) + GUTTER;
}

/** Millimetres of paper that the legend is high in so many columns. */
export function legendHeight(lines: readonly LegendLine[], columns: number): number {
  return Math.ceil(lines.length / columns) * LINE;
}

/** Draws the lines in columns, read downwards, from a top left corner. */
export function drawLegend(
  lines: readonly LegendLine[],
  corner: Point,
  columns: number,
  millimetre: number,
): DisplayItem[] {
  const deep = Math.ceil(lines.length / columns);
  return lines.flatMap(({ text, sample }, i): DisplayItem[] => {
    const x = corner.x + Math.floor(i / deep) * legendColumn(lines) * millimetre;
    const y = corner.y + ((i % deep) + 0.5) * LINE * millimetre;
    const size = MM.text * millimetre;
    const at = { x: x + (SAMPLE.width + 2) * millimetre, y: y + 0.35 * size };
    return [
      ...sample({ x, y }, millimetre),
      { kind: 'text', role: 'legend', text, at, anchor: 'start', size, fill: INK.text },
    ];
  });
}
