import { type CSSProperties, type KeyboardEvent, type PointerEvent, useEffect, useRef } from 'react';
import styles from './pages.module.css';
import { movedBy, type Place, placeWords, resizedBy } from './places';

const STEP = 20;
const WAYS: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

/** The place that is being marked: arrows move it, with Shift they make it larger and smaller; a pointer drags it. */
export function PlaceFrame(props: {
  readonly place: Place;
  readonly onPlace: (place: Place) => void;
  readonly pointAt: (event: PointerEvent) => readonly [number, number];
  readonly style: CSSProperties;
}) {
  const { place, onPlace, pointAt, style } = props;
  const frame = useRef<HTMLButtonElement>(null);
  const grip = useRef<{ readonly point: readonly [number, number]; readonly place: Place } | null>(null);
  useEffect(() => frame.current?.focus({ preventScroll: true }), []);
  const press = (event: KeyboardEvent) => {
    const way = WAYS[event.key];
    if (!way) return;
    event.preventDefault();
    onPlace((event.shiftKey ? resizedBy : movedBy)(place, ...way));
  };
  return (
    <button
      ref={frame}
      type="button"
      className={styles.frame}
      style={style}
      aria-label={`Marked place, ${placeWords(place)}. Arrow keys move it, with Shift they change its size.`}
      onKeyDown={press}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        grip.current = { point: pointAt(event), place };
      }}
      onPointerMove={(event) => {
        if (!grip.current) return;
        const [x, y] = pointAt(event);
        onPlace(movedBy(grip.current.place, x - grip.current.point[0], y - grip.current.point[1]));
      }}
      onPointerUp={() => {
        grip.current = null;
      }}
    />
  );
}
