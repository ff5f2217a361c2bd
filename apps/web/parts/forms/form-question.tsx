import { type Answer, isAnswered, type Question } from '@colloquy/engines/submission-form';
import { countWords } from '@colloquy/kernel';
import type { ReactNode } from 'react';
import { CheckField } from './check-field';
import styles from './field.module.css';
import { Fieldset } from './fieldset';
import { RadioGroup } from './radio-group';
import { TextArea, TextField } from './text-field';

/** A question of a submission form with the field that its kind of answer takes. */
export function FormQuestion(props: {
  readonly question: Question;
  readonly name: string;
  readonly required: boolean;
  readonly answer: Answer | undefined;
  readonly onAnswer: (answer: Answer | undefined) => void;
  /** Of a consent: what one agrees to. */
  readonly notice?: string;
  readonly label?: string;
  /** Of a file: what takes it; without it only its name is asked. */
  readonly file?: ReactNode;
}) {
  const { question, name, required, answer, onAnswer, notice, file } = props;
  const { kind, help, options, wordLimit } = question;
  const text = typeof answer === 'string' ? answer : '';
  const count = wordLimit === null ? null : `${countWords(text)} of ${wordLimit} words`;
  const field = { name, label: props.label ?? question.label, optional: !required };
  const hint = help || count ? <Lines lines={[help, count]} /> : undefined;
  if (kind === 'long-text') return <TextArea {...field} hint={hint} rows={3} value={text} onValue={onAnswer} />;
  if (kind === 'text') return <TextField {...field} hint={hint} value={text} onValue={onAnswer} />;
  if (kind === 'file') {
    if (file) return file;
    const named = (path: string) => onAnswer(path.split(/[\\/]/).pop());
    return <TextField {...field} hint={hint} type="file" onValue={named} />;
  }
  if (kind === 'choice') {
    const offered = options.map(({ id, label }) => ({ value: id, label: label || '…' }));
    return <RadioGroup {...field} hint={hint} options={offered} value={text} onValue={onAnswer} />;
  }
  if (kind === 'consent') {
    return (
      <Fieldset name={name} legend={field.label} hint={<Lines lines={[notice, help]} />} optional={!required}>
        <CheckField name={`${name}.given`} label="I agree" checked={isAnswered(answer)} onValue={onAnswer} />
      </Fieldset>
    );
  }
  const ticked = Array.isArray(answer) ? (answer as readonly string[]) : [];
  return (
    <Fieldset name={name} legend={field.label} hint={hint} optional={!required}>
      {options.map(({ id, label }) => (
        <CheckField
          key={id}
          name={`${name}.${id}`}
          label={label || '…'}
          checked={ticked.includes(id)}
          onValue={(on) => onAnswer(on ? [...ticked, id] : ticked.filter((other) => other !== id))}
        />
      ))}
    </Fieldset>
  );
}

function Lines({ lines }: { readonly lines: readonly (string | null | undefined)[] }): ReactNode {
  return lines.filter(Boolean).map((line) => (
    <span key={line} className={styles.line}>
      {line}
    </span>
  ));
}
