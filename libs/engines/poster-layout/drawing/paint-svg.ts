import type { Point } from '../floor-plan';
import type { DisplayItem, DisplayList, TextItem } from './display-list';

/** What the drawing is called and what it shows, for those who do not see it. */
export interface SvgOptions {
  readonly title: string;
  readonly description: string;
  /** Begins the ids in the drawing, so that several can stand in one page; `floor-plan` where not given. */
  readonly id?: string;
  /** Whether boards lead to what the list says; they do where nothing is said. */
  readonly linked?: boolean;
  /** Stands on the drawing as `data-drawing`: by this the same list is known in another output. */
  readonly mark?: string;
}

const FONT = "'Source Sans 3', 'Source Sans Pro', 'Helvetica Neue', Arial, sans-serif";

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Characters that XML 1.0 cannot hold, even escaped. */
const FORBIDDEN = /(?![\t\n\r])\p{Cc}|\p{Cs}|\uFFFE|\uFFFF/gu;

function escaped(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
}

/** To the millimetre of floor, without trailing zeros. */
const num = (value: number): string => String(Math.round(value * 1000) / 1000);
const at = ({ x, y }: Point): string => `${num(x)} ${num(y)}`;

function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .flatMap(([name, value]) =>
      value === undefined ? [] : [` ${name}="${typeof value === 'number' ? num(value) : escaped(value)}"`],
    )
    .join('');
}

function paintText(item: TextItem): string {
  const turn = item.turn ? `rotate(${num(item.turn)} ${at(item.at)})` : undefined;
  const own = {
    x: item.at.x,
    y: item.at.y,
    'font-size': item.size,
    'text-anchor': item.anchor === 'start' ? undefined : item.anchor,
    'font-weight': item.bold ? 'bold' : undefined,
    transform: turn,
    fill: item.fill,
  };
  return `<text${attributes(own)}>${escaped(item.text)}</text>`;
}

function paintItem(item: DisplayItem): string {
  const look = attributes({
    fill: item.fill ?? (item.kind === 'rect' || item.kind === 'path' ? 'none' : undefined),
    stroke: item.stroke,
    'stroke-width': item.lineWidth,
    'stroke-dasharray': item.dash?.map(num).join(' '),
  });
  switch (item.kind) {
    case 'text':
      return paintText(item);
    case 'rect':
      return `<rect${attributes({ x: item.x, y: item.y, width: item.width, height: item.height })}${look}/>`;
    case 'line':
      return `<path d="M${at(item.from)}L${at(item.to)}"${look}/>`;
    case 'path':
      return `<path d="M${item.points.map(at).join('L')}${item.closed ? 'Z' : ''}"${look}/>`;
    case 'hatch':
      return item.strokes.length === 0
        ? ''
        : `<path d="${item.strokes.map(([from, to]) => `M${at(from)}L${at(to)}`).join('')}"${look}/>`;
  }
}

/** A board is a link where it leads somewhere, else a picture that can be focused; both say what hangs there. */
function paintBoard(items: readonly DisplayItem[], linked: boolean): string {
  const [{ label, href, board } = {}] = items;
  const inside = `<title>${escaped(label ?? '')}</title>${items.map(paintItem).join('')}`;
  const name = attributes({ class: 'board', 'data-board': String(board), 'aria-label': label });
  if (linked && href !== undefined) return `<a${attributes({ href })}${name}>${inside}</a>`;
  return `<g role="img" tabindex="0"${name}>${inside}</g>`;
}

/** Marks of one board together, in the order of the list; others by themselves. */
function paintAll(items: readonly DisplayItem[], linked: boolean): string[] {
  const painted: string[] = [];
  for (let i = 0; i < items.length; ) {
    const board = items[i]?.board;
    let end = i + 1;
    while (board !== undefined && items[end]?.board === board) end += 1;
    const some = items.slice(i, end);
    painted.push(board === undefined ? some.map(paintItem).join('') : paintBoard(some, linked));
    i = end;
  }
  return painted;
}

/**
 * A drawing as an SVG file that stands alone, scales with its place and prints in black on white. A drawing with boards
 * is a document in which they are reached by keyboard in walking order (the role `img` would hide them from screen
 * readers); one without is an image.
 */
export function paintSvg(
  { left, top, width, height, items }: DisplayList,
  { title, description, id = 'floor-plan', linked = true, mark }: SvgOptions,
): string {
  const role = items.some(({ board }) => board !== undefined) ? 'graphics-document document' : 'img';
  const frame = attributes({
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: [left, top, width, height].map(num).join(' '),
    role,
    'aria-labelledby': `${id}-title`,
    'aria-describedby': `${id}-description`,
    'font-family': FONT,
    class: 'floor-plan',
    'data-drawing': mark,
  });
  const focus = '.floor-plan .board:focus-visible{outline:0.09px solid #0b4f8a;outline-offset:0.05px}';
  return [
    `<svg${frame}>`,
    `<title id="${escaped(id)}-title">${escaped(title)}</title>`,
    `<desc id="${escaped(id)}-description">${escaped(description)}</desc>`,
    `<style>${focus}</style>`,
    `<rect${attributes({ x: left, y: top, width, height, fill: '#ffffff' })}/>`,
    ...paintAll(items, linked),
    '</svg>\n',
  ].join('\n');
}
