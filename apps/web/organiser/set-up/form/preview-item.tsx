import { type Answer, answersToWaitFor, type FormItem, isAnswered } from '@colloquy/engines/submission-form';
import { countWords } from '@colloquy/kernel';
import type { ReactNode } from 'react';
import { CheckField } from '../../../parts/forms/check-field';
import { Fieldset } from '../../../parts/forms/fieldset';
import { RadioGroup } from '../../../parts/forms/radio-group';
import { TextArea, TextField } from '../../../parts/forms/text-field';
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
  const { id, kind, help, options, wordLimit, noticeId } = question;
  const answer = trial.answers[id];
  const tell = (next: Answer | undefined) => trial.answer(id, next);
  const text = typeof answer === 'string' ? answer : '';
  const count = wordLimit === null ? null : `${countWords(text)} of ${wordLimit} words`;
  const field = { name: `preview.${id}`, label: calledOf(question), optional: !required };
  const hint = help || count ? <Hint lines={[help, count]} /> : undefined;
  if (kind === 'long-text') return <TextArea {...field} hint={hint} rows={3} value={text} onValue={tell} />;
  if (kind === 'text') return <TextField {...field} hint={hint} value={text} onValue={tell} />;
  if (kind === 'file') {
    const named = (path: string) => tell(path.split(/[\\/]/).pop());
    return <TextField {...field} hint={hint} type="file" onValue={named} />;
  }
  if (kind === 'choice') {
    const offered = options.map((option) => ({ value: option.id, label: option.label || '…' }));
    return <RadioGroup {...field} hint={hint} options={offered} value={text} onValue={tell} />;
  }
  if (kind === 'consent') {
    const notice = form.notices.find((known) => known.id === noticeId);
    return (
      <Fieldset
        name={field.name}
        legend={field.label}
        hint={<Hint lines={[notice?.text, help]} />}
        optional={!required}
      >
        <CheckField name={`${field.name}.given`} label="I agree" checked={answer === true} onValue={tell} />
      </Fieldset>
    );
  }
  const ticked = Array.isArray(answer) ? (answer as readonly string[]) : [];
  return (
    <Fieldset name={field.name} legend={field.label} hint={hint} optional={!required}>
      {options.map((option) => (
        <CheckField
          key={option.id}
          name={`${field.name}.${option.id}`}
          label={option.label || '…'}
          checked={ticked.includes(option.id)}
          onValue={(on) => tell(on ? [...ticked, option.id] : ticked.filter((other) => other !== option.id))}
        />
      ))}
    </Fieldset>
  );
}

function Hint({ lines }: { readonly lines: readonly (string | null | undefined)[] }): ReactNode {
  return lines.filter(Boolean).map((line) => (
    <span key={line} className={styles.line}>
      {line}
    </span>
  ));
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
