import { useCallback, useReducer } from 'react';
import type { Place } from '../model/desk';

/** Talks that are lifted, and where they would go. */
export interface Carry {
  readonly ids: readonly string[];
  /** Their versions when they were lifted: what others do to them meanwhile is found out. */
  readonly versions: ReadonlyMap<string, number>;
  /** Null: no place, which is the pool. */
  readonly target: Place | null;
  readonly push: boolean;
  readonly by: 'keys' | 'pointer';
}

/** What an organiser looks at, has selected and holds. */
export interface Hands {
  readonly day: string;
  /** The talk to which Tab leads in the grid. */
  readonly at: string | null;
  readonly selected: ReadonlySet<string>;
  readonly carry: Carry | null;
  /** The talk whose window is open. */
  readonly open: string | null;
}

/** What changes {@link Hands}. */
export type HandsAct =
  | { readonly do: 'look'; readonly day: string }
  | { readonly do: 'go'; readonly at: string; readonly day?: string }
  | { readonly do: 'select'; readonly id: string }
  | { readonly do: 'choose'; readonly ids: readonly string[] }
  | { readonly do: 'clear' }
  | { readonly do: 'lift'; readonly carry: Carry }
  | { readonly do: 'aim'; readonly target: Place | null; readonly push?: boolean; readonly day?: string }
  | { readonly do: 'let-go'; readonly at?: string; readonly day?: string }
  | { readonly do: 'open'; readonly id: string | null };

function changed(hands: Hands, act: HandsAct): Hands {
  switch (act.do) {
    case 'look':
      return { ...hands, day: act.day };
    case 'go':
      return { ...hands, at: act.at, day: act.day ?? hands.day };
    case 'select': {
      const selected = new Set(hands.selected);
      if (!selected.delete(act.id)) selected.add(act.id);
      return { ...hands, selected, at: act.id };
    }
    case 'choose':
      return { ...hands, selected: new Set(act.ids) };
    case 'clear':
      return { ...hands, selected: new Set() };
    case 'lift':
      return { ...hands, carry: act.carry };
    case 'aim': {
      const { carry } = hands;
      if (!carry) return hands;
      const { target, push = carry.push } = act;
      return { ...hands, carry: { ...carry, target, push }, day: act.day ?? hands.day };
    }
    case 'let-go':
      return {
        ...hands,
        carry: null,
        selected: act.at === undefined ? hands.selected : new Set(),
        at: act.at ?? hands.at,
        day: act.day ?? hands.day,
      };
    case 'open':
      return { ...hands, open: act.id, at: act.id ?? hands.at };
  }
}

/** What one organiser does with their hands; nothing of it is the timetable's. */
export function useHands(day: string) {
  const [hands, dispatch] = useReducer(changed, {
    day,
    at: null,
    selected: new Set<string>(),
    carry: null,
    open: null,
  });
  return { hands, act: useCallback((act: HandsAct) => dispatch(act), []) };
}
