import { TimeField } from '../../../parts/forms/date-field';
import { SelectField } from '../../../parts/forms/select-field';
import { TextField } from '../../../parts/forms/text-field';
import { TimeChoices } from '../sections/local-time-field';
import type { LocalTime, SetUpFault } from '../shapes';
import { dayInWords } from './calendar';
import styles from './days.module.css';
import { type DaysForm, dayOfEntry, type Entry, entryFault, onDay, shifted } from './entries';

const STEP = 15;

/** A part of a day as fields: what it is, from when to when, where; and moving it without typing. */
export function EntryCard(props: {
  readonly entry: Entry;
  readonly form: DaysForm;
  readonly days: readonly string[];
  readonly faults: readonly SetUpFault[];
  readonly onChange: (change: Partial<Omit<Entry, 'list' | 'key'>>) => void;
  readonly onRemove: () => void;
}) {
  const { entry, form, days, faults, onChange, onRemove } = props;
  const { list, key, called, place } = entry;
  const isBlock = list === 'blocks';
  const name = called || (isBlock ? 'this block' : 'this gathering');
  const at = (field: string): string => `${list}.${key}.${field}`;
  const own = entryFault(entry, form);
  const time = (end: 'starts' | 'ends', label: string) => {
    const choices = faults.find(({ field }) => field === at(end))?.choices;
    const set = (value: LocalTime): void => onChange({ [end]: value });
    return (
      <div>
        <TimeField
          name={at(end)}
          label={label}
          fault={own[end]}
          value={entry[end].local.slice(11, 16)}
          onValue={(clock) => clock && set({ local: `${entry[end].local.slice(0, 11)}${clock}` })}
        />
        {choices ? <TimeChoices choices={choices} onValue={set} /> : null}
      </div>
    );
  };
  return (
    <li className={styles.card} data-list={list}>
      <fieldset>
        <legend>{isBlock ? 'Block of talks' : 'Gathering'}</legend>
        <div className={styles.fields}>
          <TextField
            name={at(isBlock ? 'name' : 'title')}
            label="Called"
            value={called}
            placeholder={isBlock ? 'Morning talks' : 'Lunch'}
            onValue={(text) => onChange({ called: text })}
          />
          {time('starts', 'From')}
          {time('ends', 'To')}
        </div>
        <div className={styles.more}>
          {isBlock ? null : (
            <TextField
              name={at('place')}
              label="Where"
              optional
              value={place}
              placeholder="Foyer"
              onValue={(text) => onChange({ place: text })}
            />
          )}
          {days.length > 1 ? (
            <SelectField
              name={at('day')}
              label="Day"
              options={days.map((day) => ({ value: day, label: dayInWords(day) }))}
              value={dayOfEntry(entry)}
              onValue={(day) => onChange(onDay(entry, day))}
            />
          ) : null}
        </div>
      </fieldset>
      <div className={styles.tools}>
        <button type="button" onClick={() => onChange(shifted(entry, -STEP))}>
          {STEP} min earlier<span className="hide">: {name}</span>
        </button>
        <button type="button" onClick={() => onChange(shifted(entry, STEP))}>
          {STEP} min later<span className="hide">: {name}</span>
        </button>
        <button type="button" onClick={onRemove}>
          Remove<span className="hide"> {name}</span>
        </button>
      </div>
    </li>
  );
}
