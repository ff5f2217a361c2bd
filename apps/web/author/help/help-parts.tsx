import type { Schemas } from '@colloquy/api-client';
import { CheckField } from '../../parts/forms/check-field';
import { Part } from '../../parts/screen';
import { AsksForField, LabField, LanguagesField, MethodsField, PathwayField } from '../../parts/wants/common-fields';
import { HELP_OPTIONS, SomeField } from '../../parts/wants/some-field';
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

/** What most need not say: the abstract tells what it is about. */
export function MoreOfIt({ help, change, choices }: PartProps) {
  const own = { value: help, change, choices };
  return (
    <details className={styles.more}>
      <summary>Topics, languages, pathway and modules</summary>
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
      <MethodsField {...own} />
      <LanguagesField {...own} label="Languages in which you like to work" />
      <CheckField
        name="languageNeeded"
        label="Only a mentor who speaks one of these"
        checked={help.languageNeeded}
        onValue={(languageNeeded) => change({ languageNeeded })}
      />
      <PathwayField
        {...own}
        hint="For a mentor from another pathway, where the conference wants that. If the submission form asks for it too, what stands there counts."
      />
      <TagField
        name="modules"
        label="Modules that you take"
        hint="Nobody who marks one of them becomes your mentor."
        one="module"
        optional
        value={help.modules}
        suggestions={choices.modules}
        onValue={(modules) => change({ modules: [...modules] })}
      />
      <LabField {...own} label="The research group in which you work" />
    </details>
  );
}

/** A mentor whom they know of and would like; next to it, in private, stands whom they would not. */
export function WhomTheyWish({ help, change, choices }: PartProps) {
  return (
    <Part title="Somebody in particular">
      <AsksForField
        value={help}
        change={change}
        label="A mentor whom you would like"
        one="mentor"
        hint="It counts, and cannot always be met. The organisers see it; the mentor is not told."
        suggestions={choices.mentors}
      />
    </Part>
  );
}
