import { dayInWords, daysBetween } from '../days/calendar';
import type { LocalTime } from '../shapes';
import { type PhaseName, phaseWords } from './phase-words';
import styles from './timeline.module.css';

interface Stretch {
  readonly key: string;
  readonly name: PhaseName;
  readonly starts: LocalTime;
  readonly ends: LocalTime;
}

const dayOf = ({ local }: LocalTime): string => local.slice(0, 10);
const shortDay = (day: string): string => dayInWords(day).split(' ').slice(1, 3).join(' ');

/** The first of each month between two days, with how far along it is, from 0 to 100. */
function monthsBetween(from: string, to: string): { readonly name: string; readonly at: number }[] {
  const whole = Math.max(daysBetween(from, to), 1);
  const months = [];
  const month = new Date(`${from.slice(0, 7)}-01T00:00:00Z`);
  for (;;) {
    month.setUTCMonth(month.getUTCMonth() + 1);
    const day = month.toISOString().slice(0, 10);
    if (day > to) return months;
    const name = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' }).format(month);
    months.push({ name, at: (daysBetween(from, day) / whole) * 100 });
  }
}

/** The year of the conference as a picture; the fields below it say the same in words. */
export function Timeline({ phases, day }: { readonly phases: readonly Stretch[]; readonly day: string }) {
  const drawn = phases.filter(({ starts, ends }) => starts.local !== '' && ends.local !== '');
  const days = [...drawn.flatMap(({ starts, ends }) => [dayOf(starts), dayOf(ends)]), day].sort();
  const [from = day] = days;
  const to = days.at(-1) ?? day;
  const whole = Math.max(daysBetween(from, to), 1);
  if (whole > 1500) return null;
  const at = (time: string): number => (daysBetween(from, time) / whole) * 100;
  return (
    <figure className={styles.timeline} aria-hidden="true">
      <div className={styles.months}>
        {monthsBetween(from, to).map(({ name, at: left }) => (
          <span key={`${name} ${left}`} style={{ left: `${left}%` }}>
            {whole < 500 ? name : ''}
          </span>
        ))}
      </div>
      <ol>
        {drawn.map(({ key, name, starts, ends }) => {
          const left = at(dayOf(starts));
          const width = Math.max(at(dayOf(ends)) - left, 0);
          const isLate = left + width > 60;
          return (
            <li key={key} data-name={name}>
              <span className={styles.bar} style={{ left: `${left}%`, width: `max(${width}%, 6px)` }} />
              <span
                className={styles.text}
                style={isLate ? { right: `calc(${100 - left}% + 8px)` } : { left: `calc(${left + width}% + 12px)` }}
              >
                {phaseWords(name).label} <small>{shortDay(dayOf(name === 'event' ? starts : ends))}</small>
              </span>
            </li>
          );
        })}
      </ol>
    </figure>
  );
}
