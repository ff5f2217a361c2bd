import type { InputHTMLAttributes } from 'react';
import { Field, type FieldProps, useField } from './field';
import styles from './field.module.css';

type Props = FieldProps &
  Omit<InputHTMLAttributes<HTMLInputElement>, keyof FieldProps | 'id' | 'className' | 'type' | 'children'> & {
    readonly onValue?: (value: string) => void;
  };

function Native({ type, ...props }: Props & { readonly type: 'date' | 'time' }) {
  const { name, label, hint, fault: own, optional, onValue, onChange, ...native } = props;
  const field = { name, label, hint, fault: own, optional };
  const { wiring, fault } = useField(field);
  return (
    <Field field={field} fault={fault}>
      <input
        {...native}
        {...wiring}
        type={type}
        className={`${styles.control} ${styles.short}`}
        onChange={(event) => {
          onChange?.(event);
          onValue?.(event.target.value);
        }}
      />
    </Field>
  );
}

/** A day, as `2027-06-09`; empty while there is none. */
export const DateField = (props: Props) => <Native {...props} type="date" />;

/** A time of the day, as `09:30`; empty while there is none. */
export const TimeField = (props: Props) => <Native {...props} type="time" />;
