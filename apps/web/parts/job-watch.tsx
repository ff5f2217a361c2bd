import { Refusal } from '@colloquy/api-client';
import { type ReactNode, useEffect, useId } from 'react';
import { type Job, useJob } from '../api/use-job';
import { useAnnounce } from '../shell/announcer';
import styles from './job-watch.module.css';
import { ProblemNote } from './problem-note';

const ENDS: Partial<Record<string, string>> = {
  done: 'Ready.',
  failed: 'It failed.',
  cancelled: 'It was cancelled.',
};

const GONE = new Refusal({
  status: 404,
  code: 'no-such-job',
  detail: 'There is no such work, or it is not for you to see. Ask for it again.',
});

function Progress({ job, doing }: { readonly job: Job | null; readonly doing: string }) {
  const id = useId();
  return (
    <div className={styles.watch}>
      <label htmlFor={id}>{doing}</label>
      <progress id={id} value={job?.progress ?? undefined} max={1} />
      <p>{job?.note || (job?.state === 'running' ? 'It is running.' : 'It waits for its turn.')}</p>
      <p>You can leave this page: the work goes on, and this address shows it.</p>
    </div>
  );
}

/**
 * Long work as it happens, and then what it made.
 * @param doing what is being done, such as `The engine looks for a timetable`
 * @param children shows the job's result
 */
export function JobWatch(props: {
  readonly id: string;
  readonly doing: string;
  readonly children: (result: unknown) => ReactNode;
}) {
  const { id, doing, children } = props;
  const { job, lost } = useJob(id);
  const announce = useAnnounce();
  const end = ENDS[job?.state ?? ''];
  useEffect(() => {
    if (end) announce(end);
  }, [end, announce]);
  if (lost && !job) return <ProblemNote error={GONE} />;
  if (job?.state === 'done') return children(job.result);
  if (end) {
    return (
      <div role="alert" className={styles.failed}>
        <p>
          <strong>{end}</strong> {job?.error ?? 'Nothing was changed.'}
        </p>
      </div>
    );
  }
  return <Progress job={job} doing={doing} />;
}

/** A text of a job's result, such as the id of a proposal. */
export function textIn(result: unknown, name: string): string {
  const value = typeof result === 'object' && result !== null ? Reflect.get(result, name) : undefined;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
