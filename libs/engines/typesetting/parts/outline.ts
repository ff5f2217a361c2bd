import type { Book, Part } from '../model/book';
import type { OutlineEntry } from '../model/plan';
import type { Text } from '../model/run';
import { printable } from '../model/text';

/** The name of a part's anchor: its place in the book. */
export function partAnchor(place: number): string {
  return `part-${place}`;
}

function entry(title: string, to: string, children: readonly OutlineEntry[] = [], open = false): OutlineEntry {
  return { title: printable(title).trim(), to, open, children };
}

function words(text: Text): string {
  return text.map((run) => run.text).join('');
}

function childrenOf(part: Part, anchor: string): OutlineEntry[] {
  switch (part.kind) {
    case 'grid':
      return part.days.map((day, at) => entry(day.heading, `${anchor}-${at}`));
    case 'sessions':
      return part.days.map((day, at) =>
        entry(
          day.heading,
          `${anchor}-${at}`,
          day.sessions.map((session) => entry(`${session.code}  ${session.title}`, session.anchor)),
        ),
      );
    case 'boards':
      return part.plan ? [entry('Posters by board', part.anchor)] : [];
    case 'labels':
      return part.labels.map(({ number, code }) => entry(`Board ${number}  ${code}`, `board-${number}`));
    case 'abstracts':
      return part.entries.map((one) => entry(`${one.code}  ${words(one.title)}`, one.anchor));
    default:
      return [];
  }
}

/** The outline of the book: parts, days, sessions, abstracts. */
export function outlineOf(book: Book): OutlineEntry[] {
  return book.parts.map((part, at) =>
    entry(
      part.heading,
      partAnchor(at),
      childrenOf(part, partAnchor(at)),
      part.kind === 'sessions' || part.kind === 'grid',
    ),
  );
}

/** What the table of contents shows of it: everything but itself and the single abstracts. */
export function contentsOf(book: Book, outline: readonly OutlineEntry[]): OutlineEntry[] {
  return outline.flatMap((one, at) => {
    const kind = book.parts[at]?.kind;
    if (kind === 'contents') return [];
    return kind === 'abstracts' ? [{ ...one, children: [] }] : [one];
  });
}
