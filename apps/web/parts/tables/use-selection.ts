import { useMemo, useRef, useState } from 'react';

/** Which rows are chosen, by their keys. Rows that are no longer there are not. */
export function useSelection(keys: readonly string[]) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const last = useRef<string | null>(null);
  const there = useMemo(() => new Set(keys), [keys]);
  const kept = useMemo(() => new Set([...chosen].filter((key) => there.has(key))), [chosen, there]);

  /** Chooses or drops one row; with `range` all from the last one on, in the order of `shown`. */
  const toggle = (key: string, on: boolean, range: boolean, shown: readonly string[]) => {
    const from = range && last.current !== null ? shown.indexOf(last.current) : -1;
    const to = shown.indexOf(key);
    const touched = from < 0 || to < 0 ? [key] : shown.slice(Math.min(from, to), Math.max(from, to) + 1);
    last.current = key;
    const next = new Set(kept);
    for (const one of touched) on ? next.add(one) : next.delete(one);
    setChosen(next);
  };
  return {
    chosen: kept as ReadonlySet<string>,
    toggle,
    chooseAll: (shown: readonly string[]) => setChosen(new Set([...kept, ...shown])),
    clear: () => setChosen(new Set()),
  };
}

/** What {@link useSelection} gives. */
export type Selection = ReturnType<typeof useSelection>;
