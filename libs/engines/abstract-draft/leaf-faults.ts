import { isId } from '@colloquy/kernel';
import { type LeafKind, type LeafValue, leafKind } from './leaves';

/** Beyond these nobody writes an abstract; below them everything is kept as it was typed. In characters, or entries. */
const LONGEST = { title: 1_000, text: 60_000, other: 1_000, answer: 60_000, entry: 500, list: 300 } as const;

/**
 * Why the value cannot be kept at this path, in a sentence for the field; null where it can. Everything is kept byte
 * for byte that Unicode can write, right-to-left marks and heaps of accents too; only what cannot be stored is refused.
 */
export function leafFault(at: string, value: unknown): string | null {
  const kind = leafKind(at);
  if (kind === null) return 'There is no such field in a draft. Load the page anew.';
  if (!IS[kind](value)) return 'This is not what the field holds. Load the page anew.';
  const texts = typeof value === 'string' ? [value] : Array.isArray(value) ? (value as string[]) : [];
  return (
    lengthFault(at, value as LeafValue, texts) ?? texts.map(characterFault).find((fault) => fault !== null) ?? null
  );
}

const IS: Record<LeafKind, (value: unknown) => boolean> = {
  text: (value) => typeof value === 'string',
  list: isListOfTexts,
  id: (value) => value === null || (typeof value === 'string' && isId(value)),
  'yes or no': (value) => typeof value === 'boolean',
  answer: (value) => value === null || typeof value === 'string' || typeof value === 'boolean' || isListOfTexts(value),
};

function isListOfTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string');
}

function lengthFault(at: string, value: LeafValue, texts: readonly string[]): string | null {
  if (Array.isArray(value)) {
    if (value.length > LONGEST.list) return `There is room for ${LONGEST.list} here; these are ${value.length}.`;
    if (new Set(value).size < value.length) return 'The same stands here twice. Take one out.';
    if (at === 'order' && !value.every(isId)) return 'This is not what the field holds. Load the page anew.';
    return texts.some((text) => text.length > LONGEST.entry) ? tooLong(LONGEST.entry) : null;
  }
  const [root = ''] = at.split('.');
  const longest = { title: LONGEST.title, texts: LONGEST.text, answers: LONGEST.answer }[root] ?? LONGEST.other;
  return (texts[0]?.length ?? 0) > longest ? tooLong(longest) : null;
}

const tooLong = (characters: number): string =>
  `This is longer than the ${characters.toLocaleString('en-GB')} characters that there is room for. Shorten it.`;

/**
 * Why a text cannot be kept as it is, for whatever field; null where it can.
 * @param longest in characters
 */
export function keptTextFault(text: string, longest: number): string | null {
  return text.length > longest ? tooLong(longest) : characterFault(text);
}

/** PostgreSQL stores no NUL, and half a surrogate pair is no character in UTF-8. */
function characterFault(text: string): string | null {
  if (text.includes('\0')) return 'There is a NUL character in it, which no text has. Take it out, or type it anew.';
  return /\p{Surrogate}/u.test(text)
    ? 'There is half a character in it, left over from copying. Type the last word anew.'
    : null;
}
