import { answersToWaitFor, type Condition, conditionInWords } from '@colloquy/engines/submission-form';
import { CheckField } from '../../../parts/forms/check-field';
import { Fieldset } from '../../../parts/forms/fieldset';
import { SelectField } from '../../../parts/forms/select-field';
import { type Builder, type EditorProps, useBuilder } from './builder-context';
import styles from './editor.module.css';
import { calledOf } from './form-words';

/** What the list offers: `always`, `type`, `track`, or the id of a question. */
const chosenIn = (condition: Condition | null): string => {
  if (condition === null) return 'always';
  if ('type' in condition) return 'type';
  return 'track' in condition ? 'track' : condition.question;
};

/** A condition on what was chosen, with nothing ticked yet. */
function conditionOn(chosen: string): Condition | null {
  if (chosen === 'always') return null;
  if (chosen === 'type') return { type: [] };
  return chosen === 'track' ? { track: [] } : { question: chosen, is: [] };
}

/** What can be ticked, and what is. */
function choicesOf(condition: Condition, { questions, form }: Builder) {
  if ('type' in condition)
    return { offered: form.types.map(({ id, name: label }) => ({ id, label })), ticked: condition.type };
  if ('track' in condition)
    return { offered: form.tracks.map(({ id, name: label }) => ({ id, label })), ticked: condition.track };
  const parent = questions.find(({ id }) => id === condition.question);
  return { offered: parent ? answersToWaitFor(parent) : [], ticked: condition.is };
}

function withTicked(condition: Condition, ticked: readonly string[]): Condition {
  if ('type' in condition) return { type: ticked };
  return 'track' in condition ? { track: ticked } : { ...condition, is: ticked };
}

/** When a question is shown, as a sentence to be put together: "only when … is …". */
export function ConditionFields({ question, place, change }: EditorProps) {
  const builder = useBuilder();
  const { questions, form, around } = builder;
  const { shownWhen } = question;
  const name = `questions.${place}.shownWhen`;
  const parents = questions.filter((other) => other.id !== question.id && answersToWaitFor(other).length > 0);
  const chosen = chosenIn(shownWhen);
  const known = ['always', 'type', 'track', ...parents.map(({ id }) => id)].includes(chosen);
  const isBefore =
    shownWhen !== null && 'question' in shownWhen && questions.findIndex(({ id }) => id === shownWhen.question) > place;
  return (
    <>
      <SelectField
        name={name}
        label="When is it shown?"
        value={known ? chosen : ''}
        empty={known ? undefined : 'Choose again: that question was removed'}
        options={[
          { value: 'always', label: 'Always' },
          ...parents.map((parent) => ({ value: parent.id, label: `Only with some answers to “${calledOf(parent)}”` })),
          ...(form.types.length > 0 ? [{ value: 'type', label: 'Only for some presentation types' }] : []),
          ...(form.tracks.length > 0 ? [{ value: 'track', label: 'Only in some tracks' }] : []),
        ]}
        hint={
          parents.length === 0
            ? 'It can wait for the answer to another question as soon as there is a choice or a consent.'
            : undefined
        }
        onValue={(next) => change({ shownWhen: conditionOn(next) })}
      />
      {shownWhen !== null && known ? <Ticks {...{ shownWhen, name, change, builder }} /> : null}
      {shownWhen !== null && known ? (
        <p className={styles.sentence}>
          Shown only when {conditionInWords(shownWhen, questions, around.wording)}.
          {isBefore
            ? ' It stands above the question that it waits for: move it below, so that people meet it in order.'
            : ''}
        </p>
      ) : null}
    </>
  );
}

function Ticks(props: {
  readonly shownWhen: Condition;
  readonly name: string;
  readonly change: EditorProps['change'];
  readonly builder: Builder;
}) {
  const { shownWhen, name, change, builder } = props;
  const { offered, ticked } = choicesOf(shownWhen, builder);
  // Answers that were removed are dropped with the next tick: nobody could take them off otherwise.
  const valid = ticked.filter((id) => offered.some((option) => option.id === id));
  const legend = 'question' in shownWhen ? 'Shown when the answer is' : 'Shown for';
  return (
    <Fieldset name={`${name}.is`} legend={legend}>
      {offered.map(({ id, label }) => (
        <CheckField
          key={id}
          name={`${name}.is.${id}`}
          label={label || 'an answer without words yet'}
          checked={ticked.includes(id)}
          onValue={(on) =>
            change({ shownWhen: withTicked(shownWhen, on ? [...valid, id] : valid.filter((other) => other !== id)) })
          }
        />
      ))}
    </Fieldset>
  );
}
