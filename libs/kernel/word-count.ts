import { parseInline, plainText } from './inline-text';

/**
 * Words of an abstract, counted the same in the browser, on the server and at import: runs of anything but white space
 * that hold at least one letter or digit, after the inline marks are taken off. A dash alone is no word; "state-of-the-art"
 * is one.
 */
export function countWords(text: string): number {
  return plainText(parseInline(text))
    .split(/\s+/u)
    .filter((run) => /[\p{L}\p{N}]/u.test(run)).length;
}
