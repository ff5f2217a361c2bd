import { useId } from 'react';
import { TextField } from '../../../parts/forms/text-field';

const ZONES = Intl.supportedValuesOf('timeZone');

/** The zone of this browser, which is most often that of the conference. */
export const guessedZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

function clockIn(timeZone: string): string | undefined {
  try {
    const time = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
    return time.format(new Date());
  } catch {
    return undefined;
  }
}

/** Where the conference's clocks are: typed to search, with the time that it is there now to see whether it is right. */
export function ZoneField({ value, onValue }: { readonly value: string; readonly onValue: (zone: string) => void }) {
  const list = useId();
  const time = clockIn(value);
  return (
    <div>
      <TextField
        name="timeZone"
        label="Time zone"
        hint={
          time
            ? `It is ${time} there now. Type a town to find another.`
            : 'Type a town, such as London, and choose from the list.'
        }
        list={list}
        autoComplete="off"
        value={value}
        onValue={(typed) => onValue(typed.replaceAll(' ', '_'))}
      />
      <datalist id={list}>
        {ZONES.map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
    </div>
  );
}
