import { TextField } from '../../../parts/forms/text-field';
import { LAST_DAY, timeInWords } from '../days/calendar';
import type { LocalTime, SetUpFault } from '../shapes';
import styles from './sections.module.css';

/**
 * A day and a time where the conference is. When the clocks change, a time may be there twice or not at all: then the
 * ways out stand beside the field as buttons.
 */
export function LocalTimeField(props: {
  readonly name: string;
  readonly label: string;
  readonly value: LocalTime;
  readonly faults: readonly SetUpFault[];
  readonly own?: string;
  readonly onValue: (time: LocalTime) => void;
}) {
  const { name, label, value, faults, own, onValue } = props;
  const choices = faults.find((fault) => fault.field === name)?.choices ?? [];
  return (
    <div>
      <TextField
        name={name}
        label={label}
        type="datetime-local"
        max={`${LAST_DAY}T23:59`}
        hint={value.local ? timeInWords(value.local) : undefined}
        value={value.local}
        fault={own}
        onValue={(local) => onValue({ local })}
      />
      {choices.length > 0 ? <TimeChoices choices={choices} onValue={onValue} /> : null}
    </div>
  );
}

/** The ways out of a time that is there twice or not at all. */
export function TimeChoices(props: {
  readonly choices: NonNullable<SetUpFault['choices']>;
  readonly onValue: (time: LocalTime) => void;
}) {
  return (
    <fieldset className={styles.choices}>
      <legend>Which time do you mean?</legend>
      {props.choices.map(({ which, local, label }) => (
        <button key={which} type="button" onClick={() => props.onValue({ local, which })}>
          {label}
        </button>
      ))}
    </fieldset>
  );
}
