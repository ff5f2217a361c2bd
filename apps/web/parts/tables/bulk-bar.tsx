import type { ReactNode } from 'react';
import { Button } from '../button';
import styles from './bulk-bar.module.css';

/** How many rows are chosen and what can be done with them, at the foot of the window while there are any. */
export function BulkBar(props: {
  readonly count: number;
  readonly noun: readonly [one: string, many: string];
  readonly clear: () => void;
  readonly children: ReactNode;
}) {
  const { count, noun, clear, children } = props;
  return (
    <section className={styles.bar} aria-label="What to do with those chosen">
      <p role="status">
        {count} {count === 1 ? noun[0] : noun[1]} chosen
      </p>
      <div className={styles.acts}>
        {children}
        <Button look="quiet" onClick={clear}>
          Choose none
        </Button>
      </div>
    </section>
  );
}
