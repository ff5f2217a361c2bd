import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { Fault } from '../../../parts/forms/faults';
import { WarningBox } from '../../../parts/warning-box';
import { CHECK, stepsOf } from '../frame/steps';
import { useWriting } from '../frame/writing';
import styles from './check.module.css';

/** What is missing, each with the way to where it is answered. It takes the focus when somebody has tried to submit. */
export function Missing({ faults, tried }: { readonly faults: readonly Fault[]; readonly tried: number }) {
  const writing = useWriting();
  const { conference, draft } = writing;
  const box = useRef<HTMLElement>(null);
  const steps = stepsOf(writing);
  const stepOf = (field: string): number => steps.findIndex(({ holds }) => holds(field));
  const inOrder = [...faults].sort((one, other) => stepOf(one.field) - stepOf(other.field));
  const isMissing = faults.length > 0;
  useEffect(() => {
    if (tried > 0 && isMissing) box.current?.focus();
  }, [tried, isMissing]);
  if (!isMissing) return null;
  return (
    <WarningBox
      ref={box}
      className={styles.missing}
      isGrave={tried > 0}
      title={tried > 0 ? 'There is a problem' : 'Still to do'}
    >
      <ul>
        {inOrder.map(({ field, message }) => (
          <li key={`${field} ${message}`}>
            <Link
              to="/c/$conference/write/$submission/$step"
              params={{
                ...{ conference, submission: draft.id },
                step: steps[stepOf(field)]?.id ?? 'title',
              }}
              search={{ from: CHECK } as never}
            >
              {message}
            </Link>
          </li>
        ))}
      </ul>
    </WarningBox>
  );
}
