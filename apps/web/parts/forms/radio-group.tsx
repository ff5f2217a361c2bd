import { fieldId } from './faults';
import { type FieldProps, Notes, Optional, useField } from './field';
import styles from './field.module.css';
import type { Option } from './select-field';

/** One of a few, all of them in view. Controlled by `value`, or begun with `defaultValue`. */
export function RadioGroup<Value extends string>(
  props: FieldProps & {
    readonly options: readonly Option<Value>[];
    readonly value?: Value | null;
    readonly defaultValue?: Value;
    readonly required?: boolean;
    readonly disabled?: boolean;
    readonly onValue?: (value: Value) => void;
  },
) {
  const { name, label, hint, optional, options, value, defaultValue, required, disabled, onValue } = props;
  const { wiring, fault } = useField(props);
  return (
    <fieldset
      id={fieldId(name)}
      className={styles.set}
      aria-describedby={wiring['aria-describedby']}
      data-faulty={fault ? true : undefined}
    >
      <legend>
        {label}
        <Optional is={optional} />
      </legend>
      <Notes id={wiring.id} hint={hint} fault={fault} />
      <div className={styles.options}>
        {options.map((option) => (
          <label key={option.value} className={styles.option}>
            <input
              type="radio"
              name={name}
              value={option.value}
              data-called={label}
              required={required}
              disabled={disabled || option.disabled}
              aria-invalid={fault ? true : undefined}
              {...(value === undefined
                ? { defaultChecked: option.value === defaultValue }
                : { checked: option.value === value })}
              onChange={() => onValue?.(option.value)}
            />
            <span>{option.label}</span>
            {option.hint ? <span className={styles.hint}>{option.hint}</span> : null}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
