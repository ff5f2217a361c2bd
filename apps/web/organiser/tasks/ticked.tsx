import type { Schemas } from '@colloquy/api-client';
import { Button } from '../../parts/button';
import { dayOf } from '../../parts/local-time';
import { ProblemNote } from '../../parts/problem-note';
import { useConference } from '../../parts/use-conference';
import styles from './tasks.module.css';
import { useReopenTask } from './use-tasks';

/** What the committee has ticked off; each can be opened again. */
export function Ticked({ ticked }: { readonly ticked: readonly Schemas['DoneTaskDto'][] }) {
  const { timeZone } = useConference();
  const reopen = useReopenTask();
  if (ticked.length === 0) return null;
  return (
    <details className={styles.group}>
      <summary>
        <h2>
          Ticked off <span className={styles.count}>{ticked.length}</span>
        </h2>
      </summary>
      <ProblemNote error={reopen.error} />
      <ul className={styles.rows}>
        {ticked.map(({ key, title, doneAt, doneBy }) => (
          <li key={key} className={styles.row}>
            <div className={styles.body}>
              <h3>{title}</h3>
              <p className={styles.why}>
                {doneBy ? `Done by ${doneBy} on` : 'Done on'} {dayOf(doneAt, timeZone)}
              </p>
            </div>
            <div className={styles.rowActs}>
              <Button look="quiet" onClick={() => reopen.mutate(key)}>
                Open again<span className="hide">: {title}</span>
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
