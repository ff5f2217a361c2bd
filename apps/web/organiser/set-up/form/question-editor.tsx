import { hasOptions, hasWords, type QuestionKind } from '@colloquy/engines/submission-form';
import { CheckField } from '../../../parts/forms/check-field';
import { Fieldset } from '../../../parts/forms/fieldset';
import { NumberField } from '../../../parts/forms/number-field';
import { SelectField } from '../../../parts/forms/select-field';
import { TextArea, TextField } from '../../../parts/forms/text-field';
import { type EditorProps, useBuilder } from './builder-context';
import { ConditionFields } from './condition-fields';
import styles from './editor.module.css';
import { KINDS, READERS } from './form-words';
import { asKind } from './new-question';
import { OptionsEditor } from './options-editor';
import { FreezeField, RequirementField } from './time-fields';

/** Everything that can be said of one question. What is rarely changed is behind "When, and for whom". */
export function QuestionEditor(props: EditorProps) {
  const { question, place, change } = props;
  const { kind, label, wordLimit } = question;
  const { form } = useBuilder();
  const answered = form.questions.some((saved) => saved.id === question.id && saved.answered);
  return (
    <div className={styles.editor}>
      <TextField
        name={`questions.${place}.label`}
        label="Question"
        value={label}
        maxLength={300}
        onValue={(text) => change({ label: text })}
      />
      <SelectField
        name={`questions.${place}.kind`}
        label="Kind of answer"
        value={kind}
        disabled={answered}
        hint={
          answered ? 'People have answered, so the kind stays. For another, remove this and add a new one.' : undefined
        }
        options={KINDS.map((known) => ({ value: known.kind, label: known.label }))}
        onValue={(next: QuestionKind) => change(asKind(question, next))}
      />
      {kind === 'consent' ? <ConsentText {...props} /> : <Explanation {...props} />}
      {hasOptions(kind) ? <OptionsEditor {...props} /> : null}
      {hasWords(kind) ? (
        <NumberField
          name={`questions.${place}.wordLimit`}
          label="Word limit"
          optional
          unit="words"
          min={1}
          step={1}
          value={wordLimit}
          onValue={(limit) => change({ wordLimit: limit })}
        />
      ) : null}
      <h3 className={styles.heading}>When it is asked</h3>
      <ConditionFields {...props} />
      <RequirementField {...props} />
      <FreezeField {...props} />
      <hr className={styles.rule} />
      <Readers {...props} />
    </div>
  );
}

function Explanation({ question, place, change }: EditorProps) {
  return (
    <TextArea
      name={`questions.${place}.help`}
      label="Explanation"
      optional
      hint="What is meant, and what the answer is used for."
      rows={2}
      value={question.help}
      maxLength={4000}
      onValue={(text) => change({ help: text })}
    />
  );
}

function ConsentText({ question, place, change }: EditorProps) {
  const { form } = useBuilder();
  const notice = form.notices.find(({ id }) => id === question.noticeId);
  return (
    <>
      <SelectField
        name={`questions.${place}.noticeId`}
        label="What do people agree to?"
        value={question.noticeId ?? ''}
        empty="The text that I write here"
        options={form.notices.map(({ id, name }) => ({ value: id, label: `The notice “${name}”` }))}
        hint="A notice has versions: who agreed to which words is kept, and asked again when you change them."
        onValue={(id) => change({ noticeId: id || null })}
      />
      {notice ? <blockquote className={styles.quote}>{notice.text}</blockquote> : null}
      <TextArea
        name={`questions.${place}.help`}
        label={notice ? 'Explanation' : 'Text that people agree to'}
        optional={notice !== undefined}
        rows={4}
        value={question.help}
        maxLength={4000}
        onValue={(text) => change({ help: text })}
      />
    </>
  );
}

function Readers({ question, place, change }: EditorProps) {
  const { seenBy } = question;
  return (
    <Fieldset
      name={`questions.${place}.seenBy`}
      legend="Who reads the answer?"
      hint="Authors always read their own. Organisers do unless you take them off."
    >
      {READERS.map(({ role, label, hint }) => (
        <CheckField
          key={role}
          name={`questions.${place}.seenBy.${role}`}
          label={label}
          hint={hint}
          checked={seenBy.includes(role)}
          onValue={(on) => change({ seenBy: on ? [...seenBy, role] : seenBy.filter((other) => other !== role) })}
        />
      ))}
    </Fieldset>
  );
}
