/** A line and a column, both counted from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

const SPACE = /\s*/y;
const SCALAR = /"(?:[^"\\]|\\.)*"|[^\s,\]}]+/y;

/**
 * Where the value of a dotted field stands in a JSON text, such as `submissions.3.track`: the place of the nearest value
 * above it where the field is missing. The text must be JSON. Looks at no more of it than it must.
 */
export function placeInJson(text: string, field: string): TextPlace {
  let at = 0;
  const skip = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0] ?? '';
    at += found.length;
    return found;
  };
  /** Steps over a value; with a key, stops at its entry and says so. */
  const walk = (wanted?: string): boolean => {
    skip(SPACE);
    const opener = text[at];
    if (opener !== '{' && opener !== '[') {
      skip(SCALAR);
      return false;
    }
    at += 1;
    for (let entry = 0; ; entry += 1) {
      skip(SPACE);
      if (text[at] === ',') {
        at += 1;
        skip(SPACE);
      }
      if (at >= text.length || text[at] === '}' || text[at] === ']') break;
      let key = String(entry);
      if (opener === '{') {
        key = JSON.parse(skip(SCALAR)) as string;
        skip(SPACE);
        at += 1;
        skip(SPACE);
      }
      if (key === wanted) return true;
      walk();
    }
    at += 1;
    return false;
  };

  skip(SPACE);
  let found = at;
  for (const key of field.split('.')) {
    if (!walk(key)) break;
    found = at;
  }
  const before = text.slice(0, found).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
