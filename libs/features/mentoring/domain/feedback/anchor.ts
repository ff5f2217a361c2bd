/** Words of a version on which somebody has written, as they were when it was written. */
export interface Anchor {
  /** Which of the work's texts: `title`, `texts.<section>`; null for the whole work. */
  readonly field: string | null;
  /** Where the words begin and end in that text as it is read. */
  readonly from: number;
  readonly until: number;
  readonly quote: string;
  /** What stood just before and after the words. */
  readonly before: string;
  readonly after: string;
}

/** Where the words of an anchor are in another version. */
export interface Place {
  readonly field: string;
  readonly from: number;
  readonly until: number;
  /** Whether they are still the same words, or some of them have changed. */
  readonly standing: 'kept' | 'changed';
}

/** A stretch of words that both texts have, or one of them alone. */
export interface Stretch {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** What has changed from one text to the other; null where they have too little in common to say. */
export type CompareTexts = (before: string, after: string) => readonly Stretch[] | null;

/** The texts of a version as they are read, by their fields. */
export type ReadTexts = ReadonlyMap<string, string>;

const CONTEXT = 40;
/** So much of the words must still be there, or they count as gone. */
const LEAST_KEPT = 0.5;
/** Words so short are looked for elsewhere only where what stood around them is there, too. */
const TELLING = 16;
const TELLING_CONTEXT = 12;

/** The anchor of the words from `from` until `until`; null where there are none. */
export function anchorAt(texts: ReadTexts, field: string, from: number, until: number): Anchor | null {
  const text = texts.get(field) ?? '';
  const quote = text.slice(from, until);
  if (from < 0 || until > text.length || quote.trim() === '') return null;
  const before = text.slice(Math.max(0, from - CONTEXT), from);
  return { field, from, until, quote, before, after: text.slice(until, until + CONTEXT) };
}

/**
 * Finds the words of an anchor in another version: through what has changed between the two, and where they are gone
 * from there, by their own words somewhere else. Null when they are no longer there: it never guesses.
 * @param from the texts of the version on which it was written
 * @param to those of the other, earlier or later
 */
export function findAgain(anchor: Anchor, from: ReadTexts, to: ReadTexts, compare: CompareTexts): Place | null {
  const { field } = anchor;
  if (field === null) return null;
  const [old, now] = [from.get(field) ?? '', to.get(field) ?? ''];
  const through = old.slice(anchor.from, anchor.until) === anchor.quote ? follow(anchor, old, now, compare) : null;
  if (through) return { ...through, field };
  for (const [other, text] of [[field, now] as const, ...[...to].filter(([name]) => name !== field)]) {
    const at = lookFor(anchor, text);
    if (at !== null) return { field: other, from: at, until: at + anchor.quote.length, standing: 'kept' };
  }
  return null;
}

function follow(
  { from, until, quote }: Anchor,
  old: string,
  now: string,
  compare: CompareTexts,
): Omit<Place, 'field'> | null {
  if (old === now) return { from, until, standing: 'kept' };
  let [before, after] = [0, 0];
  let kept = 0;
  let start = -1;
  let end = -1;
  for (const { kind, text } of compare(old, now) ?? []) {
    if (kind === 'same') {
      const [first, last] = [Math.max(from, before), Math.min(until, before + text.length)];
      const shared = last > first ? old.slice(first, last) : '';
      if (shared.trim() !== '') {
        const lead = shared.length - shared.trimStart().length;
        if (start < 0) start = after + first - before + (first === from ? 0 : lead);
        end = after + (last === until ? last : first + shared.trimEnd().length) - before;
        kept += letters(shared);
      }
    }
    if (kind !== 'added') before += text.length;
    if (kind !== 'removed') after += text.length;
  }
  if (start < 0 || kept < letters(quote) * LEAST_KEPT) return null;
  return { from: start, until: end, standing: now.slice(start, end) === quote ? 'kept' : 'changed' };
}

/** The one place where the words stand, told apart by what stood around them; null where none or several could be it. */
function lookFor({ quote, before, after }: Anchor, text: string): number | null {
  const found: { at: number; around: number }[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    found.push({
      at,
      around: endsAlike(before, text.slice(0, at)) + beginsAlike(after, text.slice(at + quote.length)),
    });
  }
  found.sort((one, other) => other.around - one.around);
  const [best, next] = found;
  if (!best || best.around === next?.around) return null;
  return quote.length >= TELLING || best.around >= TELLING_CONTEXT ? best.at : null;
}

const letters = (text: string): number => text.replace(/\s/g, '').length;

function beginsAlike(one: string, other: string): number {
  let count = 0;
  while (count < Math.min(one.length, other.length) && one[count] === other[count]) count += 1;
  return count;
}

function endsAlike(one: string, other: string): number {
  let count = 0;
  while (count < Math.min(one.length, other.length) && one.at(-1 - count) === other.at(-1 - count)) count += 1;
  return count;
}
