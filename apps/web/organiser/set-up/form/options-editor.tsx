import type { Option } from '@colloquy/engines/submission-form';
import { useRef } from 'react';
import { Button } from '../../../parts/button';
import { Fieldset } from '../../../parts/forms/fieldset';
import { TextField } from '../../../parts/forms/text-field';
import { Icon } from '../../../parts/icon';
import { useFocusNext } from '../../../parts/use-focus-next';
import type { EditorProps } from './builder-context';
import styles from './editor.module.css';
import { makeId } from './new-question';

/** The answers that a choice offers. Enter in one begins the next. */
export function OptionsEditor({ question, place, change }: EditorProps) {
  const { options } = question;
  const box = useRef<HTMLDivElement>(null);
  const set = (next: readonly Option[]) => change({ options: next });
  const focusNext = useFocusNext();
  const focusOn = (index: number) => focusNext(() => box.current?.querySelectorAll('input')[index]);
  const addAfter = (index: number) => {
    set([...options.slice(0, index + 1), { id: makeId(), label: '' }, ...options.slice(index + 1)]);
    focusOn(index + 1);
  };
  const move = (index: number, to: number) => {
    const rest = options.filter((_, other) => other !== index);
    const moved = options[index];
    if (moved) set([...rest.slice(0, to), moved, ...rest.slice(to)]);
  };
  const remove = (index: number) => {
    set(options.filter((_, other) => other !== index));
    focusOn(Math.max(0, index - 1));
  };
  return (
    <Fieldset
      name={`questions.${place}.options`}
      legend="Answers to choose from"
      hint="An answer that people have chosen keeps its meaning: to mean something else, remove it and add a new one."
    >
      <div ref={box} className={styles.options}>
        {options.map(({ id, label }, index) => (
          <div key={id} className={styles.option}>
            <TextField
              name={`questions.${place}.options.${index}.label`}
              label={`Answer ${index + 1}`}
              value={label}
              maxLength={300}
              onValue={(text) => set(options.map((option) => (option.id === id ? { ...option, label: text } : option)))}
              onKeyDown={(event) => {
                if (event.key !== 'Enter') return;
                event.preventDefault();
                addAfter(index);
              }}
            />
            <span className={styles.optionActs}>
              <button
                type="button"
                disabled={index === 0}
                aria-label={`Move answer ${index + 1} up`}
                onClick={() => move(index, index - 1)}
              >
                <Icon name="up" />
              </button>
              <button
                type="button"
                disabled={index === options.length - 1}
                aria-label={`Move answer ${index + 1} down`}
                onClick={() => move(index, index + 1)}
              >
                <Icon name="down" />
              </button>
              <button type="button" aria-label={`Remove answer ${index + 1}`} onClick={() => remove(index)}>
                <Icon name="close" />
              </button>
            </span>
          </div>
        ))}
      </div>
      <p className={styles.row}>
        <Button look="quiet" onClick={() => addAfter(options.length - 1)}>
          Add an answer
        </Button>
      </p>
    </Fieldset>
  );
}
