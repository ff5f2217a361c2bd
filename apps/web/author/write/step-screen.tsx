import { Navigate, useParams } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState } from 'react';
import { ErrorSummary } from '../../parts/forms/error-summary';
import { FaultsProvider } from '../../parts/forms/faults';
import { Loading } from '../../parts/loading';
import { Screen } from '../../parts/screen';
import styles from './frame/frame.module.css';
import { noteLed } from './frame/led';
import { CHECK, RECEIPT, type Step, stepsOf } from './frame/steps';
import { useTyping } from './frame/use-typing';
import { useWriting } from './frame/writing';
import { WritingFrame } from './frame/writing-frame';
import { PreviewBeside } from './preview/preview-beside';
import { Back, StepActs, useWay } from './steps/step-acts';
import { TextStep } from './steps/text-step';
import { TitleStep } from './steps/title-step';

// Not needed for the first screen, but here before anybody gets to it, also when the connection is gone by then.
const loadCheck = () => import('./check/check-step');
const CheckStep = lazy(() => loadCheck().then((module) => ({ default: module.CheckStep })));
const loadLater = () => import('./steps/later-steps');
const LaterStep = lazy(() => loadLater().then((module) => ({ default: module.LaterStep })));
// Shown only after the server has answered; everything else of the way is here, also when the connection is not.
const ReceiptStep = lazy(() => import('./steps/receipt-step').then((module) => ({ default: module.ReceiptStep })));

/** One step of writing a submission: one thing on the screen. */
export function StepScreen() {
  useEffect(() => {
    for (const load of [loadLater, loadCheck]) void load().catch(() => undefined);
  }, []);
  return (
    <WritingFrame>
      <Suspense fallback={<Loading />}>
        <Chosen />
      </Suspense>
    </WritingFrame>
  );
}

function Chosen() {
  const { step: id = '' } = useParams({ strict: false });
  const writing = useWriting();
  const { conference, draft } = writing;
  useEffect(() => noteLed(draft.id), [draft.id]);
  if (id === CHECK) return <CheckStep />;
  if (id === RECEIPT) return <ReceiptStep />;
  const steps = stepsOf(writing);
  const step = steps.find((known) => known.id === id);
  if (!step)
    return <Navigate to="/c/$conference/write/$submission" params={{ conference, submission: draft.id }} replace />;
  return <Writing key={id} step={step} number={steps.indexOf(step) + 1} of={steps.length} />;
}

const TEXT = 'text-';

function Writing({ step, number, of }: { readonly step: Step; readonly number: number; readonly of: number }) {
  const writing = useWriting();
  const { toCheck } = useWay(step.id);
  const typing = useTyping();
  const here = writing.missing.filter(({ field }) => step.holds(field));
  // What is not written yet is no fault before somebody has looked at all their answers; what is wrong is, once it is left.
  const isWrong = (field: string): boolean => {
    const value = writing.shown.leaves[field] ?? '';
    return field !== typing && field !== 'order' && value.toString() !== '';
  };
  const [summed] = useState(here);
  const faults = toCheck ? here.filter(({ field }) => field !== typing) : here.filter(({ field }) => isWrong(field));
  return (
    <>
      <Back at={step.id} />
      <Screen title={step.title} lead={`Step ${number} of ${of}`}>
        {toCheck ? <ErrorSummary faults={summed} /> : null}
        <FaultsProvider value={faults}>
          <div className={styles.sides}>
            <div>
              <Body id={step.id} />
            </div>
            {step.id === 'questions' || step.id === 'supervisor' ? null : <PreviewBeside />}
            <StepActs at={step.id} />
          </div>
        </FaultsProvider>
      </Screen>
    </>
  );
}

/** The fields of a step: those of writing are here at once. */
function Body({ id }: { readonly id: string }) {
  if (id === 'title') return <TitleStep />;
  if (id.startsWith(TEXT)) return <TextStep part={id.slice(TEXT.length)} />;
  return (
    <Suspense fallback={<Loading />}>
      <LaterStep id={id} />
    </Suspense>
  );
}
