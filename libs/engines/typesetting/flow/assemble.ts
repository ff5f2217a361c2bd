import { setParagraph } from '../lines/set-paragraph';
import type { Tools } from '../lines/tools';
import type { Book } from '../model/book';
import { attach } from '../model/element';
import type {
  ContentGroup,
  Element,
  LinkMark,
  Mark,
  OutlineEntry,
  PageNumberMark,
  Placed,
  Plan,
  PlannedPage,
  ShapeMark,
  TextMark,
} from '../model/plan';
import { plain } from '../model/text';
import { HAIRLINE, MARGIN, MUTED, STYLES } from '../model/theme';
import type { PageDraft } from './draft';
import { moved } from './row';

/** The running head and the page's number, outside on facing pages. */
function furniture(book: Book, draft: PageDraft, number: number, tools: Tools): Mark[] {
  const { head } = draft;
  if (head === null) return [];
  const { width, height } = draft.paper;
  const right = width - MARGIN.right;
  const line = (text: string, strong: boolean): TextMark | undefined => {
    const style = { ...STYLES.small, size: 8, strong };
    const [row] = setParagraph(plain(text), { style, measure: 2000, owner: null, colour: MUTED }, tools);
    return row?.marks.find((mark) => mark.kind === 'text');
  };
  const at = (mark: TextMark | undefined, side: 'left' | 'right', y: number): Mark[] =>
    mark ? [moved(mark, side === 'left' ? MARGIN.left : right - mark.width, y)] : [];
  const outer = number % 2 === 0 ? 'left' : 'right';
  const inner = outer === 'left' ? 'right' : 'left';
  const rule = [
    [MARGIN.left, 54],
    [right, 54],
  ] as const;
  return [
    ...at(line(head, true), outer, 38),
    ...at(line(book.title, false), inner, 38),
    { kind: 'shape', owner: null, points: rule, closed: false, stroke: HAIRLINE, lineWidth: 0.5 },
    ...at(line(String(number), true), outer, height - 40),
  ];
}

function numbered(mark: PageNumberMark, page: number | undefined, tools: Tools): TextMark {
  const text = page === undefined ? '?' : String(page + 1);
  const width = tools.fonts.width(mark.face, text) * mark.size;
  return {
    kind: 'text',
    owner: mark.owner,
    x: mark.right - width,
    y: mark.y,
    pieces: [{ text, face: mark.face, size: mark.size, rise: 0 }],
    gap: 0,
    stretch: 1,
    colour: mark.colour,
    width,
  };
}

/** The box grown to hold the points as well. */
function around(box: Element['box'], points: ShapeMark['points']): NonNullable<Element['box']> {
  const xs = points.map(([x]) => x).concat(box ? [box[0], box[2]] : []);
  const ys = points.map(([, y]) => y).concat(box ? [box[1], box[3]] : []);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** Gives each run of marks of one owner a number on its page and hangs it in the tag tree, in reading order. */
function grouped(placed: readonly Placed[], page: number): Pick<PlannedPage, 'groups' | 'links'> {
  const groups: { owner: Element | null; content: number | null; marks: ContentGroup['marks'][number][] }[] = [];
  const links: LinkMark[] = [];
  let contents = 0;
  for (const { mark } of placed) {
    if (mark.owner) attach(mark.owner);
    if (mark.kind === 'shape' && mark.owner?.tag === 'Figure') mark.owner.box = around(mark.owner.box, mark.points);
    if (mark.kind === 'empty') continue;
    if (mark.kind === 'link') {
      mark.owner.kids.push({ page, link: links.length });
      links.push(mark);
      continue;
    }
    const last = groups.at(-1);
    if (last && last.owner === mark.owner) {
      last.marks.push(mark);
      continue;
    }
    const content = mark.owner ? contents++ : null;
    if (mark.owner && content !== null) mark.owner.kids.push({ page, content });
    groups.push({ owner: mark.owner, content, marks: [mark] });
  }
  return { groups, links };
}

/** Numbers the pages, fills in the numbers that were cited, and builds the tag tree. */
export function assemble(
  book: Book,
  drafts: readonly PageDraft[],
  outline: readonly OutlineEntry[],
  structure: Element,
  tools: Tools,
): Plan {
  const anchors = new Map<string, { page: number; y: number }>();
  drafts.forEach((draft, page) => {
    for (const { name, y } of draft.anchors) if (!anchors.has(name)) anchors.set(name, { page, y });
  });
  const pages = drafts.map((draft, page): PlannedPage => {
    const decoration = furniture(book, draft, page + 1, tools);
    const all = [...decoration.map((mark) => ({ mark, column: null })), ...draft.marks];
    const placed = all.map(
      ({ mark, column }): Placed => ({
        mark: mark.kind === 'page-number' ? numbered(mark, anchors.get(mark.of)?.page, tools) : mark,
        column,
      }),
    );
    const here = draft.anchors.filter(({ name }) => anchors.get(name)?.page === page);
    return { ...draft.paper, isNumbered: draft.head !== null, placed, ...grouped(placed, page), anchors: here };
  });
  const { title, organiser, subject, language, createdAt } = book;
  return { title, organiser, subject, language, createdAt, pages, anchors, structure, outline };
}
