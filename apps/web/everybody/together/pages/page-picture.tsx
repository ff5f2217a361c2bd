import { type PointerEvent, useEffect, useRef, useState } from 'react';
import { ProblemNote } from '../../../parts/problem-note';
import type { OpenedFile } from './open-file';
import styles from './pages.module.css';
import { PlaceFrame } from './place-frame';
import { type Place, placeBetween, placeWords } from './places';

/** A comment as the picture shows it. */
export interface Marked extends Place {
  readonly id: string;
  readonly number: number;
  readonly resolved: boolean;
  /** Whether it is the one that somebody asked to see. */
  readonly active: boolean;
}

const at = ({ x, y, width, height }: Place) => ({
  ...{ left: `${x / 10}%`, top: `${y / 10}%`, width: `${width / 10}%`, height: `${height / 10}%` },
});
/** Of a sheet that stands upright, until the page is known. */
const UPRIGHT = Math.SQRT1_2;

/**
 * A page as a picture with the places that are spoken of. A mouse draws a place at once; a finger scrolls, until a place
 * is being marked. The list beside it says everything that the picture shows.
 */
export function PagePicture(props: {
  readonly file: OpenedFile;
  readonly page: number;
  readonly marked: readonly Marked[];
  /** In per cent of the width that there is. */
  readonly zoom: number;
  readonly place: Place | null;
  readonly onPlace: (place: Place) => void;
}) {
  const { file, page, marked, zoom, place, onPlace } = props;
  const { canvas, shape, error } = usePainted(file, page, zoom);
  const box = useRef<HTMLDivElement>(null);
  const from = useRef<readonly [number, number] | null>(null);
  const pointAt = (event: PointerEvent): readonly [number, number] => {
    const { left, top, width, height } = box.current?.getBoundingClientRect() ?? new DOMRect(0, 0, 1, 1);
    return [((event.clientX - left) / width) * 1000, ((event.clientY - top) / height) * 1000];
  };
  if (error) return <ProblemNote error={error} />;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what is larger than its place must be reachable to be scrolled
    <section className={styles.scroll} aria-label={`Page ${page} as a picture`} tabIndex={0}>
      <div
        ref={box}
        className={styles.picture}
        style={{ width: `${zoom}%`, aspectRatio: shape }}
        data-marking={place ? true : undefined}
        onPointerDown={(event) => {
          if (event.button !== 0 || (event.pointerType !== 'mouse' && !place)) return;
          if ((event.target as Element).closest('a, button')) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          from.current = pointAt(event);
        }}
        onPointerMove={(event) => from.current && onPlace(placeBetween(from.current, pointAt(event)))}
        onPointerUp={() => {
          from.current = null;
        }}
        onPointerCancel={() => {
          from.current = null;
        }}
      >
        <canvas ref={canvas} role="img" aria-label={`Page ${page}`} />
        {marked.map((one) => (
          <span
            key={one.id}
            className={styles.region}
            data-resolved={one.resolved || undefined}
            data-active={one.active || undefined}
            style={at(one)}
          >
            <a href={`#comment-${one.id}`} aria-label={`Comment ${one.number}, ${placeWords(one)}`}>
              {one.number}
            </a>
          </span>
        ))}
        {place ? <PlaceFrame place={place} onPlace={onPlace} pointAt={pointAt} style={at(place)} /> : null}
      </div>
    </section>
  );
}

/** Draws the page as wide as it is shown, in the dots of this screen, and anew when it is zoomed. */
function usePainted(file: OpenedFile, page: number, zoom: number) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [shape, setShape] = useState(UPRIGHT);
  const [error, setError] = useState<Error | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const draw = async () => {
      const { width, height } = await file.sizeOf(page);
      if (stop.signal.aborted || !canvas.current) return;
      setShape(width / height);
      const shown = (canvas.current.closest('section')?.clientWidth ?? 800) * (zoom / 100);
      const next = document.createElement('canvas');
      await file.paint(page, next, shown * Math.min(2, window.devicePixelRatio), stop.signal);
      if (stop.signal.aborted || !canvas.current) return;
      canvas.current.width = next.width;
      canvas.current.height = next.height;
      canvas.current.getContext('2d')?.drawImage(next, 0, 0);
      canvas.current.dataset.painted = String(page);
    };
    draw().catch((reason: unknown) => setError(reason instanceof Error ? reason : new Error(String(reason))));
    return () => stop.abort();
  }, [file, page, zoom]);
  return { canvas, shape, error };
}
