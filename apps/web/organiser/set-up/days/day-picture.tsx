import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { fieldId } from '../../../parts/forms/faults';
import type { LocalTime } from '../shapes';
import { clock, minuteOf } from './calendar';
import styles from './days.module.css';
import type { Entry } from './entries';

const STEP = 5;
const PX_PER_MINUTE = 1.3;

interface Acts {
  readonly onShift: (entry: Entry, minutes: number) => void;
  readonly onStretch: (entry: Entry, ends: LocalTime) => void;
}

/**
 * A day drawn to scale: blocks of talks on one side, what everybody shares on the other. A part is moved with the
 * pointer, or with the arrow keys in steps of five minutes; with Shift the arrows move its end. Enter leads to its fields.
 */
export function DayPicture({ entries, ...acts }: Acts & { readonly entries: readonly Entry[] }) {
  const from = Math.floor(Math.min(9 * 60, ...entries.map(({ starts }) => minuteOf(starts.local))) / 60);
  const to = Math.ceil(Math.max(17 * 60, ...entries.map(({ ends }) => minuteOf(ends.local))) / 60);
  const hours = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const top = (minute: number): number => (minute - from * 60) * PX_PER_MINUTE;
  return (
    <div className={styles.picture} style={{ height: `${top(to * 60) + 24}px` }}>
      {hours.map((hour) => (
        <span key={hour} className={styles.hour} style={{ top: `${top(hour * 60)}px` }} aria-hidden="true">
          {clock(hour * 60)}
        </span>
      ))}
      {entries.map((entry) => (
        <Drawn key={entry.key} entry={entry} top={top} {...acts} />
      ))}
    </div>
  );
}

function Drawn({ entry, top, onShift, onStretch }: Acts & { readonly entry: Entry; top: (minute: number) => number }) {
  const { list, key, called, starts, ends } = entry;
  const drag = useRef<{ readonly y: number; readonly entry: Entry } | null>(null);
  const [from, to] = [minuteOf(starts.local), Math.max(minuteOf(ends.local), minuteOf(starts.local) + STEP)];
  const keys = (event: KeyboardEvent): void => {
    const by = { ArrowUp: -STEP, ArrowDown: STEP }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    if (!event.shiftKey) onShift(entry, by);
    else if (to + by > from) onStretch(entry, { local: `${ends.local.slice(0, 11)}${clock(to + by)}` });
  };
  const move = (event: PointerEvent): void => {
    if (!drag.current) return;
    const by = Math.round((event.clientY - drag.current.y) / PX_PER_MINUTE / STEP) * STEP;
    const there = minuteOf(drag.current.entry.starts.local) + by;
    if (there !== from) onShift(entry, there - from);
  };
  const field = fieldId(`${list}.${key}.${list === 'blocks' ? 'name' : 'title'}`);
  return (
    <button
      type="button"
      className={styles.drawn}
      data-list={list}
      data-short={to - from < 40 || undefined}
      style={{ top: `${top(from)}px`, height: `${Math.max((to - from) * PX_PER_MINUTE - 2, 24)}px` }}
      onKeyDown={keys}
      onClick={() => document.getElementById(field)?.focus()}
      onPointerDown={(event) => {
        if (event.pointerType === 'touch') return;
        event.currentTarget.setPointerCapture(event.pointerId);
        drag.current = { y: event.clientY, entry };
      }}
      onPointerMove={move}
      onPointerUp={() => {
        drag.current = null;
      }}
    >
      <strong>{called || 'Without a name'}</strong>{' '}
      <span className={styles.span}>
        {starts.local.slice(11)}–{ends.local.slice(11)}
      </span>
      <span className="hide">. Arrow keys move it, with Shift they move its end.</span>
    </button>
  );
}
