import type { ReactNode } from 'react';
import styles from './rows.module.css';

/** A long list: native elements only, so that many hundred rows stay quick. */
export function Rows({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <ul className={styles.rows} aria-label={label}>
      {children}
    </ul>
  );
}

/** One row: a short mark such as a code, a title, what else is to be known, and what stands at its end. */
export function Row(props: {
  readonly mark?: ReactNode;
  readonly title: ReactNode;
  readonly end?: ReactNode;
  readonly children?: ReactNode;
}) {
  const { mark, title, end, children } = props;
  return (
    <li className={styles.row}>
      <span className={styles.mark}>{mark}</span>
      <div className={styles.body}>
        <p className={styles.title}>{title}</p>
        {children ? <div className={styles.more}>{children}</div> : null}
      </div>
      {end ? <div className={styles.end}>{end}</div> : null}
    </li>
  );
}
