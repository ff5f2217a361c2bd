import { useState } from 'react';
import { MySteps } from '../../everybody/next-step/my-steps';
import { Answer } from '../../parts/answer';
import { Button } from '../../parts/button';
import { dueWords } from '../../parts/due';
import { Empty } from '../../parts/loading';
import { Part, Screen } from '../../parts/screen';
import { Spotlight } from '../../parts/spotlight';
import { useConference } from '../../parts/use-conference';
import { OwnerMenu } from './owner-menu';
import { PhaseWay } from './phase-way';
import { StuckPeople } from './stuck-people';
import { TaskActs } from './task-acts';
import { TaskDialog } from './task-dialog';
import { TaskRows } from './task-rows';
import { Ticked } from './ticked';
import { type OpenTask, useTasks } from './use-tasks';

const things = (count: number): string => (count === 1 ? 'One thing' : `${count} things`);

/** How it stands, in a sentence that does not alarm. */
function calmSentence(tasks: readonly OpenTask[]): string {
  const count = (urgency: string) => tasks.filter((task) => task.urgency === urgency).length;
  const [late, soon] = [count('late'), count('this week')];
  if (tasks.length === 0) return 'Everything is done that can be done now.';
  if (late > 0) {
    return `${things(late)} ${late === 1 ? 'is' : 'are'} late, ${soon} more should be done this week. One at a time: the first one is the most urgent.`;
  }
  if (soon > 0) return `Nothing is late. ${things(soon)} should be done this week.`;
  return `Nothing is late, and nothing has to be done this week. ${things(tasks.length)} can be done ahead.`;
}

/** What needs doing, for an organiser: the next thing large, then the rest by urgency, then the whole way. */
export function TasksScreen() {
  const { slug, timeZone } = useConference();
  const tasks = useTasks(slug);
  const [adding, setAdding] = useState(false);
  return (
    <Screen
      title="What needs doing"
      lead={tasks.data ? calmSentence(tasks.data.tasks) : 'Colloquy works it out from where the conference stands.'}
      acts={
        <Button look="quiet" onClick={() => setAdding(true)}>
          Add a task
        </Button>
      }
    >
      <Answer query={tasks}>
        {({ tasks: [next, ...rest], committee, now, phases, ticked }) => {
          const of = (urgency: string) => rest.filter((task) => task.urgency === urgency);
          return (
            <>
              {next ? (
                <Spotlight
                  label="Next"
                  title={next.what}
                  late={next.urgency === 'late'}
                  facts={[
                    next.deadline ? dueWords(next.deadline, now, timeZone) : null,
                    <OwnerMenu key="owner" task={next} committee={committee} />,
                  ]}
                  progress={next.of > 1 ? { label: 'Done', value: next.done, max: next.of } : null}
                  acts={<TaskActs task={next} look="main" />}
                >
                  <p>{next.why}</p>
                  <StuckPeople task={next} now={now} />
                </Spotlight>
              ) : (
                <Empty title="Nothing needs doing">
                  <p>
                    Whatever comes up stands here as soon as it does: with its date, whom it waits for, and one button.
                    Things that Colloquy cannot know, such as ordering the coffee, you can add yourselves.
                  </p>
                </Empty>
              )}
              <TaskRows title="Late" tasks={of('late')} committee={committee} now={now} />
              <TaskRows title="This week" tasks={of('this week')} committee={committee} now={now} />
              <TaskRows
                title="Later"
                tasks={of('later')}
                committee={committee}
                now={now}
                folded={next?.urgency !== 'later'}
              />
              <MySteps conference={slug} />
              <Part title="The way of the conference">
                <PhaseWay phases={phases} />
              </Part>
              <Ticked ticked={ticked} />
            </>
          );
        }}
      </Answer>
      {adding ? <TaskDialog task={null} timeZone={timeZone} onClose={() => setAdding(false)} /> : null}
    </Screen>
  );
}
