import type { Schemas } from '@colloquy/api-client';
import { SelectField } from '../forms/select-field';
import { TextField } from '../forms/text-field';
import { MODE_OPTIONS, SomeField } from './some-field';
import { TagField } from './tag-field';

/** What mentors and presenters say alike. */
export type Common = Pick<
  Schemas['HelpWantedDto'],
  'methods' | 'modes' | 'campus' | 'languages' | 'lab' | 'pathway' | 'asksFor'
>;

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
    <SuggestedField
      name="lab"
      label={label}
      hint="So that wishes for the same or another group can be met. It is never guessed."
      value={value.lab}
      suggestions={choices.labs}
      onValue={(lab) => change({ lab })}
    />
  );
}

/** Which pathway or programme they study, in their own words. */
export function PathwayField({ value, change, choices, hint }: CommonProps & { readonly hint: string }) {
  return (
    <SuggestedField
      name="pathway"
      label="Your pathway or programme of study"
      hint={hint}
      value={value.pathway}
      suggestions={choices.pathways}
      onValue={(pathway) => change({ pathway })}
    />
  );
}

function SuggestedField(props: {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly suggestions: readonly string[];
  readonly onValue: (value: string) => void;
}) {
  const { suggestions, ...field } = props;
  const list = `${field.name}-known`;
  return (
    <>
      <TextField {...field} optional list={list} />
      <datalist id={list}>
        {suggestions.map((known) => (
          <option key={known} value={known} />
        ))}
      </datalist>
    </>
  );
}

/** Whom they would like to work with: said openly to organisers, and to nobody else. */
export function AsksForField(
  props: Pick<CommonProps, 'value' | 'change'> & {
    readonly label: string;
    /** What one of them is called: `mentor`. */
    readonly one: string;
    readonly hint: string;
    readonly suggestions: readonly string[];
  },
) {
  const { value, change, label, one, hint, suggestions } = props;
  return (
    <TagField
      name="asksFor"
      label={label}
      hint={hint}
      one={one}
      onlyTyped
      optional
      value={value.asksFor}
      suggestions={suggestions}
      onValue={(asksFor) => change({ asksFor: [...asksFor] })}
    />
  );
}
