/** Scripts that are written without spaces between words: every character is compared for itself. */
const SPACELESS =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}';
const LETTER = `(?:(?![${SPACELESS}])[\\p{L}\\p{M}\\p{N}_])`;
/** A formula is compared as one, so that it can be shown as it is printed: half of one says nothing. */
const FORMULA = '\\$(?![\\s$])(?:\\\\[\\s\\S]|[^$\\\\\\n])*?(?<!\\s)\\$(?!\\d)';
const ESCAPED = '\\\\[\\\\*~^`$]';
const TOKEN = new RegExp(
  `${ESCAPED}|${FORMULA}|\\s+|[${SPACELESS}]\\p{M}*|${LETTER}+(?:['’‑-]${LETTER}+)*|[\\s\\S]`,
  'gu',
);

/** A text as the pieces that are compared: words, what stands between them, and signs each for itself. Joined they are the text. */
export const wordTokens = (text: string): string[] => text.match(TOKEN) ?? [];

/** A text as its paragraphs, each with the blank lines after it. Joined they are the text. */
export const paragraphTokens = (text: string): string[] => text.match(/[\s\S]+?(?:\n\s*\n|$)/g) ?? [];

const FORMULAS = new RegExp(`${ESCAPED}|(${FORMULA})`, 'g');
const SHOWN = new RegExp(`\\s*(?:${ESCAPED}|${FORMULA}|\\S)+`, 'g');

/** A text as words for the eye: what stands between white space, each with the white space before it, formulas whole. */
export const shownWords = (text: string): string[] => text.match(SHOWN) ?? [];

/** A stretch of a text, and where it begins. */
export interface TextPart {
  readonly at: number;
  readonly text: string;
  readonly isFormula: boolean;
}

/** A text as stretches that are read as typed and formulas, without their dollar signs, that are read as printed. */
export function formulaParts(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let from = 0;
  for (const { 1: formula, index } of text.matchAll(FORMULAS)) {
    if (formula === undefined) continue;
    parts.push(
      { at: from, text: text.slice(from, index), isFormula: false },
      { at: index, text: formula.slice(1, -1), isFormula: true },
    );
    from = index + formula.length;
  }
  return [...parts, { at: from, text: text.slice(from), isFormula: false }].filter((part) => part.text !== '');
}
