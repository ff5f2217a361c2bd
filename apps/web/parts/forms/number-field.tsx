import type { InputHTMLAttributes } from 'react';
import { Field, type FieldProps, useField } from './field';
import styles from './field.module.css';

type Native = Omit<
  InputHTMLAttributes<HTMLInputElement>,
  keyof FieldProps | 'id' | 'className' | 'type' | 'value' | 'children'
>;

/**
 * A number, whole unless `step` says otherwise.
 * @param value null while nothing, or nothing that is a number, is entered
 * @param unit what is counted, such as `minutes`, after the field
 */
export function NumberField(
  props: FieldProps &
    Native & {
      readonly value?: number | null;
      readonly unit?: string;
      readonly onValue?: (value: number | null) => void;
    },
) {
  const { name, label, hint, fault: own, optional, value, unit, onValue, onChange, step = 1, ...native } = props;
  const field = { name, label, hint, fault: own, optional };
  const { wiring, fault } = useField(field);
  const unitId = `${wiring.id}-unit`;
  return (
    <Field field={field} fault={fault}>
      <span className={styles.number}>
        <input
          {...native}
          {...(value === undefined ? {} : { value: value ?? '' })}
          {...wiring}
          aria-describedby={[wiring['aria-describedby'], unit ? unitId : ''].filter(Boolean).join(' ') || undefined}
          type="number"
          inputMode={step === 1 ? 'numeric' : 'decimal'}
          step={step}
          className={styles.control}
          onWheel={(event) => event.currentTarget.blur()}
          onChange={(event) => {
            onChange?.(event);
            onValue?.(Number.isNaN(event.target.valueAsNumber) ? null : event.target.valueAsNumber);
          }}
        />
        {unit ? (
          <span id={unitId} className={styles.unit}>
            {unit}
          </span>
        ) : null}
      </span>
    </Field>
  );
}
