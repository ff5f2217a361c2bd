import type { BoardRun, FloorPlan, Point } from '@colloquy/engines/poster-layout';
import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { useBench } from '../desk/use-workbench';
import { thingKey } from '../model/desk';
import {
  FINE,
  GRID,
  isShape,
  movedBy,
  type PlacedThing,
  pointsOf,
  sidesOf,
  snapped,
  withCorner,
  withoutCorner,
  withPoint,
} from '../model/shapes';
import { isArrow } from '../model/tour';
import { metres, thingLabel, thingName } from '../model/words';
import styles from './picture.module.css';
import type { View } from './use-view';

const WAYS = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
} as const;

const at = ({ x, y }: { readonly x: number; readonly y: number }): string => `${x} ${y}`;

/** Whether its corners and ends are moved by themselves; of a door and a socket there is but the place. */
const hasHandles = (thing: PlacedThing): boolean => pointsOf(thing).length > 1;

/** Metres to either side of a run in which it is taken hold of. */
const HOLD = 0.3;

/** The floor along a run in which it is taken hold of. */
function bandOf({ from, to }: BoardRun): Point[] {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const aside = { x: (-(to.y - from.y) / length) * HOLD, y: ((to.x - from.x) / length) * HOLD };
  return [
    { x: from.x + aside.x, y: from.y + aside.y },
    { x: to.x + aside.x, y: to.y + aside.y },
    { x: to.x - aside.x, y: to.y - aside.y },
    { x: from.x - aside.x, y: from.y - aside.y },
  ];
}

function Body({ thing }: { readonly thing: PlacedThing }) {
  const points = pointsOf(thing);
  const [first = { x: 0, y: 0 }] = points;
  if (thing.kind === 'door' || thing.kind === 'socket')
    return <circle className={styles.body} cx={first.x} cy={first.y} r={thing.kind === 'door' ? 0.7 : 0.5} />;
  if (thing.kind === 'run') return <path className={styles.body} d={`M${bandOf(thing.value).map(at).join('L')}Z`} />;
  const isOpen = thing.kind === 'area' && thing.value.kind === 'step-free-route';
  // Of the walls only the line itself is there to be taken: everything else stands inside of them.
  const isLine = isOpen || thing.kind === 'outline';
  return (
    <path
      className={`${styles.body} ${isLine ? styles.line : ''}`}
      d={`M${points.map(at).join('L')}${isOpen ? '' : 'Z'}`}
    />
  );
}

/** What was taken hold of, where, and as it was then. */
interface Taken extends Point {
  readonly thing: PlacedThing;
  /** Which corner or end; null: all of it. */
  readonly place: number | null;
  /** Whether a corner is added after that one. */
  readonly isNew: boolean;
}

/** A thing where it has been dragged to; null where that is nowhere else. */
function draggedTo(plan: FloorPlan, from: Taken, now: Point, isFine: boolean): PlacedThing | null {
  const { thing, place, isNew } = from;
  const grid = isFine ? FINE : GRID;
  if (place !== null && isNew) return withCorner(thing, place, snapped(now, grid));
  if (place !== null) return withPoint(plan, thing, place, snapped(now, grid));
  const by = snapped({ x: now.x - from.x, y: now.y - from.y }, grid);
  return by.x === 0 && by.y === 0 ? null : movedBy(plan, thing, by);
}

/**
 * A thing of the hall to be moved, by pointer or by keys, with its corners and ends where it is worked on. What it looks like
 * is drawn underneath, by the engine.
 */
