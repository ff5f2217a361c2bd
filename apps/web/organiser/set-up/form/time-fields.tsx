import { RadioGroup } from '../../../parts/forms/radio-group';
import { type EditorProps, useBuilder } from './builder-context';
import { MomentField } from './moment-field';

const EARLIER_MS = 7 * 86_400_000;

/** A week before the end of the call: late enough for drafts, early enough to ask again. */
const weekBefore = (instant: string): string => new Date(Date.parse(instant) - EARLIER_MS).toISOString();

/** Whether an answer must be there: never, always, or from a moment on. */
export function RequirementField({ question, place, change }: EditorProps) {
  const { timeZone, deadline } = useBuilder();
  const { required, kind } = question;
  const chosen = typeof required === 'string' ? required : 'after';
  const must = kind === 'consent' ? 'agree' : 'answer';
  return (
    <>
      <RadioGroup
        name={`questions.${place}.required`}
        label={`Must people ${must}?`}
        hint={
          kind === 'consent'
            ? 'A consent that must be given is not free. Require it for statements only, such as “All co-authors agree”.'
            : undefined
        }
        value={chosen}
        options={[
          { value: 'never', label: `No, whoever likes may ${must}` },
          { value: 'always', label: `Yes, without it nothing can be submitted` },
          { value: 'after', label: 'From a date on', hint: 'Before that a submission is complete without it.' },
        ]}
        onValue={(next) => change({ required: next === 'after' ? { after: weekBefore(deadline) } : next })}
      />
      {typeof required === 'string' ? null : (
        <MomentField
          name={`questions.${place}.required.after`}
          label="Must be answered from"
          value={required.after}
          timeZone={timeZone}
          onValue={(after) => change({ required: { after } })}
        />
      )}
    </>
  );
}

/** Until when authors may change their answer. */
export function FreezeField({ question, place, change }: EditorProps) {
  const { timeZone, deadline } = useBuilder();
  const { frozenAfter } = question;
  return (
    <>
      <RadioGroup
        name={`questions.${place}.frozen`}
        label="Until when may authors change their answer?"
        value={frozenAfter === null ? 'never' : 'after'}
        options={[
          { value: 'never', label: 'As long as they may change the submission' },
          {
            value: 'after',
            label: 'Up to a date',
            hint: 'Then it is frozen for authors; organisers can still correct it.',
          },
        ]}
        onValue={(next) => change({ frozenAfter: next === 'after' ? deadline : null })}
      />
      {frozenAfter === null ? null : (
        <MomentField
          name={`questions.${place}.frozenAfter`}
          label="Frozen from"
          value={frozenAfter}
          timeZone={timeZone}
          onValue={(instant) => change({ frozenAfter: instant })}
        />
      )}
    </>
  );
}
