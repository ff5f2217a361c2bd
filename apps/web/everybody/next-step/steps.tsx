import type { Schemas } from '@colloquy/api-client';
import { dueWords, sinceWords } from '../../parts/due';
import { GoTo } from '../../parts/go-to';
import { Spotlight } from '../../parts/spotlight';
import { Task, TaskList } from '../../parts/task-list';
import { useConference } from '../../parts/use-conference';

type Step = Schemas['StepDto'];

const AS: Record<string, string> = {
  author: 'As an author',
  mentor: 'As a mentor',
  reviewer: 'As a reviewer',
  chair: 'As a chair',
  judge: 'As a judge',
  supervisor: 'As a supervisor',
  attendee: 'As a guest',
};

const URGENCY = { late: 'late', 'this week': 'started', later: 'todo' } as const;

/** The next step, large: what, why, by when, and one button. */
export function NextStep({ step, now }: { readonly step: Step; readonly now: string }) {
  const { timeZone } = useConference();
  const { role, what, why, deadline, since, urgency, done, of } = step;
  return (
    <Spotlight
      label={AS[role] ?? 'Next'}
      title={what}
      late={urgency === 'late'}
      facts={[deadline ? dueWords(deadline, now, timeZone) : null, since ? `waiting ${sinceWords(since, now)}` : null]}
      progress={of > 1 ? { label: 'Done', value: done, max: of } : null}
      acts={<GoTo target={step.button} />}
    >
      <p>{why}</p>
    </Spotlight>
  );
}

/** The steps after the next one. */
export function StepList({ steps, now }: { readonly steps: readonly Step[]; readonly now: string }) {
  const { timeZone } = useConference();
  return (
    <TaskList label="After that">
      {steps.map((step) => (
        <Task
          key={step.key}
          title={step.what}
          state={URGENCY[step.urgency as keyof typeof URGENCY] ?? 'todo'}
          says={AS[step.role]}
          hint={step.deadline ? dueWords(step.deadline, now, timeZone) : step.why}
          act={<GoTo target={step.button} look="quiet" />}
        />
      ))}
    </TaskList>
  );
}
