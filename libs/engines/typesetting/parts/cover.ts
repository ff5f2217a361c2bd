import { type PageDraft, stack, textWidth } from '../flow/draft';
import type { Row } from '../flow/row';
import { setParagraph } from '../lines/set-paragraph';
import type { TextStyle } from '../lines/text-style';
import type { Cover } from '../model/book';
import { child } from '../model/element';
import type { Colour, Mark } from '../model/plan';
import { plain } from '../model/text';
import { ACCENT, INK, MARGIN, MUTED, PAPER, STYLES } from '../model/theme';
import type { PartContext } from './headings';

/** Share of the page that is covered by the accent, and the squares across its foot. */
const BLOCK = 0.64;
const ACROSS = 8;
const DOWN = 2;
const WEAVE: Colour = [0.28, 0.5, 0.56];

function rectangle(x: number, y: number, width: number, height: number): [number, number][] {
  return [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ];
}

/** The patterns of the tracks woven into a band, in diagonal order, so that each programme has a cover of its own. */
function weave(cover: Cover, width: number, bottom: number): Mark[] {
  const size = width / ACROSS;
  const tracks = Math.max(1, cover.tracks.length);
  return Array.from({ length: ACROSS * DOWN }, (_, at): Mark => {
    const column = at % ACROSS;
    const line = Math.floor(at / ACROSS);
    const pattern = cover.tracks[(column + line * (tracks > 2 ? 2 : 1)) % tracks]?.pattern ?? 0;
    const points = rectangle(column * size, bottom - (line + 1) * size, size, size);
    return { kind: 'shape', owner: null, points, closed: true, hatch: { pattern, colour: WEAVE, step: size / 10 } };
  });
}

/** The first page: what, when, where, which edition. */
export function layOutCover(cover: Cover, context: PartContext): PageDraft {
  const { paper, section, tools } = context;
  const width = textWidth(paper);
  const bottom = paper.height * BLOCK;
  const set = (text: string, style: TextStyle, colour: Colour, tag: 'P' | 'H1' = 'P', measure = width): Row[] =>
    setParagraph(plain(text), { style, measure, owner: child(section, tag), colour }, tools);
  const ground: Mark[] = [
    { kind: 'shape', owner: null, points: rectangle(0, 0, paper.width, bottom), closed: true, fill: ACCENT },
    ...weave(cover, paper.width, bottom),
  ];
  const into = {
    marks: ground.map((mark) => ({ mark, column: null as number | null })),
    anchors: [] as PageDraft['anchors'][number][],
  };
  const put = (rows: readonly Row[], y: number): number => stack(rows, MARGIN.left, y, null, into);
  const longest = Math.max(...cover.title.split(/\s+/).map((word) => tools.fonts.width('sans-bold', word)));
  const size = Math.min(STYLES.coverTitle.size, (width - 20) / longest, cover.title.length > 90 ? 28 : 99);
  let y = put(set(cover.kicker, STYLES.coverLine, PAPER), 84);
  y = put(set(cover.title, { ...STYLES.coverTitle, size, leading: size * 1.1 }, PAPER, 'H1', width - 20), y + 10);
  y = put(set(cover.dates, { ...STYLES.coverLine, size: 17, leading: 24, strong: true }, INK), bottom + 34);
  y = put(set(cover.venue, STYLES.coverLine, INK), y + 2);
  put(set(cover.edition, STYLES.sans, MUTED), y + 12);
  const notices = cover.notices.flatMap((notice) =>
    set(notice, { ...STYLES.small, size: 8, leading: 10.5 }, MUTED, 'P', 400),
  );
  const height = notices.reduce((sum, row) => sum + row.height, 0);
  put(notices, paper.height - 46 - height);
  return { ...into, paper, head: null };
}
