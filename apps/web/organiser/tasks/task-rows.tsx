import type { Schemas } from '@colloquy/api-client';
import { dueWords } from '../../parts/due';
import { useConference } from '../../parts/use-conference';
import { OwnerMenu } from './owner-menu';
import { StuckPeople } from './stuck-people';
import { TaskActs } from './task-acts';
import styles from './tasks.module.css';
import type { OpenTask } from './use-tasks';

type Committee = readonly Schemas['NamedPersonDto'][];

function TaskRow(props: { readonly task: OpenTask; readonly committee: Committee; readonly now: string }) {
  const { task, committee, now } = props;
  const { timeZone } = useConference();
  const { what, why, deadline, done, of, urgency } = task;
  return (
    <li className={styles.row} data-urgency={urgency}>
      <div className={styles.body}>
        <h3>{what}</h3>
        <p className={styles.why}>{why}</p>
        <ul className={styles.facts}>
          {deadline ? <li className={styles.due}>{dueWords(deadline, now, timeZone)}</li> : null}
          {of > 1 ? (
            <li>
              {done} of {of} done
            </li>
          ) : null}
          <li>
            <OwnerMenu task={task} committee={committee} />
          </li>
        </ul>
        <StuckPeople task={task} now={now} />
      </div>
      <div className={styles.rowActs}>
        <TaskActs task={task} />
      </div>
    </li>
  );
}

/** The tasks of one urgency, with how many they are. Folded where they can wait. */
export function TaskRows(props: {
  readonly title: string;
  readonly tasks: readonly OpenTask[];
  readonly committee: Committee;
  readonly now: string;
  readonly folded?: boolean;
}) {
  const { title, tasks, committee, now, folded = false } = props;
  if (tasks.length === 0) return null;
  return (
    <details className={styles.group} open={!folded}>
      <summary>
        <h2>
          {title} <span className={styles.count}>{tasks.length}</span>
        </h2>
      </summary>
      <ul className={styles.rows}>
        {tasks.map((task) => (
          <TaskRow key={task.key} task={task} committee={committee} now={now} />
        ))}
      </ul>
    </details>
  );
}
