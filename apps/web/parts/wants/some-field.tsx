import { Fieldset } from '../forms/fieldset';
import styles from './wants.module.css';

/** Some of a few, all of them in view. */
export function SomeField<Value extends string>(props: {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: readonly Value[];
  readonly onValue: (value: Value[]) => void;
}) {
  const { name, label, hint, options, value, onValue } = props;
  return (
    <Fieldset legend={label} name={name} hint={hint}>
      <div className={styles.tags}>
        {options.map((option) => (
          <label key={option.value} className={styles.tag}>
            <input
              type="checkbox"
              checked={value.includes(option.value)}
              onChange={({ target }) =>
                onValue(
                  options
                    .map((other) => other.value)
                    .filter((other) => (other === option.value ? target.checked : value.includes(other))),
                )
              }
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </Fieldset>
  );
}

/** What mentors help with, in the words of the forms. */
export const HELP_OPTIONS = [
  { value: 'abstract', label: 'The abstract' },
  { value: 'talk', label: 'The talk' },
  { value: 'poster', label: 'The poster' },
] as const;

/** How two can meet, in the words of the forms. */
export const MODE_OPTIONS = [
  { value: 'online', label: 'Online' },
  { value: 'in-person', label: 'In person' },
] as const;
