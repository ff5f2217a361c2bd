import { useId } from 'react';
import styles from './fields.module.css';

/** A whole number from 0 on, with its label above it. */
export function NumberField(props: { readonly name: string; readonly label: string; readonly initial: number }) {
  const { name, label, initial } = props;
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input id={id} name={name} type="number" inputMode="numeric" min={0} step={1} defaultValue={initial} required />
    </div>
  );
}

/** A longer text, with what it is for below its label. */
export function TextField(props: {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly initial: string;
}) {
  const { name, label, hint, initial } = props;
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <p id={`${id}-hint`}>{hint}</p>
      <textarea
        id={id}
        name={name}
        rows={6}
        maxLength={10_000}
        defaultValue={initial}
        aria-describedby={`${id}-hint`}
      />
    </div>
  );
}

/** One of a few scores, each with what it means. */
export function ScoreField(props: {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly anchors: readonly string[];
  readonly initial: number | undefined;
}) {
  const { name, label, hint, anchors, initial } = props;
  const id = useId();
  return (
    <fieldset className={styles.score} aria-describedby={id}>
      <legend>{label}</legend>
      <p id={id}>{hint}</p>
      {anchors.map((anchor, index) => (
        <label key={anchor}>
          <input type="radio" name={name} value={index + 1} defaultChecked={initial === index + 1} required />
          <span className={styles.number}>{index + 1}</span> {anchor}
        </label>
      ))}
    </fieldset>
  );
}
