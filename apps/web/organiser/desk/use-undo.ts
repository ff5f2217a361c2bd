import { useCallback, useState } from 'react';

/** One thing that was done, and what takes it back. */
export interface Done<Act> {
  readonly words: string;
  readonly before: Act;
  readonly after: Act;
  readonly versions: ReadonlyMap<string, number>;
}

/** What somebody did, to be taken back also after the screen was left. */
export interface Past<Act> {
  readonly done: readonly Done<Act>[];
  /** How many of them stand; those after them were undone. */
  readonly place: number;
  /** Which version followed on which, by this person's hand. */
  readonly links: readonly (readonly [name: string, from: number, to: number])[];
}

/** What can be taken back and done again. */
export interface Undo<Act> {
  readonly keep: (one: Done<Act>) => void;
  /** Forgets what was done last: the server has refused it. */
  readonly drop: () => void;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** @returns what was taken back, in words */
  readonly undo: () => string | null;
  readonly redo: () => string | null;
}

/**
 * Everything that was done here, to be taken back and done again as often as wanted.
 * @param send does an act: one that takes back, or one that is done again
 */
export function useUndo<Act>(
  send: (how: 'undo' | 'redo', act: Act, versions: ReadonlyMap<string, number>) => void,
  past: Past<Act>,
): Undo<Act> {
  const [{ done, place }, setStack] = useState<Pick<Past<Act>, 'done' | 'place'>>(past);
  const keep = useCallback(
    (one: Done<Act>) => setStack((last) => ({ done: [...last.done.slice(0, last.place), one], place: last.place + 1 })),
    [],
  );
  const back = done[place - 1];
  const again = done[place];
  return {
    keep,
    drop: useCallback(
      () =>
        setStack((last) => ({
          done: last.done.slice(0, Math.max(0, last.place - 1)),
          place: Math.max(0, last.place - 1),
        })),
      [],
    ),
    canUndo: back !== undefined,
    canRedo: again !== undefined,
    undo: (): string | null => {
      if (!back) return null;
      setStack((last) => ({ ...last, place: last.place - 1 }));
      send('undo', back.before, back.versions);
      return back.words;
    },
    redo: (): string | null => {
      if (!again) return null;
      setStack((last) => ({ ...last, place: last.place + 1 }));
      send('redo', again.after, again.versions);
      return again.words;
    },
  };
}
