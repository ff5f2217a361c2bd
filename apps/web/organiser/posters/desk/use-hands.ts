import { useCallback, useReducer } from 'react';
import type { PlacedThing } from '../model/shapes';

/** A poster that is lifted, and where it would go. */
export interface Carry {
  readonly id: string;
  /** Its version when it was lifted: what others do to it meanwhile is found out. */
  readonly version: number;
  /** Null: no board. */
  readonly target: number | null;
  readonly by: 'keys' | 'pointer';
}

/** What is being worked on. */
export type Mode = 'posters' | 'hall';

/** What an organiser looks at and holds; nothing of it is the session's. */
export interface Hands {
  readonly mode: Mode;
  /** The board to which Tab leads in the picture. */
  readonly at: number | null;
  /** The thing of the hall that is worked on, by kind and id. */
  readonly thing: string | null;
  /** That thing as it is being dragged. */
  readonly dragged: PlacedThing | null;
  readonly carry: Carry | null;
  /** The poster whose window is open. */
  readonly open: string | null;
  /** The free board whose window is open. */
  readonly board: number | null;
  /** The thing whose form is open. */
  readonly form: string | null;
}

const NOTHING: Hands = {
  ...{ mode: 'posters', at: null, thing: null, dragged: null, carry: null, open: null, board: null, form: null },
};

/** What one organiser does with their hands. */
export function useHands() {
  const [hands, dispatch] = useReducer(
    (last: Hands, change: Partial<Hands>): Hands => ({ ...last, ...change }),
    NOTHING,
  );
  return { hands, hold: useCallback((change: Partial<Hands>) => dispatch(change), []) };
}
