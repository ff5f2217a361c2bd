import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { Sorting } from '../../parts/tables/column';
import { addressOf, type Narrowing, narrowingFrom } from './narrowing';

const PAUSE_MS = 300;

/**
 * What the address asks for, and ways to change it: what is chosen at once, what is typed once there is a pause. Going
 * back leads to the screen before, not to the letter before.
 */
export function useNarrowing() {
  const search: Record<string, unknown> = useSearch({ strict: false });
  const asked = useMemo(() => narrowingFrom(search), [search]);
  const navigate = useNavigate();
  const latest = useRef(asked);
  latest.current = asked;
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const ask = useCallback(
    (change: Partial<Narrowing>) => {
      const wanted = addressOf({ ...latest.current, ...change });
      if (JSON.stringify(wanted) === JSON.stringify(addressOf(latest.current))) return;
      void navigate({ to: '.', search: wanted as never, replace: true, resetScroll: false });
    },
    [navigate],
  );
  const onAsked = useCallback(
    (words: string, sort: Sorting | null) => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => ask({ search: words, sort }), PAUSE_MS);
    },
    [ask],
  );
  return { asked, ask, onAsked };
}
