import type { ReactNode } from 'react';
import { fieldId, useFault } from './faults';
import styles from './field.module.css';

/** What every field has. */
export interface FieldProps {
  /** The path that the API uses for it, such as `title` or `rooms.2.capacity`; faults of that path are shown here. */
  readonly name: string;
  readonly label: string;
  /** What to enter and why, below the label. */
  readonly hint?: ReactNode;
  /** What is wrong with it, where it is not told by the form around. */
  readonly fault?: string;
  /** Says `(optional)` after the label; without it and without `required` nothing is said. */
  readonly optional?: boolean;
}

/** The id of a field and what describes it to those who do not see it. */
export interface FieldWiring {
  readonly id: string;
  readonly name: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
  readonly 'data-called': string;
}

/** Wires a control to its label, its hint and its fault. */
export function useField(props: FieldProps): { readonly wiring: FieldWiring; readonly fault: string | undefined } {
  const { name, label, hint } = props;
  const fault = useFault(name, props.fault);
  const id = fieldId(name);
  const described = [hint ? `${id}-hint` : '', fault ? `${id}-fault` : ''].filter(Boolean).join(' ');
  const wiring = {
    id,
    name,
    'aria-describedby': described || undefined,
    'aria-invalid': fault ? (true as const) : undefined,
    'data-called': label,
  };
  return { wiring, fault };
}

/** What stands above a control: what it is for, and what is wrong with it. */
export function Notes(props: { readonly id: string; readonly hint?: ReactNode; readonly fault: string | undefined }) {
  const { id, hint, fault } = props;
  return (
    <>
      {hint ? (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      ) : null}
      {fault ? (
        <p id={`${id}-fault`} className={styles.fault}>
          <span aria-hidden="true">! </span>
          <span className="hide">Error: </span>
          {fault}
        </p>
      ) : null}
    </>
  );
}

/** `(optional)` after a label. */
export const Optional = ({ is }: { readonly is: boolean | undefined }) =>
  is ? <span className={styles.optional}> (optional)</span> : null;

/** A field with its label, hint and fault above the control. */
export function Field(props: {
  readonly field: FieldProps;
  readonly fault: string | undefined;
  readonly children: ReactNode;
}) {
  const { field, fault, children } = props;
  const id = fieldId(field.name);
  return (
    <div className={styles.field} data-faulty={fault ? true : undefined}>
      <label htmlFor={id}>
        {field.label}
        <Optional is={field.optional} />
      </label>
      <Notes id={id} hint={field.hint} fault={fault} />
      {children}
    </div>
  );
}
