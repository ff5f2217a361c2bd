import type { ReactNode } from 'react';
import styles from './chips.module.css';

/** Things to tick that lie beside each other. */
export function Chips({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <fieldset className={styles.chips}>
      <legend>{label}</legend>
      {children}
    </fieldset>
  );
}

/** One thing to tick. */
export function Chip(props: {
  readonly checked: boolean;
  readonly onCheck: (checked: boolean) => void;
  readonly children: ReactNode;
}) {
  return (
    <label className={styles.chip}>
      <input type="checkbox" checked={props.checked} onChange={(event) => props.onCheck(event.target.checked)} />
      <span>{props.children}</span>
    </label>
  );
}
