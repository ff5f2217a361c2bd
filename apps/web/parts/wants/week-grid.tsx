import type { Schemas } from '@colloquy/api-client';
import type { KeyboardEvent } from 'react';
import { Fieldset } from '../forms/fieldset';
import styles from './wants.module.css';

type Time = Schemas['MeetingTimeDto'];

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const PARTS = [
  { part: 'morning', label: 'Morning', short: 'Morn.' },
  { part: 'noon', label: 'Noon', short: 'Noon' },
  { part: 'afternoon', label: 'Afternoon', short: 'Aftern.' },
  { part: 'evening', label: 'Evening', short: 'Even.' },
] as const;
const STEPS: Readonly<Record<string, readonly [day: number, part: number]>> = {
  ...{ ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] },
};
const cellId = (day: number, part: number): string => `time-${day}-${part}`;

function move(event: KeyboardEvent, day: number, part: number): void {
  const step = STEPS[event.key];
  if (!step) return;
  event.preventDefault();
  document.getElementById(cellId(day + step[0], part + step[1]))?.focus();
}

/** When somebody can meet in most weeks: a box for each part of each day; arrows go from box to box. */
export function WeekGrid(props: {
  readonly label: string;
  readonly hint: string;
  readonly value: readonly Time[];
  readonly onValue: (value: Time[]) => void;
}) {
  const { label, hint, value, onValue } = props;
  const has = (day: number, part: Time['part']) => value.some((time) => time.day === day && time.part === part);
  const without = (day: number, part?: Time['part']) =>
    value.filter((time) => time.day !== day || (part !== undefined && time.part !== part));
  const whole = (day: number): Time[] => PARTS.map(({ part }) => ({ day, part }));
  return (
    <Fieldset legend={label} name="times" hint={hint}>
      <table className={styles.week}>
        <thead>
          <tr>
            <th scope="col">
              <span className="hide">Day</span>
            </th>
            {PARTS.map((part) => (
              <th key={part.part} scope="col">
                <span aria-hidden="true">{part.short}</span>
                <span className="hide">{part.label}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {DAYS.map((name, place) => {
            const day = place + 1;
            const full = PARTS.every(({ part }) => has(day, part));
            return (
              <tr key={name}>
                <th scope="row">
                  <button
                    type="button"
                    className={styles.day}
                    aria-pressed={full}
                    aria-label={`${name}, all day`}
                    onClick={() => onValue(full ? without(day) : [...without(day), ...whole(day)])}
                  >
                    {name.slice(0, 3)}
                  </button>
                </th>
                {PARTS.map(({ part, label: called }, column) => (
                  <td key={part}>
                    <label className={styles.cell}>
                      <input
                        id={cellId(day, column)}
                        type="checkbox"
                        aria-label={`${name} ${called.toLowerCase()}`}
                        checked={has(day, part)}
                        onKeyDown={(event) => move(event, day, column)}
                        onChange={({ target }) =>
                          onValue(target.checked ? [...value, { day, part }] : without(day, part))
                        }
                      />
                    </label>
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </Fieldset>
  );
}
