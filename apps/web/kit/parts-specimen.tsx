import { Button } from '../parts/button';
import { Empty } from '../parts/loading';
import { Progress } from '../parts/progress';
import { Part } from '../parts/screen';
import { Tabs } from '../parts/tabs';
import { Task, TaskList } from '../parts/task-list';

/** What tells how far things are. */
export function PartsSpecimen() {
  return (
    <>
      <Progress label="Reviews" value={61} max={96} />
      <Part title="Tasks">
        <TaskList label="Tasks">
          <Task title="Set the dates" state="done" />
          <Task title="Invite mentors" state="started" hint="Due Friday 8 January 2027, 17:00 GMT. Noor does it." />
          <Task title="Open the call" state="late" act={<Button>Open it</Button>} />
          <Task title="Print the badges" state="waiting" says="Waits for the programme" />
        </TaskList>
      </Part>
      <Part title="Tabs">
        <Tabs
          label="People"
          tabs={[
            { id: 'mentors', title: 'Mentors', count: 40, panel: <p>Forty mentors.</p> },
            { id: 'reviewers', title: 'Reviewers', count: 12, panel: <p>Twelve reviewers.</p> },
          ]}
        />
      </Part>
      <Part title="Empty">
        <Empty title="No poster yet" act={<Button>Ask for boards</Button>}>
          <p>Posters appear here when talks and posters are decided.</p>
        </Empty>
      </Part>
    </>
  );
}
