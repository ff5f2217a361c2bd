import { useCallback, useState } from 'react';
import type { Done, PastDeeds } from './past-deeds';
import type { Wanted } from './use-deeds';

/** Everything that was done here, to be taken back and done again as often as wanted. */
export function useUndo(send: (wanted: Wanted) => void, past: PastDeeds) {
  const [{ done, place }, setStack] = useState<Pick<PastDeeds, 'done' | 'place'>>(past);
  const keep = useCallback(
    (one: Done) => setStack((last) => ({ done: [...last.done.slice(0, last.place), one], place: last.place + 1 })),
    [],
  );
  const back = done[place - 1];
  const again = done[place];
  return {
    keep,
    /** Forgets what was done last: the server has refused it. */
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
    /** @returns what was taken back, in words */
    undo: (): string | null => {
      if (!back) return null;
      setStack((last) => ({ ...last, place: last.place - 1 }));
      send({ how: 'undo', deed: back.before, versions: back.versions });
      return back.words;
    },
    redo: (): string | null => {
      if (!again) return null;
      setStack((last) => ({ ...last, place: last.place + 1 }));
      send({ how: 'redo', deed: again.after, versions: again.versions });
      return again.words;
    },
  };
}
