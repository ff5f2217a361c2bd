import { type Answer, answersToWaitFor, type FormItem, isAnswered } from '@colloquy/engines/submission-form';
import { FormQuestion } from '../../../parts/forms/form-question';
import { useBuilder } from './builder-context';
import { calledOf } from './form-words';
import styles from './preview.module.css';
import type { Trial } from './preview-trial';

interface ItemProps {
  readonly item: FormItem;
  readonly trial: Trial;
}

/** One question as it will be met: to answer where that is allowed, to read elsewhere. */
export function PreviewItem({ item, trial }: ItemProps) {
  const { editable, why } = item;
  return (
    <div className={styles.item}>
      {editable ? <Question item={item} trial={trial} /> : <Reading item={item} trial={trial} />}
      {why.map((sentence) => (
        <p key={sentence} className={styles.note}>
          {sentence}
        </p>
      ))}
    </div>
  );
}

function Question({ item, trial }: ItemProps) {
  const { form } = useBuilder();
  const { question, required } = item;
  const { id, noticeId } = question;
  return (
    <FormQuestion
      question={question}
      name={`preview.${id}`}
      label={calledOf(question)}
      required={required}
      notice={form.notices.find((known) => known.id === noticeId)?.text}
      answer={trial.answers[id]}
      onAnswer={(next) => trial.answer(id, next)}
    />
  );
}

function Reading({ item: { question }, trial }: ItemProps) {
  const answer = trial.answers[question.id];
  return (
    <dl className={styles.reading}>
      <dt>{calledOf(question)}</dt>
      <dd>{isAnswered(answer) ? words(answer) : <span className={styles.note}>No answer yet</span>}</dd>
    </dl>
  );

  function words(given: Answer | undefined): string {
    if (given === true) return 'Agreed';
    const ids = typeof given === 'string' ? [given] : Array.isArray(given) ? (given as readonly string[]) : [];
    const labels = answersToWaitFor(question);
    return ids.map((id) => labels.find((option) => option.id === id)?.label ?? id).join(', ');
  }
}
