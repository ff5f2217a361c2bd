import type { Schemas } from '@colloquy/api-client';
import { CheckField } from '../../parts/forms/check-field';
import { Part } from '../../parts/screen';
import { LabField, LanguagesField, MethodsField } from '../../parts/wants/common-fields';
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
      <MethodsField {...own} />
      <LanguagesField {...own} label="Languages in which you like to work" />
      <CheckField
        name="languageNeeded"
        label="Only a mentor who speaks one of these"
        checked={help.languageNeeded}
        onValue={(languageNeeded) => change({ languageNeeded })}
      />
      <LabField {...own} label="The research group in which you work" />
    </details>
  );
}
