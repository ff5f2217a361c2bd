import type { CSSProperties, InputHTMLAttributes, TextareaHTMLAttributes } from 'react';
import { directionOf } from '../direction';
import { Field, type FieldProps, useField } from './field';
import styles from './field.module.css';

type Native<Attributes> = Omit<Attributes, keyof FieldProps | 'id' | 'className' | 'children'>;

/** A line of text. `onValue` gets the text; all that a native input takes may be given as well. */
export function TextField(
  props: FieldProps & Native<InputHTMLAttributes<HTMLInputElement>> & { readonly onValue?: (value: string) => void },
) {
  const { name, label, hint, fault: own, optional, onValue, onChange, type = 'text', ...native } = props;
  const field = { name, label, hint, fault: own, optional };
  const { wiring, fault } = useField(field);
  return (
    <Field field={field} fault={fault}>
      <input
        dir={directionOf(native.value)}
        {...native}
        {...wiring}
        type={type}
        className={styles.control}
        onChange={(event) => {
          onChange?.(event);
          onValue?.(event.target.value);
        }}
      />
    </Field>
  );
}

/** Several lines of text; the field is as tall as its rows, and grows with what is written. */
export function TextArea(
  props: FieldProps &
    Native<TextareaHTMLAttributes<HTMLTextAreaElement>> & { readonly onValue?: (value: string) => void },
) {
  const { name, label, hint, fault: own, optional, onValue, onChange, rows = 5, ...native } = props;
  const field = { name, label, hint, fault: own, optional };
  const { wiring, fault } = useField(field);
  return (
    <Field field={field} fault={fault}>
      <textarea
        dir={directionOf(native.value)}
        {...native}
        {...wiring}
        rows={rows}
        style={{ '--rows': rows } as CSSProperties}
        className={styles.control}
        onChange={(event) => {
          onChange?.(event);
          onValue?.(event.target.value);
        }}
      />
    </Field>
  );
}
