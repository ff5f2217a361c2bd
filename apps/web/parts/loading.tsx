import type { ReactNode } from 'react';
import styles from './notes.module.css';

const LINES = [72, 100, 88, 60, 94, 80];

/**
 * Shown while something is read, in about the shape and height of what comes, so that nothing moves when it is there;
 * it appears only after a moment, so that fast answers do not flicker.
 */
export function Loading({ shape = 'rows' }: { readonly shape?: 'rows' | 'text' | 'form' }) {
  return (
    <div className={styles.loading} aria-busy="true">
      <p className="hide">Loading …</p>
      <div className={`${styles.bones} ${styles[shape] ?? ''}`} aria-hidden="true">
        {LINES.map((width) => (
          <span key={width}>
            <span style={{ width: `${width}%` }} />
          </span>
        ))}
      </div>
    </div>
  );
}

/**
 * Shown where a list has nothing in it: what it is for, and the next step.
 * @param act the one thing to do now
 */
export function Empty(props: { readonly title?: string; readonly act?: ReactNode; readonly children?: ReactNode }) {
  const { title, act, children } = props;
  return (
    <div className={styles.empty}>
      {title ? <h2>{title}</h2> : null}
      {children}
      {act ? <div className={styles.emptyAct}>{act}</div> : null}
    </div>
  );
}
