import { Link, Navigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { buttonLook } from '../../parts/button';
import { InlineText } from '../../parts/inline-text';
import { momentOf } from '../../parts/local-time';
import { Progress } from '../../parts/progress';
import { Screen } from '../../parts/screen';
import { Task, TaskList } from '../../parts/task-list';
import { deadlineWords } from './frame/deadline-words';
import styles from './frame/frame.module.css';
import { noteLed, wasLed } from './frame/led';
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
  const { conference, draft, content, rules, shown } = writing;
  const params = { conference, submission: draft.id };
  const steps = stepsOf(writing);
  const [isFirst] = useState(() => isBlank(writing) && !wasLed(draft.id));
  useEffect(() => noteLed(draft.id), [draft.id]);
  if (isFirst) {
    return <Navigate to="/c/$conference/write/$submission/$step" params={{ ...params, step: 'title' }} replace />;
  }
  const done = steps.filter((step) => stateOf(step, writing) === 'done').length;
  const next = steps.find((step) => stateOf(step, writing) !== 'done');
  const { submitted } = draft;
  const changed = draft.changed || shown.revision > draft.revision || shown.saving !== 'saved';
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
          {deadlineWords(writing)}
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
      <div className={styles.parts}>
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
      </div>
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
