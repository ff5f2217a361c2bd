import { Children, type ReactNode, useId } from 'react';
import { Progress } from './progress';
import styles from './spotlight.module.css';

/**
 * The one thing that comes next, larger than everything else on the screen.
 * @param label what it is: `Next`, `As an author`
 * @param facts by when, whose, since when; what is null is left out
 * @param acts the button that does it first, then others
 */
export function Spotlight(props: {
  readonly label: string;
  readonly title: ReactNode;
  readonly late?: boolean;
  readonly facts?: readonly ReactNode[];
  readonly progress?: { readonly label: string; readonly value: number; readonly max: number } | null;
  readonly acts: ReactNode;
  readonly children?: ReactNode;
}) {
  const { label, title, late = false, facts = [], progress = null, acts, children } = props;
  const id = useId();
  return (
    <section className={styles.spotlight} aria-labelledby={id} data-late={late || undefined}>
      <p className={styles.label}>
        {label}
        {late ? <strong className={styles.late}>Late</strong> : null}
      </p>
      <h2 id={id}>{title}</h2>
      <div className={styles.text}>{children}</div>
      {facts.some(Boolean) ? (
        <ul className={styles.facts}>{Children.map(facts, (fact) => (fact ? <li>{fact}</li> : null))}</ul>
      ) : null}
      {progress ? (
        <div className={styles.progress}>
          <Progress {...progress} />
        </div>
      ) : null}
      <div className={styles.acts}>{acts}</div>
    </section>
  );
}
