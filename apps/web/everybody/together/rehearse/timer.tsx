import { useEffect, useReducer, useRef, useState } from 'react';
import { Button } from '../../../parts/button';
import { NumberField } from '../../../parts/forms/number-field';
import { useAnnounce } from '../../../shell/announcer';
import styles from './rehearse.module.css';
import {
  AT_REST,
  clockWords,
  elapsed,
  lapsOf,
  lengthWords,
  nextSlide,
  type Sign,
  signAt,
  startOrStop,
} from './talk-clock';

const SIGNS: Readonly<Record<Sign, string>> = {
  ready: 'Ready when you are',
  on: 'You have time',
  soon: 'A quarter is left',
  last: 'The last minute',
  over: 'Time is up',
};
const TICK_MS = 250;

/** What a rehearsal was when its clock was stopped. */
export interface Timed {
  readonly plannedSeconds: number;
  readonly seconds: number;
  readonly laps: number[];
}

/**
 * Times a talk: quiet signs for the speaker, a lap for every slide. Space starts and stops it, the right arrow is the next
 * slide; it needs no connection.
 */
export function Timer(props: { readonly minutes: number; readonly onDone: (timed: Timed) => void }) {
  const [minutes, setMinutes] = useState(props.minutes);
  const [clock, setClock] = useState(AT_REST);
  const [, tick] = useReducer((count: number) => count + 1, 0);
  const announce = useAnnounce();
  const box = useRef<HTMLElement>(null);
  const now = performance.now();
  const seconds = elapsed(clock, now) / 1000;
  const planned = minutes * 60;
  const runs = clock.since !== null;
  const begun = runs || clock.ran > 0;
  const sign = signAt(seconds, planned, begun);
  useEffect(() => {
    if (!runs) return;
    const timer = setInterval(tick, TICK_MS);
    return () => clearInterval(timer);
  }, [runs]);
  useEffect(() => {
    if (runs) announce(SIGNS[sign]);
  }, [announce, runs, sign]);
  const press = () => setClock(startOrStop(clock, performance.now()));
  const next = () => runs && setClock(nextSlide(clock, performance.now()));
  const end = () => {
    const at = performance.now();
    const timed = { plannedSeconds: planned, seconds: Math.max(1, Math.round(elapsed(clock, at) / 1000)) };
    props.onDone({ ...timed, laps: lapsOf(clock, at) });
    setClock(AT_REST);
  };
  return (
    <section
      ref={box}
      className={styles.timer}
      data-sign={sign}
      aria-label="Timer"
      onKeyDown={(event) => {
        if (event.key !== 'ArrowRight' || (event.target as Element).matches('input')) return;
        event.preventDefault();
        next();
      }}
    >
      {begun ? null : (
        <NumberField
          name="minutes"
          label="How long may you speak, without the questions?"
          unit="minutes"
          min={1}
          max={120}
          value={minutes}
          onValue={(value) => setMinutes(Math.min(120, Math.max(1, value ?? 1)))}
        />
      )}
      <p className={styles.time} role="timer" aria-label={`${lengthWords(Math.max(0, Math.round(seconds)))} gone`}>
        {clockWords(begun ? planned - seconds : planned)}
      </p>
      <progress className={styles.bar} max={planned} value={Math.min(seconds, planned)} aria-label="Time gone" />
      <p className={styles.sign}>
        {SIGNS[sign]}
        {clock.marks.length > 0 ? ` – slide ${clock.marks.length + 1}` : ''}
      </p>
      <div className={styles.acts}>
        <Button onClick={press}>{runs ? 'Stop' : begun ? 'Go on' : 'Start'}</Button>
        {runs ? (
          <Button look="quiet" onClick={next}>
            Next slide
          </Button>
        ) : null}
        {begun && !runs ? (
          <>
            <Button look="quiet" onClick={end}>
              I am done
            </Button>
            <Button look="quiet" onClick={() => setClock(AT_REST)}>
              Begin again
            </Button>
          </>
        ) : null}
      </div>
      <p className={styles.hint}>
        Space starts and stops while the button has the focus; the right arrow is the next slide. It works without a
        connection.
      </p>
    </section>
  );
}
