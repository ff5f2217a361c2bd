import type { ReactNode, SelectHTMLAttributes } from 'react';
import { Field, type FieldProps, useField } from './field';
import styles from './field.module.css';

/** One of several things to choose from. */
export interface Option<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly disabled?: boolean;
}

/**
 * One of many, in a list that opens.
 * @param empty what stands for nothing chosen, such as `Choose a track`; left out when something is always chosen
 */
export function SelectField<Value extends string>(
  props: FieldProps &
    Omit<SelectHTMLAttributes<HTMLSelectElement>, keyof FieldProps | 'id' | 'className' | 'children'> & {
      readonly options: readonly Option<Value>[];
      readonly empty?: string;
      readonly onValue?: (value: Value) => void;
    },
) {
  const { name, label, hint, fault: own, optional, options, empty, onValue, onChange, ...native } = props;
  const field = { name, label, hint, fault: own, optional };
  const { wiring, fault } = useField(field);
  return (
    <Field field={field} fault={fault}>
      <select
        {...native}
        {...wiring}
        className={styles.control}
        onChange={(event) => {
          onChange?.(event);
          onValue?.(event.target.value as Value);
        }}
      >
        {empty === undefined ? null : <option value="">{empty}</option>}
        {options.map(({ value, label: text, disabled }) => (
          <option key={value} value={value} disabled={disabled}>
            {text}
          </option>
        ))}
      </select>
    </Field>
  );
}
