import { Link, useSearch } from '@tanstack/react-router';
import { buttonLook } from '../../../parts/button';
import styles from '../frame/frame.module.css';
import { CHECK, type Step, stepsOf } from '../frame/steps';
import { useWriting } from '../frame/writing';

/** The steps beside this one: where Back and Continue lead. Whoever came to change one answer goes back to all of them. */
export function useWay(at: string): { readonly back: Step | null; readonly on: string; readonly toCheck: boolean } {
  const writing = useWriting();
  const { from } = useSearch({ strict: false }) as { readonly from?: string };
  const steps = stepsOf(writing);
  const place = steps.findIndex(({ id }) => id === at);
  const toCheck = from === CHECK;
  return {
    back: place > 0 ? (steps[place - 1] ?? null) : at === CHECK ? (steps.at(-1) ?? null) : null,
    on: toCheck ? CHECK : (steps[place + 1]?.id ?? CHECK),
    toCheck,
  };
}

/** The way back, above the heading. */
export function Back({ at }: { readonly at: string }) {
  const { conference, draft } = useWriting();
  const { back, toCheck } = useWay(at);
  const step = toCheck ? CHECK : back?.id;
  const params = { conference, submission: draft.id };
  return step ? (
    <Link className={styles.back} to="/c/$conference/write/$submission/$step" params={{ ...params, step }}>
      ‹ Back
    </Link>
  ) : (
    <Link className={styles.back} to="/c/$conference/write/$submission" params={params}>
      ‹ All steps
    </Link>
  );
}

/** Continue, and the list of all steps. Nothing holds anybody up: what is missing is told before sending in. */
export function StepActs({ at }: { readonly at: string }) {
  const { conference, draft } = useWriting();
  const { on, toCheck } = useWay(at);
  const params = { conference, submission: draft.id };
  return (
    <div className={styles.acts}>
      <Link className={buttonLook()} to="/c/$conference/write/$submission/$step" params={{ ...params, step: on }}>
        {toCheck ? 'Back to your answers' : 'Continue'}
      </Link>
      <Link to="/c/$conference/write/$submission" params={params} className={styles.back}>
        All steps
      </Link>
    </div>
  );
}
