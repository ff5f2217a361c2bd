import type { Fault } from '@colloquy/kernel';
import { jsonFault } from './json-fault';

/** A JSON file as read: its value, or why it has none. */
export type JsonFile =
  | { readonly value: unknown; readonly text: string; readonly fault: null }
  | { readonly fault: Fault };

/** Whether the bytes begin as JSON does: told by what they hold, never by a name. */
export function looksLikeJson(bytes: Buffer): boolean {
  const start = bytes
    .subarray(0, 64)
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/, '');
  return /^\s*[[{]/.test(start);
}

/** Deeper than any list of works; what reads the value may go down into it without fear. */
const DEEPEST = 100;

/** Whether the brackets of a text open deeper than this, those inside of strings left aside. */
function deeper(text: string, most: number): boolean {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const here = text[at];
    if (quoted && here === '\\') at += 1;
    else if (here === '"') quoted = !quoted;
    else if (!quoted && (here === '[' || here === '{')) depth += 1;
    else if (!quoted && (here === ']' || here === '}')) depth -= 1;
    if (depth > most) return true;
  }
  return false;
}

/** Reads a JSON file in UTF-8, with or without its mark. A fault comes with line, column and what should stand there. */
export function readJsonFile(bytes: Buffer): JsonFile {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return {
      fault: {
        line: 1,
        message: 'The file is not in UTF-8, as JSON is. Export it again, and do not open it in between.',
      },
    };
  }
  if (deeper(text, DEEPEST)) {
    return {
      fault: { line: 1, message: 'The file is nested deeper than any export is. Look whether it is the right one.' },
    };
  }
  try {
    return { value: JSON.parse(text), text, fault: null };
  } catch {
    const { at, expected } = jsonFault(text) ?? { at: text.length, expected: 'JSON' };
    const before = text.slice(0, at).split('\n');
    const column = String((before.at(-1) ?? '').length + 1);
    return {
      fault: {
        line: before.length,
        column,
        message: `The file breaks off being JSON: ${expected} should stand here. Export it again.`,
      },
    };
  }
}
