import type { Schemas } from '@colloquy/api-client';
import { SelectField } from '../forms/select-field';
import { TextField } from '../forms/text-field';
import { MODE_OPTIONS, SomeField } from './some-field';
import { TagField } from './tag-field';

/** What mentors and presenters say alike. */
export type Common = Pick<Schemas['HelpWantedDto'], 'methods' | 'modes' | 'campus' | 'languages' | 'lab'>;

interface CommonProps {
  readonly value: Common;
  readonly choices: Schemas['ChoicesDto'];
  readonly change: (changes: Partial<Common>) => void;
}

/** Ways of meeting, and where. */
export function MeetingFields({ value, change, choices }: CommonProps) {
  return (
    <>
      <SomeField
        name="modes"
        label="How can you meet?"
        options={MODE_OPTIONS}
        value={value.modes}
        onValue={(modes) => change({ modes })}
      />
      {choices.campuses.length > 0 && value.modes.includes('in-person') ? (
        <SelectField
          name="campus"
          label="Where in person?"
          empty="Anywhere here"
          options={choices.campuses.map((campus) => ({ value: campus, label: campus }))}
          value={value.campus}
          onValue={(campus) => change({ campus })}
        />
      ) : null}
    </>
  );
}

/** How they work. */
export function MethodsField({ value, change, choices }: CommonProps) {
  return (
    <TagField
      name="methods"
      label="Methods"
      one="method"
      optional
      value={value.methods}
      suggestions={choices.methods}
      onValue={(methods) => change({ methods: [...methods] })}
    />
  );
}

/** In which languages they can work. */
export function LanguagesField({ value, change, choices, label }: CommonProps & { readonly label: string }) {
  return (
    <TagField
      name="languages"
      label={label}
      one="language"
      optional
      value={value.languages}
      suggestions={choices.languages}
      onValue={(languages) => change({ languages: [...languages] })}
    />
  );
}

/** Of which research group they are, in their own words. */
export function LabField({ value, change, choices, label }: CommonProps & { readonly label: string }) {
  return (
    <>
      <TextField
        name="lab"
        label={label}
        hint="So that wishes for the same or another group can be met. It is never guessed."
        optional
        value={value.lab}
        list="labs"
        onValue={(lab) => change({ lab })}
      />
      <datalist id="labs">
        {choices.labs.map((lab) => (
          <option key={lab} value={lab} />
        ))}
      </datalist>
    </>
  );
}
