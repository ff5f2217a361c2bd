/** A run of letters as it stands on a page: sizes and places in points of the file, from the top left. */
export interface TextRun {
  readonly text: string;
  /** How high its type is. */
  readonly size: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** A picture on the page. */
export interface Picture {
  /** How many dots it has across. */
  readonly dots: number;
  /** How wide it is drawn, in points of the file. */
  readonly width: number;
}

/** Sheets on which posters are printed, in millimetres, upright. */
export const SHEETS = { A0: [841, 1189], A1: [594, 841] } as const;
export type Sheet = keyof typeof SHEETS;

const POINT_MM = 25.4 / 72;
/** What a printer's margin and a designer's rounding may take. */
const TOLERANCE = 0.03;
const A_SERIES = [841, 594, 420, 297, 210].map(
  (short, at) => [`A${at}`, short, Math.round(short * Math.SQRT2)] as const,
);

const inOrder = (one: number, two: number): readonly [number, number] => (one < two ? [one, two] : [two, one]);

/** The page in millimetres, and what it is called where it is one of the A series; null where it is none. */
export function formatOf(width: number, height: number) {
  const mm = [width, height].map((points) => Math.round(points * POINT_MM)) as [number, number];
  const [short, long] = inOrder(...mm);
  const near = (is: number, ought: number) => Math.abs(is - ought) <= ought * TOLERANCE;
  const name = A_SERIES.find(([, a, b]) => near(short, a) && near(long, b))?.[0] ?? null;
  const fits = near(long / short, Math.SQRT2);
  return { mm, name, upright: height >= width, fits };
}

/** How many times larger a page is when it is printed as large as it fits on the sheet, turned to fit. */
export function enlargement(width: number, height: number, sheet: Sheet): number {
  const [short, long] = inOrder(width, height);
  const [sheetShort, sheetLong] = SHEETS[sheet];
  return Math.min(sheetShort / (short * POINT_MM), sheetLong / (long * POINT_MM));
}

const LEAST_LETTERS = 12;
const letters = (text: string): number => text.replace(/\s/g, '').length;

/**
 * The smallest and the most usual size of type, in points of the file. Sizes that only a few letters have, such as an
 * index or a footnote sign, are not the smallest; null where there is no text that a machine can read.
 */
export function typeSizes(runs: readonly TextRun[]): { smallest: number; usual: number; example: string } | null {
  const bySize = new Map<number, { count: number; example: string }>();
  let all = 0;
  for (const { text, size } of runs) {
    const count = letters(text);
    if (count === 0 || size <= 0) continue;
    all += count;
    const rounded = Math.round(size * 10) / 10;
    const known = bySize.get(rounded);
    const example = known && letters(known.example) >= count ? known.example : text.trim();
    bySize.set(rounded, { count: (known?.count ?? 0) + count, example });
  }
  const sizes = [...bySize].sort(([a], [b]) => a - b);
  const least = Math.min(LEAST_LETTERS, all);
  const smallest = sizes.find(([, { count }]) => count >= least) ?? sizes[0];
  if (!smallest) return null;
  let passed = 0;
  const usual = sizes.find(([, { count }]) => {
    passed += count;
    return passed >= all / 2;
  });
  return { smallest: smallest[0], usual: usual?.[0] ?? smallest[0], example: smallest[1].example };
}

/** The runs that belong to one line, put together; what follows in the file at the same height is the same line. */
function lines(runs: readonly TextRun[]): TextRun[] {
  const found: TextRun[] = [];
  for (const run of runs) {
    if (letters(run.text) === 0) continue;
    const last = found.at(-1);
    const near =
      last && Math.abs(last.y - run.y) < run.size / 2 && run.x >= last.x && run.x - last.x - last.width < run.size * 2;
    if (near)
      found[found.length - 1] = { ...last, text: `${last.text} ${run.text}`, width: run.x + run.width - last.x };
    else found.push(run);
  }
  return found;
}

/**
 * Where the order in the file is not the order in which people read: the next line stands above, and not in a column to
 * the right. A screen reader without tags reads in the order of the file.
 * @returns how many steps from line to line there are, and those that jump back, by the first words of both lines
 */
export function readingJumps(runs: readonly TextRun[]): { steps: number; jumps: { from: string; to: string }[] } {
  const read = lines(runs);
  const jumps = read.slice(1).flatMap((next, at) => {
    const before = read[at];
    if (!before) return [];
    const isAbove = next.y < before.y - before.size;
    const isRight = next.x >= before.x + before.width * 0.8;
    return isAbove && !isRight ? [{ from: opening(before.text), to: opening(next.text) }] : [];
  });
  return { steps: Math.max(0, read.length - 1), jumps };
}

const opening = (text: string): string => {
  const words = text.trim().split(/\s+/);
  return words.length > 5 ? `${words.slice(0, 5).join(' ')} …` : words.join(' ');
};

type Colour = readonly [number, number, number];

function luminance([red, green, blue]: Colour): number {
  const linear = (part: number) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** The contrast of two colours as WCAG reckons it, from 1 to 21. */
export function contrast(one: Colour, two: Colour): number {
  const [low, high] = inOrder(luminance(one), luminance(two));
  return (high + 0.05) / (low + 0.05);
}

/** Fewer dots than this share are the soft edges of letters, not their colour. */
const LEAST_SHARE = 0.02;
const SHADES = 16;

/**
 * The contrast of letters with what is behind them, from the dots of the place where they stand: the commonest colour is
 * the ground, and of the others the one that stands out most is the letters'. Null where nothing stands out.
 * @param dots red, green, blue and opacity of each, from a canvas
 */
export function contrastIn(dots: ArrayLike<number>): number | null {
  const counted = new Map<number, { count: number; sum: [number, number, number] }>();
  const all = dots.length / 4;
  for (let at = 0; at + 3 < dots.length; at += 4) {
    const [red = 0, green = 0, blue = 0] = [dots[at], dots[at + 1], dots[at + 2]];
    const key = (Math.floor(red / SHADES) << 8) | (Math.floor(green / SHADES) << 4) | Math.floor(blue / SHADES);
    const known = counted.get(key) ?? { count: 0, sum: [0, 0, 0] };
    known.count += 1;
    known.sum = [known.sum[0] + red, known.sum[1] + green, known.sum[2] + blue];
    counted.set(key, known);
  }
  const colours = [...counted.values()].sort((a, b) => b.count - a.count);
  const mean = ({ count, sum }: { count: number; sum: [number, number, number] }): Colour => [
    ...([sum[0] / count, sum[1] / count, sum[2] / count] as const),
  ];
  const [ground, ...others] = colours;
  if (!ground) return null;
  const seen = others
    .filter(({ count }) => count >= all * LEAST_SHARE)
    .map((other) => contrast(mean(ground), mean(other)));
  return seen.length > 0 ? Math.max(...seen) : null;
}

/** How many dots of the picture come to an inch on the printed sheet. */
export const dotsPerInch = ({ dots, width }: Picture, enlarged: number): number => dots / ((width * enlarged) / 72);
