import type { InputHTMLAttributes } from 'react';
import { type FieldProps, Notes, Optional, useField } from './field';
import styles from './field.module.css';

/** Yes or no: a box to tick, with what it means beside it. */
export function CheckField(
  props: FieldProps &
    Omit<InputHTMLAttributes<HTMLInputElement>, keyof FieldProps | 'id' | 'className' | 'type' | 'children'> & {
      readonly onValue?: (checked: boolean) => void;
    },
) {
  const { name, label, hint, fault: own, optional, onValue, onChange, ...native } = props;
  const { wiring, fault } = useField({ name, label, hint, fault: own });
  return (
    <div className={styles.check} data-faulty={fault ? true : undefined}>
      <Notes id={wiring.id} fault={fault} />
      <label className={styles.option}>
        <input
          {...native}
          {...wiring}
          type="checkbox"
          onChange={(event) => {
            onChange?.(event);
            onValue?.(event.target.checked);
          }}
        />
        <span>
          {label}
          <Optional is={optional} />
        </span>
        {hint ? (
          <span id={`${wiring.id}-hint`} className={styles.hint}>
            {hint}
          </span>
        ) : null}
      </label>
    </div>
  );
}
