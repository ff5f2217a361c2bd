import { Refusal } from '@colloquy/api-client';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { ProblemNote } from '../../../parts/problem-note';
import { WarningBox } from '../../../parts/warning-box';
import type { SetUp } from '../shapes';
import { type SectionName, stepOf } from '../steps';
import styles from './missing.module.css';

interface Gap {
  readonly section: SectionName;
  readonly message: string;
}

/** What the server named as `section.field`, or what the sections themselves say. */
function gapsOf(setUp: SetUp, error: Error | null): readonly Gap[] {
  const refused = error instanceof Refusal ? (error.problem.errors ?? []) : [];
  const named = refused.flatMap(({ field, message }) => {
    const section = field.split('.')[0] as SectionName;
    return stepOf(section) ? [{ section, message }] : [];
  });
  if (named.length > 0) return named;
  return setUp.sections.flatMap(({ section, faults }) =>
    faults.map(({ message }) => ({ section: section as SectionName, message })),
  );
}

/** What is still needed before the call can open, each with the way to where it is said. */
export function Missing(props: { readonly setUp: SetUp; readonly slug: string; readonly error: Error | null }) {
  const { setUp, slug, error } = props;
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (error) box.current?.focus();
  }, [error]);
  const gaps = gapsOf(setUp, error);
  if (gaps.length === 0) return <ProblemNote error={error} />;
  return (
    <WarningBox
      ref={box}
      isAlert={error !== null}
      className={styles.missing}
      title={`${gaps.length === 1 ? 'One thing is' : `${gaps.length} things are`} still needed before the call can open`}
    >
      <ul>
        {gaps.map(({ section, message }) => (
          <li key={`${section} ${message}`}>
            <Link to="/c/$conference/set-up/$section" params={{ conference: slug, section }}>
              {stepOf(section)?.step.label}: {message}
            </Link>
          </li>
        ))}
      </ul>
    </WarningBox>
  );
}
