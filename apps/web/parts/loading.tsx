import styles from './notes.module.css';

/** Shown while something is read; it appears only after a moment, so that fast answers do not flicker. */
export function Loading() {
  return (
    <p className={styles.loading} aria-busy="true">
      Loading …
    </p>
  );
}

/** Shown where a list has nothing in it: what will be here, and the next step. */
export function Empty({ children }: { readonly children: React.ReactNode }) {
  return <div className={styles.empty}>{children}</div>;
}
