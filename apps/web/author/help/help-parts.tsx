import type { Schemas } from '@colloquy/api-client';
import { CheckField } from '../../parts/forms/check-field';
import { SelectField } from '../../parts/forms/select-field';
import { TextField } from '../../parts/forms/text-field';
import { Part } from '../../parts/screen';
import { HELP_OPTIONS, MODE_OPTIONS, SomeField } from '../../parts/wants/some-field';
import { TagField } from '../../parts/wants/tag-field';
import styles from '../../parts/wants/wants.module.css';
import type { Help } from './help-queries';

interface PartProps {
  readonly help: Help;
  readonly choices: Schemas['ChoicesDto'];
  readonly change: (changes: Partial<Help>) => void;
}

/** With what they want help. */
export function WhatHelp({ help, change }: PartProps) {
  return (
    <Part title="With what">
      <SomeField
        name="help"
        label="I would like help with"
        options={HELP_OPTIONS}
        value={help.help}
        onValue={(kinds) => change({ help: kinds })}
      />
    </Part>
  );
}

/** Ways of meeting. */
export function HowToMeet({ help, change, choices }: PartProps) {
  return (
    <>
      <SomeField
        name="modes"
        label="How can you meet?"
        options={MODE_OPTIONS}
        value={help.modes}
        onValue={(modes) => change({ modes })}
      />
      {choices.campuses.length > 0 && help.modes.includes('in-person') ? (
        <SelectField
          name="campus"
          label="Where in person?"
          empty="Anywhere here"
          options={choices.campuses.map((campus) => ({ value: campus, label: campus }))}
          value={help.campus}
          onValue={(campus) => change({ campus })}
        />
      ) : null}
    </>
  );
}

/** What most need not say: the abstract tells what it is about. */
export function MoreOfIt({ help, change, choices }: PartProps) {
  return (
    <details className={styles.more}>
      <summary>Topics, languages and research group</summary>
      <TagField
        name="topics"
        label="What else would you like to talk about?"
        hint="Your abstract and its keywords count already."
        one="topic"
        optional
        value={help.topics}
        suggestions={choices.topics}
        onValue={(topics) => change({ topics: [...topics] })}
      />
      <TagField
        name="methods"
        label="Methods"
        one="method"
        optional
        value={help.methods}
        suggestions={choices.methods}
        onValue={(methods) => change({ methods: [...methods] })}
      />
      <TagField
        name="languages"
        label="Languages in which you like to work"
        one="language"
        optional
        value={help.languages}
        suggestions={choices.languages}
        onValue={(languages) => change({ languages: [...languages] })}
      />
      <CheckField
        name="languageNeeded"
        label="Only a mentor who speaks one of these"
        checked={help.languageNeeded}
        onValue={(languageNeeded) => change({ languageNeeded })}
      />
      <TextField
        name="lab"
        label="The research group in which you work"
        hint="So that a wish for the same or another group can be met. It is never guessed."
        optional
        value={help.lab}
        list="labs"
        onValue={(lab) => change({ lab })}
      />
      <datalist id="labs">
        {choices.labs.map((lab) => (
          <option key={lab} value={lab} />
        ))}
      </datalist>
    </details>
  );
}
