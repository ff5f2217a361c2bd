import type { ReactNode } from 'react';
import styles from './task-list.module.css';

/** How far a task is. */
export type TaskState = 'done' | 'started' | 'todo' | 'late' | 'waiting';

const WORDS: Record<TaskState, readonly [sign: string, word: string]> = {
  done: ['✓', 'Done'],
  started: ['◐', 'Started'],
  todo: ['○', 'To do'],
  late: ['!', 'Late'],
  waiting: ['…', 'Waiting'],
};

/** Things to do, each with how far it is; long work is told in such a list. */
export function TaskList({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <ul className={styles.list} aria-label={label}>
      {children}
    </ul>
  );
}

/**
 * One thing to do.
 * @param title what, usually a link to where it is done
 * @param says the word for its state, where the usual one does not fit, such as `Waiting for Noor`
 * @param hint when it is due, whose it is, what it is for
 * @param act one button or link, at its end
 */
export function Task(props: {
  readonly title: ReactNode;
  readonly state: TaskState;
  readonly says?: string;
  readonly hint?: ReactNode;
  readonly act?: ReactNode;
}) {
  const { title, state, says, hint, act } = props;
  const [sign, word] = WORDS[state];
  return (
    <li className={styles.task} data-state={state}>
      <span className={styles.sign} aria-hidden="true">
        {sign}
      </span>
      <div className={styles.body}>
        <p className={styles.title}>{title}</p>
        {hint ? <p className={styles.hint}>{hint}</p> : null}
      </div>
      <p className={styles.state}>{says ?? word}</p>
      {act ? <div className={styles.act}>{act}</div> : null}
    </li>
  );
}
