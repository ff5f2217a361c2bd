import { useCallback, useState } from 'react';
import type { Desk, Step } from '../model/desk';
import type { Done, PastMoves } from './past-moves';
import type { Move } from './use-moves';

/** The versions of talks as the desk shows them. */
export function versionsOf(desk: Desk, steps: readonly { readonly submissionId: string }[]): Map<string, number> {
  const wanted = new Set(steps.map(({ submissionId }) => submissionId));
  return new Map(
    desk.talks.flatMap(({ submissionId, version }) => (wanted.has(submissionId) ? [[submissionId, version]] : [])),
  );
}

/** Where talks stand now, as steps that would bring them back there. */
export function stepsBack(desk: Desk, steps: readonly Step[]): Step[] {
  const wanted = new Set(steps.map(({ submissionId }) => submissionId));
  return desk.talks
    .filter(({ submissionId }) => wanted.has(submissionId))
    .map(({ submissionId, placement, joins }) => ({ submissionId, to: placement, ...(joins ? { joins } : {}) }));
}

/** Everything that was done here, to be taken back and done again as often as wanted. */
export function useUndo(send: (move: Move) => void, past: PastMoves) {
  const [{ done, place }, setStack] = useState<Pick<PastMoves, 'done' | 'place'>>(past);
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
      send({ kind: 'undo', steps: back.before, versions: back.versions });
      return back.words;
    },
    redo: (): string | null => {
      if (!again) return null;
      setStack((last) => ({ ...last, place: last.place + 1 }));
      send({ kind: 'redo', steps: again.after, versions: again.versions });
      return again.words;
    },
  };
}
