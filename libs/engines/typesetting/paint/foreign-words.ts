/**
 * The language in which a word is to be spoken, by its script: the one that most who write it mean, or the script alone
 * where several are as likely. Two letters at least, since a single one is a sign of a formula.
 */
const SCRIPTS: readonly (readonly [script: RegExp, language: string])[] = (
  [
    ['Arabic', 'ar'],
    ['Hebrew', 'he'],
    ['Greek', 'el'],
    ['Cyrillic', 'und-Cyrl'],
    ['Devanagari', 'und-Deva'],
    ['Bengali', 'bn'],
    ['Gurmukhi', 'pa'],
    ['Gujarati', 'gu'],
    ['Tamil', 'ta'],
    ['Telugu', 'te'],
    ['Thai', 'th'],
    ['Georgian', 'ka'],
    ['Armenian', 'hy'],
    ['Ethiopic', 'am'],
    ['Hangul', 'ko'],
    ['Hiragana', 'ja'],
    ['Katakana', 'ja'],
    ['Han', 'zh'],
  ] as const
).map(([script, language]) => [new RegExp(`\\p{Script=${script}}\\p{M}*\\p{Script=${script}}`, 'u'), language]);

const PLAIN = /^[\u0020-\u024F\u2010-\u2027]*$/;
const TO_THE_LEFT = /^(ar|he)$/;

function utf16(text: string): string {
  return Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, '0')).join('');
}

/**
 * The operator that opens a word of another script: with its language and, where it runs to the left and its glyphs
 * stand the other way round, with its text. Null for words that need neither.
 */
export function openForeign(word: string): string | null {
  if (PLAIN.test(word)) return null;
  const language = SCRIPTS.find(([script]) => script.test(word))?.[1];
  if (!language) return null;
  const text = TO_THE_LEFT.test(language) ? ` /ActualText <feff${utf16(word)}>` : '';
  return `/Span <</Lang (${language})${text}>> BDC`;
}
