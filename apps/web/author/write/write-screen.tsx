import { Link, Navigate } from '@tanstack/react-router';
import { buttonLook } from '../../parts/button';
import { dueWords } from '../../parts/due';
import { InlineText } from '../../parts/inline-text';
import { momentOf } from '../../parts/local-time';
import { Progress } from '../../parts/progress';
import { Screen } from '../../parts/screen';
import { Task, TaskList } from '../../parts/task-list';
import styles from './frame/frame.module.css';
import { CHECK, isBlank, stateOf, stepsOf } from './frame/steps';
import { useWriting } from './frame/writing';
import { WritingFrame } from './frame/writing-frame';
import { WriteToGuest } from './steps/write-to-guest';

/** A submission as a list of what is to be done for it, to be gone on with anywhere; an empty one begins with its title. */
export function WriteScreen() {
  return (
    <WritingFrame>
      <Overview />
    </WritingFrame>
  );
}

function Overview() {
  const writing = useWriting();
  const { conference, draft, content, rules } = writing;
  const params = { conference, submission: draft.id };
  const steps = stepsOf(writing);
  if (isBlank(writing)) {
    return <Navigate to="/c/$conference/write/$submission/$step" params={{ ...params, step: 'title' }} replace />;
  }
  const done = steps.filter((step) => stateOf(step, writing) === 'done').length;
  const next = steps.find((step) => stateOf(step, writing) !== 'done');
  const { submitted, changed } = draft;
  return (
    <Screen
      title={content.title === '' ? `Your submission ${draft.code}` : 'Your submission'}
      lead={
        <>
          {content.title === '' ? null : (
            <>
              {draft.code}: <InlineText text={content.title} />.{' '}
            </>
          )}
          {rules.deadline
            ? `To be sent in ${dueWords(rules.deadline, new Date().toISOString(), rules.timeZone)}.`
            : null}
        </>
      }
    >
      {submitted ? (
        <p className={styles.sent}>
          Version {submitted.version} was submitted on {momentOf(submitted.at, rules.timeZone)} and counts.{' '}
          {changed ? 'What you have changed since then is not submitted yet.' : 'You can change it until the deadline.'}{' '}
          <Link to="/c/$conference/write/$submission/$step" params={{ ...params, step: 'receipt' }}>
            Receipt
          </Link>
        </p>
      ) : null}
      <Progress label="Steps done" value={done} max={steps.length} />
      <TaskList label="Steps">
        {steps.map((step) => (
          <Task
            key={step.id}
            state={stateOf(step, writing)}
            title={
              <Link to="/c/$conference/write/$submission/$step" params={{ ...params, step: step.id }}>
                {step.title}
              </Link>
            }
          />
        ))}
      </TaskList>
      <div className={styles.acts}>
        <Link
          className={buttonLook()}
          to="/c/$conference/write/$submission/$step"
          params={{ ...params, step: next?.id ?? CHECK }}
        >
          {next ? `Go on: ${next.title}` : 'Check and submit'}
        </Link>
        {next ? (
          <Link className={styles.back} to="/c/$conference/write/$submission/$step" params={{ ...params, step: CHECK }}>
            Check your answers
          </Link>
        ) : null}
      </div>
      <WriteToGuest />
    </Screen>
  );
}
