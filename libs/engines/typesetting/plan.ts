import { assemble } from './flow/assemble';
import type { PageDraft } from './flow/draft';
import type { Tools } from './lines/tools';
import type { Book, Part } from './model/book';
import { child } from './model/element';
import type { OutlineEntry, Plan } from './model/plan';
import { layOutAbstracts } from './parts/abstracts';
import { layOutBoards } from './parts/boards';
import { layOutContents } from './parts/contents';
import { layOutCover } from './parts/cover';
import { layOutGrids } from './parts/day-grid';
import { layOutFigure } from './parts/figure-page';
import type { PartContext } from './parts/headings';
import { layOutLabels } from './parts/labels';
import { layOutIndex } from './parts/name-index';
import { contentsOf, outlineOf, partAnchor } from './parts/outline';
import { layOutProse } from './parts/prose';
import { layOutSessions } from './parts/sessions';
import { layOutTable } from './parts/table';

/**
 * Sets a book: decides every line, page, link and tag, and paints nothing. Pure and deterministic; time grows with the
 * text. Odd input (over-long words, characters without a glyph) never throws: `check` reports what is wrong with the
 * result.
 */
export function plan(book: Book, tools: Tools): Plan {
  const structure = child(null, 'Document');
  structure.attached = true;
  const outline = outlineOf(book);
  const pages: PageDraft[] = [];
  const numbers = new Map<string, number>();
  const append = (drafts: readonly PageDraft[]): void => {
    for (const draft of drafts) {
      pages.push(draft);
      for (const { name } of draft.anchors) numbers.set(name, pages.length);
    }
  };
  const contextAt = (anchor: string): PartContext => ({
    tools,
    paper: book.paper,
    section: child(structure, 'Sect'),
    anchor,
  });
  if (book.cover) append([layOutCover(book.cover, contextAt('cover'))]);
  const contents = contentsOf(book, outline);
  book.parts.forEach((part, at) => {
    append(layOut(part, contextAt(partAnchor(at)), contents, (anchor) => numbers.get(anchor) ?? 0));
  });
  return assemble(book, pages, outline, structure, tools);
}

function layOut(
  part: Part,
  context: PartContext,
  contents: readonly OutlineEntry[],
  pageOf: (anchor: string) => number,
): PageDraft[] {
  switch (part.kind) {
    case 'prose':
      return layOutProse(part, context);
    case 'contents':
      return layOutContents(part, contents, context);
    case 'grid':
      return layOutGrids(part, context);
    case 'sessions':
      return layOutSessions(part, context);
    case 'boards':
      return layOutBoards(part, context);
    case 'abstracts':
      return layOutAbstracts(part, context);
    case 'index':
      return layOutIndex(part, context, pageOf);
    case 'labels':
      return layOutLabels(part, context);
    case 'figure':
      return layOutFigure(part, context);
    case 'table':
      return layOutTable(part, context);
  }
}
