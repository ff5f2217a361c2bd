/** Scripts that are written without spaces between words: every character is compared for itself. */
const SPACELESS =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}';
const LETTER = `(?:(?![${SPACELESS}])[\\p{L}\\p{M}\\p{N}_])`;
const TOKEN = new RegExp(`\\s+|[${SPACELESS}]\\p{M}*|${LETTER}+(?:['’‑-]${LETTER}+)*|[\\s\\S]`, 'gu');

/** A text as the pieces that are compared: words, what stands between them, and signs each for itself. Joined they are the text. */
export const wordTokens = (text: string): string[] => text.match(TOKEN) ?? [];

/** A text as its paragraphs, each with the blank lines after it. Joined they are the text. */
export const paragraphTokens = (text: string): string[] => text.match(/[\s\S]+?(?:\n\s*\n|$)/g) ?? [];
