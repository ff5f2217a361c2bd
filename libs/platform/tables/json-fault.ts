/** Where a text stops being JSON, counted in characters from 0, and what should have stood there. */
export interface JsonFault {
  readonly at: number;
  readonly expected: string;
}

const SPACE = /[ \t\n\r]*/y;
const TEXT = /"[^"\\\n\r\t]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\n\r\t]*)*"/y;
const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;

/**
 * The first place at which a text breaks the grammar of JSON (RFC 8259); null where it keeps it. `JSON.parse` says that
 * something is wrong, but which place differs from one version of Node to the next, and some name none.
 */
export function jsonFault(text: string): JsonFault | null {
  const closers: string[] = [];
  let at = 0;
  let awaited: 'value' | 'value or ]' | 'key' | 'key or }' | 'end of value' = 'value';
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    at += found?.[0].length ?? 0;
    return found !== null;
  };
  const close = (): void => {
    at += 1;
    closers.pop();
    awaited = 'end of value';
  };
  for (;;) {
    take(SPACE);
    const here = text[at];
    const closer = closers.at(-1);
    if (awaited === 'end of value') {
      if (closer === undefined) return at === text.length ? null : { at, expected: 'the end of the file' };
      if (here === closer) close();
      else if (here !== ',') return { at, expected: `a comma or ${closer}` };
      else {
        at += 1;
        awaited = closer === '}' ? 'key' : 'value';
      }
    } else if (here !== undefined && here === closer && awaited.endsWith(closer)) close();
    else if (awaited.startsWith('key')) {
      if (!take(TEXT)) return { at, expected: 'a name in quotation marks' };
      take(SPACE);
      if (text[at] !== ':') return { at, expected: 'a colon' };
      at += 1;
      awaited = 'value';
    } else if (here === '{' || here === '[') {
      at += 1;
      closers.push(here === '{' ? '}' : ']');
      awaited = here === '{' ? 'key or }' : 'value or ]';
    } else if (take(TEXT) || take(SCALAR)) awaited = 'end of value';
    else return { at, expected: 'a value' };
  }
}
