import type { ReactNode } from 'react';
import { CheckField } from '../../../parts/forms/check-field';
import styles from '../together.module.css';

/** Things to look at, ticked by people. */
export function Checklist(props: {
  readonly label: string;
  readonly points: readonly {
    readonly id: string;
    readonly words: string;
    readonly done: boolean;
    readonly hint?: ReactNode;
  }[];
  readonly onTick: (id: string, done: boolean) => void;
}) {
  const { label, points, onTick } = props;
  return (
    <fieldset className={styles.checklist}>
      <legend>{label}</legend>
      {points.map(({ id, words, done, hint }) => (
        <CheckField key={id} name={id} label={words} hint={hint} checked={done} onValue={(now) => onTick(id, now)} />
      ))}
    </fieldset>
  );
}
