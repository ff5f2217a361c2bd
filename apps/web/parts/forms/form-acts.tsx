import type { ReactNode } from 'react';
import styles from './form-acts.module.css';

/** What can be done with a form, below its fields. */
export function FormActs({ children }: { readonly children: ReactNode }) {
  return <div className={styles.acts}>{children}</div>;
}
