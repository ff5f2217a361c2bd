import { useEffect, useRef } from 'react';

/**
 * Tells the sheets of the page how much a phone's keyboard covers, in `--above-keyboard`, so that what stands at the foot
 * of the screen stands above it; and in `--saving-line` how tall that is.
 * @returns where the line at the foot goes
 */
export function useAboveKeyboard() {
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const { style } = document.documentElement;
    const view = window.visualViewport;
    const measure = (): void => {
      const covered = view ? Math.max(0, window.innerHeight - view.height - view.offsetTop) : 0;
      // A few pixels are the browser's own bars on their way, no keyboard.
      style.setProperty('--above-keyboard', `${covered > 60 ? Math.round(covered) : 0}px`);
      style.setProperty('--saving-line', `${line.current?.offsetHeight ?? 0}px`);
    };
    measure();
    const watch = new ResizeObserver(measure);
    if (line.current) watch.observe(line.current);
    view?.addEventListener('resize', measure);
    view?.addEventListener('scroll', measure);
    return () => {
      watch.disconnect();
      view?.removeEventListener('resize', measure);
      view?.removeEventListener('scroll', measure);
      style.removeProperty('--above-keyboard');
      style.removeProperty('--saving-line');
    };
  }, []);
  return line;
}
