import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { Button } from '../../../parts/button';
import { Screen } from '../../../parts/screen';
import { useConference } from '../../../parts/use-conference';
import { setUpQuery } from '../set-up-query';
import { STEPS, type StepName, stepOf } from '../steps';
import { Handover } from './handover';
import styles from './set-up-frame.module.css';
import { StepList } from './step-list';

/**
 * One screen of the guided path: where one is, what is asked, and the way on. Whatever stands inside saves itself; this
 * waits for it before it goes on.
 * @param status how the saving stands, in words
 * @param title in place of the step's own, as is `lead`
 * @param save saves what is unsaved and says whether the server has it all; without it there is nothing to save
 */
export function SetUpFrame(props: {
  readonly step: StepName;
  readonly status?: ReactNode;
  readonly save?: () => Promise<boolean>;
  readonly title?: string;
  readonly lead?: string;
  readonly children: ReactNode;
}) {
  const { status, save, children } = props;
  const { slug } = useConference();
  const { data: setUp } = useSuspenseQuery(setUpQuery(slug));
  const navigate = useNavigate();
  const [busy, setBusy] = useState(false);
  const { step, index } = stepOf(props.step) ?? { step: STEPS[0], index: 0 };
  const [before, after] = [STEPS[index - 1], STEPS[index + 1]];
  if (!step) return null;

  const go = async (to: StepName): Promise<void> => {
    setBusy(true);
    const isSaved = (await save?.()) ?? true;
    setBusy(false);
    if (isSaved) await navigate({ to: '/c/$conference/set-up/$section', params: { conference: slug, section: to } });
  };

  return (
    <div className={styles.frame}>
      <StepList setUp={setUp} slug={slug} here={step.name} />
      <div className={styles.body}>
        <div className={styles.place}>
          <p>
            Step {index + 1} of {STEPS.length}: {step.label}
          </p>
          {status}
        </div>
        <Screen key={step.name} title={props.title ?? step.title} lead={props.lead ?? step.lead}>
          {children}
          <footer className={styles.foot}>
            <div className={styles.ways}>
              {after ? (
                <Button busy={busy} onClick={() => void go(after.name)}>
                  {step.name === 'people' ? 'Next' : 'Looks right'} – on to {after.label.toLowerCase()}
                </Button>
              ) : null}
              {before ? (
                <Link
                  to="/c/$conference/set-up/$section"
                  params={{ conference: slug, section: before.name }}
                  className={styles.back}
                >
                  Back to {before.label.toLowerCase()}
                </Link>
              ) : null}
            </div>
            <p className={styles.later}>
              Everything is saved as you type.{' '}
              <Link to="/c/$conference/set-up" params={{ conference: slug }}>
                Save and come back later
              </Link>
              : you, or anybody of your committee, go on here.
            </p>
          </footer>
          {step.name === 'check' ? null : <Handover place={step.name} />}
        </Screen>
      </div>
    </div>
  );
}
