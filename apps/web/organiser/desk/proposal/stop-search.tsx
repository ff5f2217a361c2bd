import { useJob } from '../../../api/use-job';
import { useWrite } from '../../../api/use-write';
import { Button } from '../../../parts/button';
import { ProblemNote } from '../../../parts/problem-note';
import styles from '../../timetable/acts/tool.module.css';

/** Ends a search early: what it has found until then is proposed. Nothing where it does not search. */
export function StopSearch(props: {
  readonly job: string;
  readonly stop: (headers: { readonly 'Idempotency-Key': string }) => Promise<unknown>;
}) {
  const { job, stop } = props;
  const known = useJob(job).job;
  const ending = useWrite((_: null, headers) => stop(headers));
  if (known?.state !== 'running') return null;
  return (
    <div className={styles.acts}>
      <Button look="quiet" busy={ending.isPending} onClick={() => ending.mutate(null)}>
        Stop, and take the best so far
      </Button>
      <ProblemNote error={ending.error} />
    </div>
  );
}
