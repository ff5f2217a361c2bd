import type { Run } from './word-runs';
import { shownWords } from './word-tokens';

/** A stretch to show, or one that both texts have and that is folded away until somebody asks for it. */
export interface Fold {
  readonly kind: 'fold';
  readonly text: string;
  readonly words: number;
}

/** Words that are shown on either side of a change. */
const AROUND = 14;
const LEAST_FOLDED = 30;

/** Folds long unchanged stretches away, so that what has changed is seen at once; some words around each change stay. */
export function foldRuns(runs: readonly Run[]): (Run | Fold)[] {
  return runs.flatMap((run, place) => {
    if (run.kind !== 'same') return [run];
    const pieces = shownWords(run.text);
    const before = place === 0 ? 0 : AROUND;
    const after = place === runs.length - 1 ? 0 : AROUND;
    const words = pieces.length - before - after;
    if (words < LEAST_FOLDED || runs.length === 1) return [run];
    const head = pieces.slice(0, before).join('');
    const middle = pieces.slice(before, pieces.length - after).join('');
    const tail = run.text.slice(head.length + middle.length);
    const same = (text: string): Run[] => (text === '' ? [] : [{ kind: 'same', text }]);
    return [...same(head), { kind: 'fold' as const, text: middle, words }, ...same(tail)];
  });
}
