import type { FormulaPart } from '@colloquy/kernel';

/** A stretch of text in one style. */
export interface Run {
  readonly text: string;
  readonly strong?: boolean;
  readonly em?: boolean;
  /** Set in the sans-serif face where the paragraph is in the serif one. */
  readonly sans?: boolean;
  readonly shift?: 'sub' | 'sup';
  /** A piece of a formula that is set for itself; `text` says the same in one line. */
  readonly formula?: FormulaPart;
  /** A name among others: it keeps its own direction of writing and gives it to nothing beside it. */
  readonly apart?: boolean;
  /** Where a tap leads: `#` and the name of an anchor of the book, or an address. */
  readonly to?: string;
}

/** A line or paragraph as it goes in: runs one after the other, spaces included. */
export type Text = readonly Run[];
