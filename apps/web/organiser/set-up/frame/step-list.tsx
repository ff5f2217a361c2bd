import { Link } from '@tanstack/react-router';
import { Progress } from '../../../parts/progress';
import type { SetUp } from '../shapes';
import { SECTIONS, STEPS, type StepName } from '../steps';
import styles from './step-list.module.css';

/** How a step stands, as a sign and in a word. */
const MARKS = {
  done: { sign: '✓', word: 'done', isShown: false },
  'to do': { sign: '', word: 'to do', isShown: false },
  'needs another look': { sign: '!', word: 'needs another look', isShown: true },
  optional: { sign: '', word: 'can wait', isShown: true },
} as const;

/** How many sections are done, of those that have to be. */
export function progressOf({ sections }: SetUp): { readonly done: number; readonly of: number } {
  const counted = sections.filter(({ state }) => state !== 'optional');
  return { done: counted.filter(({ state }) => state === 'done').length, of: counted.length };
}

function Steps(props: { readonly setUp: SetUp; readonly slug: string; readonly here: StepName | null }) {
  const { setUp, slug, here } = props;
  return (
    <ol className={styles.steps}>
      {STEPS.map(({ name, label }) => {
        const section = setUp.sections.find((each) => each.section === name);
        const mark = section ? MARKS[section.state as keyof typeof MARKS] : undefined;
        return (
          <li key={name}>
            <Link
              to="/c/$conference/set-up/$section"
              params={{ conference: slug, section: name }}
              className={styles.step}
              data-state={section?.state ?? 'end'}
              aria-current={name === here ? 'step' : undefined}
            >
              <span className={styles.sign} aria-hidden="true">
                {mark?.sign || (section ? STEPS.findIndex((step) => step.name === name) + 1 : '→')}
              </span>
              <span>
                {label}
                {mark ? <span className={mark.isShown ? styles.word : 'hide'}> {mark.word}</span> : null}
              </span>
            </Link>
          </li>
        );
      })}
    </ol>
  );
}

/** All steps with how they stand; on a phone behind one line, so that the question comes first. */
export function StepList(props: { readonly setUp: SetUp; readonly slug: string; readonly here: StepName | null }) {
  const { done, of } = progressOf(props.setUp);
  return (
    <nav className={styles.nav} aria-label="Steps of the set-up">
      <div className={styles.progress}>
        <Progress label="Steps done" value={done} max={of} />
      </div>
      <details className={styles.folded}>
        <summary>All {SECTIONS.length + 1} steps</summary>
        <Steps {...props} />
      </details>
      <div className={styles.open}>
        <Steps {...props} />
      </div>
    </nav>
  );
}
