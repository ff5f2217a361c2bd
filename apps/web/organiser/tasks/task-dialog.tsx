import { Button } from '../../parts/button';
import { DateField } from '../../parts/forms/date-field';
import { Form } from '../../parts/forms/form';
import { TextArea, TextField } from '../../parts/forms/text-field';
import { Dialog } from '../../parts/overlays/dialog';
import styles from './tasks.module.css';
import { type OpenTask, useWriteTask } from './use-tasks';

/** The day of a deadline at the end of a day, where the conference is. */
function lastDay(deadline: string | null, timeZone: string): string {
  if (deadline === null) return '';
  const last = new Date(Date.parse(deadline) - 1);
  return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(last);
}

/** A form for a task that the committee sets itself: a new one, or the given one in other words. */
export function TaskDialog(props: {
  readonly task: OpenTask | null;
  readonly timeZone: string;
  readonly onClose: () => void;
}) {
  const { task, timeZone, onClose } = props;
  const write = useWriteTask(task?.key ?? null, onClose);
  return (
    <Dialog open stays onClose={onClose} title={task ? 'Change the task' : 'Add a task'}>
      <Form
        error={write.error}
        onSend={(data) => {
          const text = (name: string) => String(data.get(name) ?? '').trim();
          write.mutate({ title: text('title'), note: text('note'), dueOn: text('dueOn') || null });
        }}
      >
        <TextField
          name="title"
          label="What is to be done?"
          hint="A verb first, such as: Order the coffee"
          defaultValue={task?.what}
          maxLength={200}
          required
        />
        <TextArea name="note" label="Anything to know about it" optional rows={3} defaultValue={task?.why} />
        <DateField
          name="dueOn"
          label="Until the end of which day?"
          optional
          defaultValue={lastDay(task?.deadline ?? null, timeZone)}
        />
        <div className={styles.acts}>
          <Button type="submit" busy={write.isPending}>
            {task ? 'Save' : 'Add the task'}
          </Button>
          <Button look="quiet" onClick={onClose}>
            Cancel
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
