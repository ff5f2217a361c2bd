/** What kind of thing stands in the way. */
export type ReasonKind = 'unclear' | 'boards' | 'pins' | 'needs' | 'size' | 'shifts' | 'talks';

/** Something for which there is no valid board plan, in words, and what would help. */
export interface Reason {
  readonly kind: ReasonKind;
  /** What cannot be, in titles, names and board numbers. */
  readonly message: string;
  /** What would help: each way by itself is enough, for this reason alone. */
  readonly help: string;
  /** Ids of the posters concerned: as few as still cannot be served together. */
  readonly posters: readonly string[];
  /** Numbers of the boards concerned. */
  readonly boards: readonly number[];
  /** Which part of the problem is not understood, for `unclear`. */
  readonly field?: string;
}

/** Ways to help as one sentence. */
export function anyOf(ways: readonly string[]): string {
  const words = ways.length < 2 ? ways.join('') : `${ways.slice(0, -1).join(', ')}, or ${ways.at(-1)}`;
  return words === '' ? '' : `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
