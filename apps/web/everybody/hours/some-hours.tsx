import { useRef, useState } from 'react';
import { Button } from '../../parts/button';
import type { Fault } from '../../parts/forms/faults';
import { SelectField } from '../../parts/forms/select-field';
import { TextField } from '../../parts/forms/text-field';
import styles from './hours.module.css';
import type { HoursEntry } from './hours-query';
import { dayInWords, entryInWords } from './hours-words';

const KINDS = [
  { value: 'closed', label: 'I cannot' },
  { value: 'rather', label: 'Rather not' },
] as const;

/** What is missing before the hours can be added, by field. */
function faultsOf({ from, to }: Pick<HoursEntry, 'from' | 'to'>): { from?: string; to?: string } {
  if (from && to && from >= to) return { to: 'The end must come after the beginning.' };
  return { ...(from ? {} : { from: 'Say from when.' }), ...(to ? {} : { to: 'Say until when.' }) };
}

/** Hours within a day, for whom a half day is too much: a list, and a line to add to it. */
export function SomeHours(props: {
  readonly days: readonly string[];
  readonly hours: readonly HoursEntry[];
  /** What the server found wrong, by the place of an entry. */
  readonly faults: readonly Fault[];
  readonly onHours: (hours: HoursEntry[]) => void;
}) {
  const { days, hours, faults, onHours } = props;
  const begin = { kind: 'closed', day: days[0] ?? '', part: 'hours', from: '', to: '' } as const;
  const [next, setNext] = useState<HoursEntry>(begin);
  const [tried, setTried] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const wrong = tried ? faultsOf(next) : {};
  const change = (part: Partial<HoursEntry>) => setNext((all) => ({ ...all, ...part }));
  const add = () => {
    setTried(true);
    if (Object.keys(faultsOf(next)).length > 0) return;
    onHours([...hours, next]);
    setNext({ ...begin, day: next.day });
    setTried(false);
  };
  return (
    <section>
      <h3 ref={heading} tabIndex={-1} className={styles.heading}>
        Only certain hours
      </h3>
      {hours.some(({ part }) => part === 'hours') ? (
        <ul className={styles.list}>
          {hours.map((entry, place) => {
            if (entry.part !== 'hours') return null;
            const words = entryInWords(entry);
            const fault = faults.find(({ field }) => field.startsWith(`hours.${place}.`));
            return (
              <li key={words}>
                <span>
                  {words}
                  {fault ? (
                    <span className={styles.fault} role="alert">
                      {fault.message}
                    </span>
                  ) : null}
                </span>
                <Button
                  look="quiet"
                  aria-label={`Remove: ${words}`}
                  onClick={() => {
                    onHours(hours.filter((other) => other !== entry));
                    heading.current?.focus();
                  }}
                >
                  Remove
                </Button>
              </li>
            );
          })}
        </ul>
      ) : null}
      <fieldset className={styles.next}>
        <legend className="hide">Add hours</legend>
        <SelectField
          name="next.day"
          label="Day"
          options={days.map((day) => ({ value: day, label: dayInWords(day) }))}
          value={next.day}
          onValue={(day) => change({ day })}
        />
        <TextField
          name="next.from"
          label="From"
          type="time"
          value={next.from}
          {...(wrong.from ? { fault: wrong.from } : {})}
          onValue={(from) => change({ from })}
        />
        <TextField
          name="next.to"
          label="Until"
          type="time"
          value={next.to}
          {...(wrong.to ? { fault: wrong.to } : {})}
          onValue={(to) => change({ to })}
        />
        <SelectField
          name="next.kind"
          label="How much"
          options={KINDS}
          value={next.kind}
          onValue={(kind) => change({ kind })}
        />
      </fieldset>
      <Button look="quiet" onClick={add}>
        Add these hours
      </Button>
    </section>
  );
}
