import { useState } from 'react';
import { Button } from '../../parts/button';
import { useConference } from '../../parts/use-conference';
import { RemindDialog } from '../tasks/remind-dialog';
import { useTasks } from '../tasks/use-tasks';
import styles from './mentors.module.css';

const WHOM: Readonly<Record<string, (count: number) => string>> = {
  'pairings-not-answered': (count) => (count === 1 ? 'Remind 1 mentor to answer' : `Remind ${count} mentors to answer`),
  'presenters-not-answered': (count) =>
    count === 1 ? 'Remind 1 presenter to answer' : `Remind ${count} presenters to answer`,
  'quiet-pairs': (count) => (count === 1 ? 'Ask 1 mentor how it goes' : `Ask ${count} mentors how it goes`),
};

/** Reminders for those for whom pairs wait, each seen before it goes out. */
export function Reminders() {
  const { slug: conference } = useConference();
  const tasks = useTasks(conference);
  const [chosen, setChosen] = useState<string | null>(null);
  const open = (tasks.data?.tasks ?? []).filter(({ key, remindable }) => remindable && WHOM[key]);
  if (open.length === 0) return null;
  const task = open.find(({ key }) => key === chosen);
  return (
    <div className={styles.acts}>
      {open.map(({ key, stuckCount }) => (
        <Button key={key} look="quiet" onClick={() => setChosen(key)}>
          {WHOM[key]?.(stuckCount)}
        </Button>
      ))}
      {task ? <RemindDialog task={task} onClose={() => setChosen(null)} /> : null}
    </div>
  );
}
