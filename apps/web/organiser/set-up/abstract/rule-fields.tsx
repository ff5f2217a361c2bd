import { NumberField } from '../../../parts/forms/number-field';
import { RadioGroup } from '../../../parts/forms/radio-group';
import sheet from '../sections/sections.module.css';
import { type AbstractForm, SIGN_OFF_OPTIONS } from './definition';

/** What is asked besides the text: keywords, authors, supervisors, and what happens after the deadline. */
export function RuleFields(props: {
  readonly form: AbstractForm;
  readonly edit: (change: Partial<AbstractForm>) => void;
}) {
  const { form, edit } = props;
  return (
    <>
      <h2 className={sheet.heading}>Keywords and authors</h2>
      <div className={sheet.three}>
        <NumberField
          name="minKeywords"
          label="Keywords, at least"
          min={0}
          value={form.minKeywords}
          onValue={(minKeywords) => edit({ minKeywords })}
        />
        <NumberField
          name="maxKeywords"
          label="Keywords, at most"
          min={0}
          value={form.maxKeywords}
          onValue={(maxKeywords) => edit({ maxKeywords })}
        />
        <NumberField
          name="maxAuthors"
          label="Authors, at most"
          min={1}
          value={form.maxAuthors}
          onValue={(maxAuthors) => edit({ maxAuthors })}
        />
      </div>
      <h2 className={sheet.heading}>Supervisors</h2>
      <RadioGroup
        name="signOff"
        label="What is the supervisor of a work asked?"
        options={SIGN_OFF_OPTIONS}
        value={form.signOff}
        onValue={(signOff) => edit({ signOff })}
      />
      <h2 className={sheet.heading}>Deadline and second thoughts</h2>
      <NumberField
        name="graceMinutes"
        label="Abstracts are still taken after the deadline for"
        hint="For whoever presses the button in the last second. Authors are not told; it is noted that an abstract was late."
        unit="minutes"
        min={0}
        max={1440}
        value={form.graceMinutes}
        onValue={(graceMinutes) => edit({ graceMinutes })}
      />
      <NumberField
        name="undoHours"
        label="A withdrawal can be undone for"
        hint="Within this time an author who has withdrawn can change their mind without asking you."
        unit="hours"
        min={0}
        max={720}
        value={form.undoHours}
        onValue={(undoHours) => edit({ undoHours })}
      />
    </>
  );
}
