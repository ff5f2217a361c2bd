import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { buttonLook } from '../../parts/button';
import { Progress } from '../../parts/progress';
import { Screen } from '../../parts/screen';
import { Task, TaskList, type TaskState } from '../../parts/task-list';
import { useConference } from '../../parts/use-conference';
import { Archive } from './archive/archive';
import { Handover } from './frame/handover';
import { KindBrings } from './frame/kind-brings';
import { progressOf } from './frame/step-list';
import { setUpQuery } from './set-up-query';
import styles from './set-up-screen.module.css';
import { stepOf } from './steps';

const STATES: Record<string, readonly [TaskState, string]> = {
  done: ['done', 'Done'],
  'to do': ['todo', 'To do'],
  'needs another look': ['late', 'Needs another look'],
  optional: ['waiting', 'Can wait'],
};

/** Where a committee comes back to: what is done, what is still needed, and one button that goes on. */
export function SetUpScreen() {
  const { slug } = useConference();
  const { data: setUp } = useSuspenseQuery(setUpQuery(slug));
  const { done, of } = progressOf(setUp);
  const next = setUp.sections.find(({ state }) => state === 'to do' || state === 'needs another look');
  const isOpen = setUp.state !== 'setting-up';
  const section = next?.section ?? 'check';
  const label = stepOf(section)?.step.label.toLowerCase();
  return (
    <Screen
      title={isOpen ? 'Set-up of the conference' : 'Set up your conference'}
      lead={
        isOpen
          ? setUp.state === 'archived'
            ? 'How it was set up, for reading.'
            : 'The call is open. What you change here shows at once.'
          : 'Most is filled in already. Look at each step once, change what is different with you, then open the call.'
      }
    >
      <div className={styles.start}>
        <Progress label="Steps done" value={done} max={of} />
        <p>
          {next
            ? next.sentence
            : isOpen
              ? 'Everything that the call needs is there.'
              : 'Everything is there. Read it through once more, then open the call.'}
        </p>
        <Link to="/c/$conference/set-up/$section" params={{ conference: slug, section }} className={buttonLook()}>
          {next ? `Go on with ${label}` : isOpen ? 'See all answers' : 'Check and open the call'}
        </Link>
      </div>
      <TaskList label="Steps of the set-up">
        {setUp.sections.map((each) => {
          const [state, says] = STATES[each.state] ?? STATES['to do'] ?? ['todo', 'To do'];
          return (
            <Task
              key={each.section}
              state={state}
              says={says}
              title={
                <Link to="/c/$conference/set-up/$section" params={{ conference: slug, section: each.section }}>
                  {stepOf(each.section)?.step.label}
                </Link>
              }
              hint={each.sentence}
            />
          );
        })}
      </TaskList>
      <p className={styles.together}>
        Everybody of your committee can go on here, also at the same time: what two people change in the same step is
        joined, and where both changed the same answer, both are shown.
      </p>
      <KindBrings kind={setUp.kind} />
      <Handover place="general" about=": what to know first" />
      <Handover place="afterwards" about=": what you would do differently" />
      <Archive setUp={setUp} slug={slug} />
    </Screen>
  );
}
