/** A piece of an abstract: plain text, a span that holds others, or a span whose text is taken as it stands. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'em' | 'strong' | 'sub' | 'sup'; readonly children: readonly Inline[] }
  | { readonly kind: 'code' | 'math'; readonly text: string };

const MARKERS = [
  { mark: '**', kind: 'strong', spaces: true },
  { mark: '*', kind: 'em', spaces: true },
  { mark: '~', kind: 'sub', spaces: false },
  { mark: '^', kind: 'sup', spaces: false },
] as const;
const ESCAPABLE = '\\*~^`$';

/** Where the span that opens before `from` closes, or -1. A closing mark never follows white space. */
function closing(text: string, mark: string, from: number, spaces: boolean): number {
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '\\' && ESCAPABLE.includes(text[at + 1] ?? '')) at += 1;
    else if (!spaces && /\s/.test(text[at]!)) return -1;
    else if (mark === '*' && text.startsWith('**', at)) at += 1;
    else if (text.startsWith(mark, at) && at > from && !/\s/.test(text[at - 1]!)) {
      return mark === '**' && text[at + 2] === '*' && emphasisOpen(text.slice(from, at)) ? at + 1 : at;
    }
  }
  return -1;
}

/** Whether an emphasis begun in the text is still open at its end: of the three marks in `**a *b***` it takes the first. */
const emphasisOpen = (text: string): boolean =>
  (text.replace(/\\[\\*~^`$]|\*\*/g, '').match(/\*/g)?.length ?? 0) % 2 === 1;

/** TeX between dollar signs: no space just inside, no digit just after, so that "$5 and $6" stays money. */
function mathEnd(text: string, from: number): number {
  if (/\s|\$/.test(text[from] ?? ' ')) return -1;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '$') return /\s/.test(text[at - 1]!) || /\d/.test(text[at + 1] ?? '') ? -1 : at;
  }
  return -1;
}

/**
 * Parses the inline subset in which abstracts are written: `*emphasis*`, `**strong**`, `~sub~`, `^sup^`, `` `code` ``
 * and TeX between dollar signs; a backslash before a marker takes it literally. A marker without its partner is text,
 * so that no abstract is ever refused or altered. Never throws; time grows with the length times the depth of nesting.
 *
 * @example parseInline('*E. coli* grows') // [{ kind: 'em', children: [{ kind: 'text', text: 'E. coli' }] }, { kind: 'text', text: ' grows' }]
 */
export function parseInline(text: string): Inline[] {
  return readPieces(text, 0, []);
}

/**
 * Where each character of the words without their marks stands in the text as it was typed: for whoever changes a text
 * by what is read of it.
 *
 * @example plainPlaces('*E.* b') // [1, 2, 4, 5]
 */
export function plainPlaces(text: string): number[] {
  const places: number[] = [];
  readPieces(text, 0, places);
  return places;
}

/** @param offset where `text` begins in the whole @param places gets the place of each character that is read */
function readPieces(text: string, offset: number, places: number[]): Inline[] {
  const pieces: Inline[] = [];
  let plain = '';
  let at = 0;
  const push = (piece: Inline): void => {
    if (plain) pieces.push({ kind: 'text', text: plain });
    plain = '';
    pieces.push(piece);
  };
  const read = (place: number): void => {
    plain += text[place];
    places.push(offset + place);
  };
  scan: while (at < text.length) {
    const here = text[at]!;
    if (here === '\\' && ESCAPABLE.includes(text[at + 1] ?? ' ')) {
      read(at + 1);
      at += 2;
      continue;
    }
    if (here === '`' || here === '$') {
      const end = here === '`' ? text.indexOf('`', at + 1) : mathEnd(text, at + 1);
      if (end > at + 1) {
        push({ kind: here === '`' ? 'code' : 'math', text: text.slice(at + 1, end) });
        for (let place = at + 1; place < end; place += 1) places.push(offset + place);
        at = end + 1;
        continue;
      }
    }
    for (const { mark, kind, spaces } of MARKERS) {
      if (!text.startsWith(mark, at)) continue;
      const from = at + mark.length;
      if (/\s/.test(text[from] ?? ' ')) break;
      const end = closing(text, mark, from, spaces);
      if (end < 0) continue;
      push({ kind, children: readPieces(text.slice(from, end), offset + from, places) });
      at = end + mark.length;
      continue scan;
    }
    read(at);
    at += 1;
  }
  if (plain) pieces.push({ kind: 'text', text: plain });
  return pieces;
}

/** The words without their marks, for search, counting and plain exports. */
export function plainText(pieces: readonly Inline[]): string {
  return pieces.map((piece) => ('children' in piece ? plainText(piece.children) : piece.text)).join('');
}

/** A line of inline text without its marks: a title where only plain words can stand. */
export function withoutMarks(text: string): string {
  return plainText(parseInline(text));
}