export function ThingSpot(props: {
  readonly thing: PlacedThing;
  readonly view: View;
  readonly found: 'error' | 'warning' | null;
}) {
  const { thing, view, found } = props;
  const { desk, hands, hold, draw, say } = useBench();
  const key = thingKey(thing);
  const isChosen = hands.thing === key;
  const shown = hands.dragged && thingKey(hands.dragged) === key ? hands.dragged : thing;
  const took = useRef<Taken | null>(null);
  const take = (event: PointerEvent<SVGElement>, place: number | null, isNew = false) => {
    if (event.button !== 0) return;
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
    took.current = { ...view.floorAt(event), thing, place, isNew };
    hold({ thing: key });
  };
  const drag = (event: PointerEvent<SVGElement>) => {
    if (took.current) hold({ dragged: draggedTo(desk.floorPlan, took.current, view.floorAt(event), event.shiftKey) });
  };
  const drop = () => {
    took.current = null;
    if (hands.dragged && thingKey(hands.dragged) === key) draw([hands.dragged]);
  };
  const letGo = () => {
    took.current = null;
    hold({ dragged: null });
  };
  const cornerKey = (event: KeyboardEvent<SVGElement>, place: number) => {
    if (!isShape(thing) || event.ctrlKey || event.metaKey || event.altKey) return step(event, place);
    const isDelete = event.key === 'Delete' || event.key === 'Backspace';
    if (!isDelete && event.key !== 'Enter') return step(event, place);
    event.preventDefault();
    event.stopPropagation();
    const next = isDelete ? withoutCorner(thing, place) : withCorner(thing, place);
    if (!next) return say('It needs the corners that it has.');
    // The last corner goes with the key that was pressed on it: the focus goes to the one before.
    const before = event.currentTarget.previousElementSibling;
    if (isDelete && place === pointsOf(thing).length - 1 && before instanceof SVGElement) before.focus();
    draw([next]);
  };
  const step = (event: KeyboardEvent<SVGElement>, place: number | null) => {
    if (!isArrow(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    const size = event.shiftKey ? FINE : GRID;
    const by = { x: WAYS[event.key].x * size, y: WAYS[event.key].y * size };
    const point = place === null ? null : pointsOf(thing)[place];
    draw([
      point && place !== null
        ? withPoint(desk.floorPlan, thing, place, { x: point.x + by.x, y: point.y + by.y })
        : movedBy(desk.floorPlan, thing, by),
    ]);
  };
  const pointer = { onPointerMove: drag, onPointerUp: drop, onPointerCancel: letGo };
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: what is drawn cannot be a native button */}
      <g
        role="button"
        tabIndex={0}
        className={styles.thing}
        data-thing={key}
        data-chosen={isChosen || undefined}
        data-found={found ?? undefined}
        aria-label={thingLabel(thing)}
        aria-describedby="hall-keys"
        onFocus={() => (isChosen ? undefined : hold({ thing: key }))}
        onKeyDown={(event) => step(event, null)}
        onPointerDown={(event) => take(event, null)}
        onDoubleClick={() => hold({ form: key })}
        {...pointer}
      >
        <title>{thingName(thing)}</title>
        <Body thing={shown} />
      </g>
      {isChosen && isShape(thing)
        ? sidesOf(thing).map(({ place, middle }) => (
            <circle
              key={`side ${place}`}
              className={styles.side}
              data-side={place}
              cx={middle.x}
              cy={middle.y}
              r={0.2 / Math.sqrt(view.zoom)}
              onPointerDown={(event) => take(event, place, true)}
              {...pointer}
            />
          ))
        : null}
      {isChosen && hasHandles(shown)
        ? pointsOf(shown).map((point, place) => (
            // biome-ignore lint/a11y/useSemanticElements: what is drawn cannot be a native button
            <circle
              // biome-ignore lint/suspicious/noArrayIndexKey: corners have an order and nothing else
              key={place}
              role="button"
              tabIndex={0}
              className={styles.handle}
              data-handle={place}
              cx={point.x}
              cy={point.y}
              r={0.28 / Math.sqrt(view.zoom)}
              aria-label={`${thing.kind === 'run' ? (place === 0 ? 'Beginning' : 'End') : `Corner ${place + 1}`} of ${thingName(thing)}, ${metres(point.x)} across, ${metres(point.y)} down`}
              onKeyDown={(event) => cornerKey(event, place)}
              onPointerDown={(event) => take(event, place)}
              {...pointer}
            />
          ))
        : null}
    </>
  );
}
