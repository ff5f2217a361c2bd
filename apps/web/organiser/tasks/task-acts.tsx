import { useState } from 'react';
import { Button, type Look } from '../../parts/button';
import { GoTo } from '../../parts/go-to';
import { Icon } from '../../parts/icon';
import { Menu } from '../../parts/overlays/menu';
import { ProblemNote } from '../../parts/problem-note';
import { useConference } from '../../parts/use-conference';
import { RemindDialog } from './remind-dialog';
import { TaskDialog } from './task-dialog';
import styles from './tasks.module.css';
import { type OpenTask, useSettleTask } from './use-tasks';

/** What can be done about a task: its one button; for those who are waited for a reminder; one's own can be changed. */
export function TaskActs({ task, look = 'quiet' }: { readonly task: OpenTask; readonly look?: Look }) {
  const { timeZone } = useConference();
  const [open, setOpen] = useState<'remind' | 'change' | null>(null);
  const { finish, remove, busy, error } = useSettleTask();
  const isOwn = task.stage === 'own';
  const close = () => setOpen(null);
  return (
    <>
      {isOwn ? (
        <Button look={look} busy={busy} onClick={() => finish(task)} aria-label={`Mark as done: ${task.what}`}>
          Mark as done
        </Button>
      ) : null}
      {!isOwn && task.remindable && task.movedBy !== 'organiser' ? (
        <Button look={look} onClick={() => setOpen('remind')}>
          Send a reminder<span className="hide">: {task.what}</span>
        </Button>
      ) : null}
      {isOwn ? (
        <Menu
          label={`More for “${task.what}”`}
          className={styles.more}
          face={<Icon name="more" />}
          items={[
            { label: 'Change', onSelect: () => setOpen('change') },
            { label: 'Remove', onSelect: () => remove(task) },
          ]}
        />
      ) : (
        <GoTo target={task.button} look={task.remindable ? 'quiet' : look} />
      )}
      <ProblemNote error={error} />
      {open === 'remind' ? <RemindDialog task={task} onClose={close} /> : null}
      {open === 'change' ? <TaskDialog task={task} timeZone={timeZone} onClose={close} /> : null}
    </>
  );
}
