import { parseInline, plainPlaces, plainText } from '@colloquy/kernel';

/** A paragraph of a text as it is read. */
export interface PrintedParagraph {
  /** In inline text, without the white space round it. */
  readonly source: string;
  /** Where it begins in the text as it was typed. */
  readonly typedAt: number;
  /** Where it begins in {@link printedText}. */
  readonly at: number;
  /** How many characters are read of it. */
  readonly length: number;
}

const BETWEEN = '\n\n';

/** The paragraphs of a text, which a blank line separates, in order. */
export function printedParagraphs(text: string): PrintedParagraph[] {
  const paragraphs: PrintedParagraph[] = [];
  let at = 0;
  for (const { 0: whole, index } of text.matchAll(/(?:(?!\n\s*\n)[\s\S])+/g)) {
    const source = whole.trim();
    if (source === '') continue;
    const { length } = plainText(parseInline(source));
    paragraphs.push({ source, typedAt: index + whole.indexOf(source), at, length });
    at += length + BETWEEN.length;
  }
  return paragraphs;
}

/** A text as it is read: its words without their marks, two line ends between paragraphs. Places in it are stable. */
export function printedText(text: string): string {
  return printedParagraphs(text)
    .map(({ source }) => plainText(parseInline(source)))
    .join(BETWEEN);
}

/**
 * The text with other words in place of those that are read from `from` until `until`, counted in {@link printedText}.
 * Marks around the words stay where they can; nothing else of what is read changes.
 * @param words in inline text; empty takes the words out
 * @returns null where marks begin inside the words and end outside, so that only a person can say what is meant
 *
 * @example replacePrinted('We *saw* bees.', 3, 6, 'counted') // 'We *counted* bees.'
 */
export function replacePrinted(text: string, from: number, until: number, words: string): string | null {
  const places = typedPlaces(text);
  const read = printedText(text);
  if (from < 0 || until > read.length || from >= until) return null;
  const [first, last] = [places[from] ?? 0, places[until - 1] ?? 0];
  const outer = [(places[from - 1] ?? -1) + 1, places[until] ?? text.length] as const;
  const wanted = `${read.slice(0, from)}${printedText(words)}${read.slice(until)}`;
  const ranges: (readonly [number, number])[] = [[first, last + 1], [first, outer[1]], [outer[0], last + 1], outer];
  // Words with marks of their own take the place of the marks around, so that emphasis does not become strong.
  if (printedText(words) !== words) ranges.reverse();
  for (const [start, end] of ranges) {
    const changed = `${text.slice(0, start)}${words}${text.slice(end)}`;
    if (printedText(changed) === wanted) return changed;
  }
  return null;
}

/**
 * The words that are read from `from` until `until` as they were typed, with the marks inside them.
 *
 * @example typedWords('We *saw* ten bees.', 3, 10) // '*saw* ten'
 */
export function typedWords(text: string, from: number, until: number): string {
  const places = typedPlaces(text);
  const read = printedText(text).slice(from, until);
  const [first, last] = [places[from] ?? 0, places[until - 1] ?? 0];
  const [start, end] = [(places[from - 1] ?? -1) + 1, places[until] ?? text.length];
  const ranges: readonly (readonly [number, number])[] = [
    [start, end],
    [start, last + 1],
    [first, end],
    [first, last + 1],
  ];
  const found = ranges.map(([a, b]) => text.slice(a, b)).find((typed) => printedText(typed) === read);
  return found ?? read;
}

/** Where each character of {@link printedText} was typed; the line ends between paragraphs where the gap begins. */
function typedPlaces(text: string): number[] {
  const places: number[] = [];
  for (const { source, typedAt, at } of printedParagraphs(text)) {
    while (places.length < at) places.push((places.at(-1) ?? -1) + 1);
    for (const place of plainPlaces(source)) places.push(typedAt + place);
  }
  return places;
}
