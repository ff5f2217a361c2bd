import { useState } from 'react';
import { Button } from '../button';
import { Fieldset } from '../forms/fieldset';
import { TextField } from '../forms/text-field';
import styles from './wants.module.css';

const SHOWN = 12;
const fold = (text: string): string => text.trim().toLowerCase();

/** Several short answers: tapped from what others say, or typed. What is typed is taken with Enter, comma or the button. */
export function TagField(props: {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly optional?: boolean;
  /** What one of them is called, for the field: `topic`. */
  readonly one: string;
  readonly value: readonly string[];
  readonly suggestions: readonly string[];
  /** Shows suggestions only for what is typed: where a slip of the thumb must not choose. */
  readonly onlyTyped?: boolean;
  readonly onValue: (value: readonly string[]) => void;
}) {
  const { name, label, hint, optional, one, value, suggestions, onlyTyped, onValue } = props;
  const [typed, setTyped] = useState('');
  const [all, setAll] = useState(false);
  const has = (tag: string, list: readonly string[]) => list.some((other) => fold(other) === fold(tag));
  const offered = onlyTyped && typed.trim().length < 2 ? [] : suggestions;
  const fitting = offered.filter((tag) => !has(tag, value) && fold(tag).includes(fold(typed)));
  const shown = [...value, ...fitting.slice(0, all ? fitting.length : SHOWN)];
  const isFirst = value.length === 0 && (onlyTyped || suggestions.length === 0);
  const take = (text: string) => {
    const tags = text.split(/[,;\n]/).map((tag) => tag.trim());
    const fresh = tags.filter((tag, place) => tag !== '' && !has(tag, value) && !has(tag, tags.slice(0, place)));
    onValue([...value, ...fresh]);
    setTyped('');
  };
  return (
    <Fieldset legend={label} name={name} hint={hint} optional={optional}>
      {shown.length > 0 ? (
        <div className={styles.tags}>
          {shown.map((tag) => (
            <label key={tag} className={styles.tag}>
              <input
                type="checkbox"
                checked={has(tag, value)}
                onChange={({ target }) =>
                  target.checked ? take(tag) : onValue(value.filter((other) => fold(other) !== fold(tag)))
                }
              />
              <span>{tag}</span>
            </label>
          ))}
        </div>
      ) : null}
      {fitting.length > SHOWN && !all ? (
        <Button look="quiet" onClick={() => setAll(true)}>
          Show {fitting.length - SHOWN} more<span className="hide"> for: {label}</span>
        </Button>
      ) : null}
      <div className={styles.own}>
        <TextField
          name={`${name}-own`}
          label={isFirst ? `A ${one}` : `Another ${one}`}
          value={typed}
          autoComplete="off"
          enterKeyHint="done"
          onValue={(text) => (/[,;]/.test(text) ? take(text) : setTyped(text))}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
            event.preventDefault();
            take(typed);
          }}
          onBlur={() => take(typed)}
        />
        <Button look="quiet" onClick={() => take(typed)}>
          Add<span className="hide"> this {one}</span>
        </Button>
      </div>
    </Fieldset>
  );
}
