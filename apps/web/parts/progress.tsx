import { useId } from 'react';
import styles from './progress.module.css';

/** How much of something is done, in words and as a bar. */
export function Progress(props: { readonly label: string; readonly value: number; readonly max: number }) {
  const { label, value, max } = props;
  const id = useId();
  return (
    <div className={styles.progress}>
      <p id={id}>
        {label} <span className={styles.count}>{`${value} of ${max}`}</span>
      </p>
      <progress aria-labelledby={id} value={Math.min(value, max)} max={Math.max(max, 1)} />
    </div>
  );
}
