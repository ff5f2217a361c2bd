import { useCallback, useLayoutEffect, useRef } from 'react';

type Find = () => Element | null | undefined;

/**
 * Gives the focus to something that is only there, or only in its place, once a change has been drawn.
 * @returns called together with the change, with how to find what gets the focus afterwards
 */
export function useFocusNext(): (find: Find) => void {
  const wanted = useRef<Find | null>(null);
  useLayoutEffect(() => {
    const found = wanted.current?.();
    wanted.current = null;
    if (found instanceof HTMLElement) found.focus();
  });
  return useCallback((find) => {
    wanted.current = find;
  }, []);
}

/** How to find what has the focus now: moving a row in the page takes the focus away from it. */
export function whatHasFocus(): Find {
  const focused = document.activeElement;
  return () => focused;
}
