/** The colours of the drawing: dark on white, each pair at a contrast of at least 4.5 to 1; tints only with a pattern. */
export const INK = {
  paper: '#ffffff',
  text: '#14181f',
  wall: '#14181f',
  stand: '#3b424d',
  hatch: '#3b424d',
  quiet: '#eef3f9',
  neutral: '#eceef1',
  areaEdge: '#5d6673',
  route: '#0b4f8a',
  entrance: '#0b4f8a',
  exit: '#0a6237',
  here: '#a1182f',
  pillar: '#5d6673',
  stage: '#dfe3e8',
  walk: '#7a3e9d',
} as const;

/** Light fills for topics; the pattern and the letter carry the meaning, the tint only helps. */
export const TINTS = ['#ffffff', '#dbe9f6', '#fbe7c6', '#dcefd9', '#f6dbe3', '#e6dff4', '#d5eeee', '#efe9d2'] as const;

/** Sizes on A4 paper in millimetres; figures are 0.7 of the em high, so that numbers reach 2.5 mm. */
export const MM = {
  text: 3.6,
  number: 3.6,
  largeNumber: 5,
  letter: 3.6,
  title: 6.5,
  wall: 0.9,
  hair: 0.2,
  line: 0.3,
  route: 0.8,
  walk: 0.5,
  chosen: 1.2,
} as const;

/** Width of an average letter and of a figure, in ems: enough to place text without font tables. */
export const LETTER_WIDTH = 0.53;
export const FIGURE_WIDTH = 0.56;
