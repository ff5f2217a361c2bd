import { type ReactNode, type Ref, useId } from 'react';
import styles from './warning-box.module.css';

/** A box for what cannot stay as it is: what is missing, what contradicts, what two people changed. */
export function WarningBox(props: {
  readonly title?: string;
  /** Of the heading, where links lead to it. */
  readonly id?: string;
  /** Read out as soon as it appears. */
  readonly isAlert?: boolean;
  /** In the colour of faults: somebody has tried and was stopped. */
  readonly isGrave?: boolean;
  /** Given where the box takes the focus. */
  readonly ref?: Ref<HTMLElement>;
  /** How what is inside looks. */
  readonly className?: string;
  readonly children: ReactNode;
}) {
  const { title, id, isAlert = false, isGrave = false, ref, className = '', children } = props;
  const ownId = useId();
  const heading = id ?? ownId;
  return (
    <section
      ref={ref}
      tabIndex={ref ? -1 : undefined}
      className={`${styles.box} ${className}`}
      role={isAlert ? 'alert' : undefined}
      data-grave={isGrave || undefined}
      aria-labelledby={title ? heading : undefined}
    >
      {title ? <h2 id={heading}>{title}</h2> : null}
      {children}
    </section>
  );
}
