import type { Fonts } from './lines/tools';
import { subjectOf } from './model/element';
import type { Element, Placed, Plan, PlannedPage, TextMark } from './model/plan';

/** Something wrong with the printed page, in words. */
export interface PrintFault {
  readonly kind: 'missing-glyph' | 'overflow' | 'lonely-line' | 'heading-at-foot' | 'lost-link';
  /** From 1. */
  readonly page: number;
  /** What it concerns: the code of an abstract, or null. */
  readonly subject: string | null;
  readonly message: string;
}

/** A mark may stand this much outside the paper before it is a fault: rounding. */
const SLACK = 0.5;

function textOf({ pieces }: TextMark): string {
  return pieces.map(({ text }) => text).join('');
}

function named(element: Element | null, message: string): string {
  const subject = subjectOf(element);
  return subject ? `${subject}: ${message}` : message;
}

function missingGlyphs(mark: TextMark, page: number, fonts: Fonts): PrintFault[] {
  const signs = new Set(mark.pieces.flatMap(({ face, text }) => fonts.missing(face, text)));
  return [...signs].map((sign) => {
    const code = [...sign]
      .map((one) => `U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
      .join(' ');
    const message = named(
      mark.owner,
      `no font has a shape for “${sign}” (${code}); write it another way or add a font.`,
    );
    return { kind: 'missing-glyph', page, subject: subjectOf(mark.owner), message };
  });
}

function overflow(mark: TextMark, { width, height }: PlannedPage, page: number): PrintFault[] {
  const spaces = textOf(mark).split(' ').length - 1;
  const right = mark.x + mark.width * mark.stretch + mark.gap * spaces;
  if (mark.turn) return [];
  const inside = mark.x >= -SLACK && right <= width + SLACK && mark.y >= 0 && mark.y <= height;
  if (inside) return [];
  const message = named(mark.owner, `“${textOf(mark).slice(0, 40)}” does not fit on the page.`);
  return [{ kind: 'overflow', page, subject: subjectOf(mark.owner), message }];
}

/** The element whose lines belong together: those of a link or a formula are those of the paragraph around it. */
function blockOf(owner: Element | null): Element | null {
  let at = owner;
  while (at && (at.tag === 'Link' || at.tag === 'Reference' || at.tag === 'Formula')) at = at.parent;
  return at;
}

function columnFaults(placed: readonly Placed[], page: number, lines: ReadonlyMap<Element, number>): PrintFault[] {
  const columns = new Map<number, Placed[]>();
  for (const one of placed) {
    if (one.mark.kind !== 'text' || one.mark.owner === null || one.column === null) continue;
    columns.set(one.column, [...(columns.get(one.column) ?? []), one]);
  }
  return [...columns.values()].flatMap((marks): PrintFault[] => {
    const faults: PrintFault[] = [];
    const here = new Map<Element, Set<number>>();
    let lowest: { y: number; owner: Element } | null = null;
    for (const { mark } of marks) {
      const block = mark.kind === 'text' ? blockOf(mark.owner) : null;
      if (mark.kind !== 'text' || !block) continue;
      here.set(block, (here.get(block) ?? new Set()).add(mark.y));
      if (!lowest || mark.y > lowest.y) lowest = { y: mark.y, owner: block };
    }
    for (const [block, ys] of here) {
      if (block.tag !== 'P' || ys.size !== 1 || (lines.get(block) ?? 0) < 2) continue;
      const message = named(block, 'one line of a paragraph stands alone at the edge of a column.');
      faults.push({ kind: 'lonely-line', page, subject: subjectOf(block), message });
    }
    if (lowest && /^H\d$/.test(lowest.owner.tag)) {
      const message = named(lowest.owner, 'a heading stands at the foot of a column without text under it.');
      faults.push({ kind: 'heading-at-foot', page, subject: subjectOf(lowest.owner), message });
    }
    return faults;
  });
}

/** How many lines each paragraph has in the whole book. */
function linesOf(plan: Plan): Map<Element, number> {
  const seen = new Map<Element, Set<string>>();
  plan.pages.forEach(({ placed }, page) => {
    for (const { mark, column } of placed) {
      const block = mark.kind === 'text' ? blockOf(mark.owner) : null;
      if (mark.kind === 'text' && block)
        seen.set(block, (seen.get(block) ?? new Set()).add(`${page} ${column} ${mark.y}`));
    }
  });
  return new Map([...seen].map(([block, places]) => [block, places.size]));
}

/**
 * Judges a plan as a printer's reader would: characters that no font can show, text outside the page, single lines of
 * paragraphs, headings at the foot, links that lead nowhere. Empty when all is well.
 */
export function check(plan: Plan, fonts: Fonts): PrintFault[] {
  const lines = linesOf(plan);
  return plan.pages.flatMap((page, at): PrintFault[] => {
    const number = at + 1;
    const texts = page.placed.map(({ mark }) => mark).filter((mark) => mark.kind === 'text');
    const lost = page.links.filter(({ to }) => to.startsWith('#') && !plan.anchors.has(to.slice(1)));
    return [
      ...texts.flatMap((mark) => [...missingGlyphs(mark, number, fonts), ...overflow(mark, page, number)]),
      ...columnFaults(page.placed, number, lines),
      ...lost.map(({ owner, to }): PrintFault => {
        const message = named(owner, `the link to “${to.slice(1)}” leads nowhere.`);
        return { kind: 'lost-link', page: number, subject: subjectOf(owner), message };
      }),
    ];
  });
}
