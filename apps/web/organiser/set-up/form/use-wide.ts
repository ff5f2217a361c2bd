import { type RefObject, useLayoutEffect, useState } from 'react';

const LEAST_REMS = 54;

/** Whether an element has room for two columns; text that is enlarged takes room too. */
export function useWide(box: RefObject<HTMLElement | null>): boolean {
  const [wide, setWide] = useState(false);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      setWide(element.clientWidth >= LEAST_REMS * rem);
    };
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    return () => watch.disconnect();
  }, [box]);
  return wide;
}
