import { Refusal } from '@colloquy/api-client';
import { type FieldFault, formFaults } from '@colloquy/engines/submission-form';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import { FaultsProvider, fieldId } from '../../../parts/forms/faults';
import { SaveState } from '../../../parts/forms/save-state';
import { useAutosave } from '../../../parts/forms/use-autosave';
import { Tabs } from '../../../parts/tabs';
import { useConference } from '../../../parts/use-conference';
import { useFocusNext } from '../../../parts/use-focus-next';
import styles from './builder.module.css';
import { type Builder, BuilderProvider } from './builder-context';
import { FaultList } from './fault-list';
import { formQuery, questionsOf, type SubmissionForm, saveForm } from './form-query';
import { surroundingsOf } from './form-surroundings';
import { calledOf } from './form-words';
import { Preview } from './preview';
import { useTrial } from './preview-trial';
import { QuestionList } from './question-list';
import { RemovedQuestions } from './removed-questions';
import { useQuestions } from './use-questions';
import { useWide } from './use-wide';

const NOT_YET = 'they are kept on this device until the questions above are put right.';
const WORD_FIRST = 'a new question is saved as soon as it is worded.';

/** Refuses here what the server would refuse, in the same way, without asking it. */
function refuse(faults: readonly FieldFault[], settled: readonly FieldFault[]): void {
  if (faults.length === 0) return;
  const detail = settled.length > 0 ? NOT_YET : WORD_FIRST;
  throw new Refusal({ status: 400, code: 'invalid-form', detail, errors: faults });
}

/** The control of a field, in the middle of the screen; the first one, where the field is a group. */
function controlOf(name: string): Element | null | undefined {
  const field = document.getElementById(fieldId(name));
  const control = field?.matches('input, select, textarea') ? field : field?.querySelector('input, select');
  control?.scrollIntoView({ block: 'center' });
  return control;
}

/** The questions of the submission form, saved by themselves, with how everybody will see them. */
export function FormBuilder({ form }: { readonly form: SubmissionForm }) {
  const { id, slug, timeZone, phases } = useConference();
  const queries = useQueryClient();
  const of = useQuestions(questionsOf(form));
  const [open, setOpen] = useState<{ readonly id: string; readonly isNew: boolean } | null>(null);
  const trial = useTrial();
  const focusNext = useFocusNext();
  const box = useRef<HTMLDivElement>(null);
  const wide = useWide(box);
  const { questions } = of;
  const around = useMemo(() => surroundingsOf(form, timeZone), [form, timeZone]);
  const faults = useMemo(() => formFaults(questions, around), [questions, around]);
  // Somebody who has just added a question knows that it is not worded yet; once it was, faults are news again.
  const newPlace = open?.isNew ? questions.findIndex((question) => question.id === open.id) : -1;
  const isOfNew = ({ field }: FieldFault) => field.startsWith(`questions.${newPlace}.`);
  const settled = faults.filter((fault) => !isOfNew(fault));
  const isWorded = newPlace >= 0 && !faults.some(isOfNew);
  useEffect(() => {
    if (isWorded) setOpen((last) => last && { ...last, isNew: false });
  }, [isWorded]);
  const read = async () => {
    const fresh = await queries.fetchQuery({ ...formQuery(slug), staleTime: 0 });
    return { value: questionsOf(fresh), version: fresh.version };
  };
  const saving = useAutosave(
    async (value, version) => {
      refuse(formFaults(value, around), settled);
      const saved = await saveForm(slug, value, version);
      queries.setQueryData(formQuery(slug).queryKey, saved);
      void queries.invalidateQueries({ queryKey: ['set-up', slug] });
      return { version: saved.version };
    },
    questions,
    { version: form.version, keep: `set-up/form/${id}`, restore: of.set, theirs: read },
  );
  const show = (question: string | null, isNew = false) => {
    setOpen(question === null ? null : { id: question, isNew });
    if (isNew) focusNext(() => document.querySelector('[data-open] input'));
  };
  const goTo = ({ field }: FieldFault) => {
    const question = questions[Number(field.split('.')[1])];
    if (!question) return;
    show(question.id);
    focusNext(() => controlOf(field));
  };
  const deadline = phases.find(({ name }) => name === 'submission')?.endsAt ?? phases[0]?.endsAt ?? trial.now;
  const builder: Builder = { questions, form, around, timeZone, deadline };
  const editing = (
    <>
      <FaultList faults={settled} questions={questions} goTo={goTo} />
      <QuestionList of={of} open={open?.id ?? null} setOpen={show} faults={settled} />
      <RemovedQuestions removed={form.removed} questions={questions} putBack={(question) => of.putBack(question)} />
    </>
  );
  const preview = <Preview trial={trial} />;
  return (
    <BuilderProvider value={builder}>
      <FaultsProvider value={settled}>
        <div ref={box} className={styles.state}>
          <SaveState
            of={saving}
            yours={questions}
            show={(value) => value.map(calledOf).join(' · ') || 'No questions'}
          />
        </div>
        {wide ? (
          <div className={styles.columns}>
            <section aria-label="Questions">{editing}</section>
            <section aria-label="Preview" className={styles.side}>
              {preview}
            </section>
          </div>
        ) : (
          <Tabs
            label="Submission form"
            tabs={[
              { id: 'questions', title: 'Questions', count: questions.length, panel: editing },
              { id: 'preview', title: 'Preview', panel: preview },
            ]}
          />
        )}
      </FaultsProvider>
    </BuilderProvider>
  );
}
