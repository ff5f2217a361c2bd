import type { Schemas } from '@colloquy/api-client';
import styles from './hours.module.css';
import type { HoursEntry } from './hours-query';
import { dayInWords } from './hours-words';

type Part = 'morning' | 'afternoon';

const PARTS: Readonly<Record<Part, string>> = { morning: 'Morning, until 13:00', afternoon: 'Afternoon, from 13:00' };
const ANSWERS = [
  { kind: null, label: 'I can' },
  { kind: 'rather', label: 'Rather not' },
  { kind: 'closed', label: 'I cannot' },
] as const;

/** Every half day of the conference in which there are talks: one tap each. */
export function HalfDays(props: {
  readonly days: readonly Schemas['HoursDayDto'][];
  readonly hours: readonly HoursEntry[];
  readonly onHours: (hours: HoursEntry[]) => void;
}) {
  const { days, hours, onHours } = props;
  return days
    .filter(({ parts }) => parts.length > 0)
    .map(({ day, parts }) => (
      <section key={day} className={styles.day} aria-label={dayInWords(day)}>
        <h3>{dayInWords(day)}</h3>
        {parts.map((part) => {
          const isThis = (entry: HoursEntry) => entry.day === day && entry.part === part;
          const said = hours.find(isThis)?.kind ?? null;
          const say = (kind: HoursEntry['kind'] | null) => {
            const others = hours.filter((entry) => !isThis(entry));
            onHours(kind ? [...others, { kind, day, part, from: '', to: '' }] : others);
          };
          return (
            <fieldset key={part} className={styles.half}>
              <legend>{PARTS[part]}</legend>
              <div className={styles.answers}>
                {ANSWERS.map(({ kind, label }) => (
                  <label key={label} className={styles.answer} data-kind={kind ?? 'free'}>
                    <input type="radio" name={`${day} ${part}`} checked={said === kind} onChange={() => say(kind)} />
                    <span>{label}</span>
                  </label>
                ))}
              </div>
            </fieldset>
          );
        })}
      </section>
    ));
}
