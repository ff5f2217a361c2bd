import type { Schemas } from '@colloquy/api-client';
import { SelectField } from '../../parts/forms/select-field';
import styles from './from-files.module.css';

type Matter = Schemas['ImportMatterDto'];

const KINDS: readonly (readonly [Matter['kind'], string, string])[] = [
  ['track', 'Tracks', 'Names of tracks that this conference does not have.'],
  ['type', 'Presentation types', 'Which of your presentation types they are.'],
  ['state', 'States', 'What was decided elsewhere is decided here anew.'],
  ['question', 'Answers and further columns', 'They can answer a question of your form, become one, or be left out.'],
];

/** Names of the other system that are to be brought together with something here. */
export function Matters(props: {
  readonly matters: readonly Matter[];
  readonly choices: readonly Schemas['ImportChoiceDto'][];
  readonly onChoice: (choice: Schemas['ImportChoiceDto']) => void;
}) {
  const { matters, choices, onChoice } = props;
  return KINDS.map(([kind, title, lead]) => {
    const those = matters.filter((matter) => matter.kind === kind);
    return those.length === 0 ? null : (
      <section key={kind} aria-label={title}>
        <h3>{title}</h3>
        <p>{lead}</p>
        <div className={styles.matters}>
          {those.map(({ name, works, options, chosen }) => (
            <SelectField
              key={name}
              name={`${kind}.${name}`}
              label={`“${name}”`}
              hint={works === 1 ? 'In one work' : `In ${works} works`}
              empty={chosen === null ? 'Choose' : undefined}
              options={options}
              value={choices.find((choice) => choice.kind === kind && choice.name === name)?.chosen ?? chosen ?? ''}
              onValue={(value) => onChoice({ kind, name, chosen: value })}
            />
          ))}
        </div>
      </section>
    );
  });
}
