import type { ReactNode } from 'react';
import { Notes, Optional, useField } from './field';
import styles from './field.module.css';

/** Fields that belong together under one heading, such as an address, or boxes of which several may be ticked. */
export function Fieldset(props: {
  readonly legend: string;
  readonly name?: string;
  readonly hint?: ReactNode;
  readonly fault?: string;
  readonly optional?: boolean;
  readonly children: ReactNode;
}) {
  const { legend, name = legend, hint, optional, children } = props;
  const { wiring, fault } = useField({ name, label: legend, hint, fault: props.fault });
  return (
    <fieldset
      id={wiring.id}
      className={styles.set}
      aria-describedby={wiring['aria-describedby']}
      data-faulty={fault ? true : undefined}
    >
      <legend>
        {legend}
        <Optional is={optional} />
      </legend>
      <Notes id={wiring.id} hint={hint} fault={fault} />
      <div className={styles.parts}>{children}</div>
    </fieldset>
  );
}
