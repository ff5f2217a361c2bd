/** Liang's algorithm; the package brings no types. */
declare module 'hypher' {
  class Hypher {
    constructor(patterns: unknown);
    hyphenate(word: string): string[];
  }
  export = Hypher;
}

declare module 'hyphenation.en-gb' {
  const patterns: unknown;
  export = patterns;
}
