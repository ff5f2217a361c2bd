import type { Schemas } from '@colloquy/api-client';
import { Button } from '../../parts/button';
import { DateField } from '../../parts/forms/date-field';
import { SelectField } from '../../parts/forms/select-field';
import { TextField } from '../../parts/forms/text-field';
import styles from './log.module.css';

/** What the log is narrowed to; empty where it is not. Days are the conference's. */
export interface Wanted {
  readonly person: string;
  readonly act: string;
  readonly what: '' | 'did' | 'saw';
  readonly from: string;
  readonly to: string;
  readonly text: string;
}

const WHAT = [
  { value: 'did', label: 'What was done' },
  { value: 'saw', label: 'What was seen' },
] as const;

/** `release-decisions` as people read it. */
const inWords = (name: string): string => name.replace(/-/g, ' ').replace(/^./, (letter) => letter.toUpperCase());

/** The conditions to which the log is narrowed. */
export function LogFilters(props: {
  readonly wanted: Wanted;
  readonly people: Schemas['LogChoicesDto']['people'];
  readonly names: readonly string[];
  readonly onChange: (wanted: Wanted) => void;
  readonly onClear: (() => void) | undefined;
}) {
  const { wanted, people, names, onChange, onClear } = props;
  const set = (change: Partial<Wanted>) => onChange({ ...wanted, ...change });
  return (
    <search className={styles.filters} aria-label="Narrow the log">
      <TextField
        name="text"
        type="search"
        label="Words"
        value={wanted.text}
        maxLength={200}
        onValue={(text) => set({ text })}
      />
      <SelectField
        name="person"
        label="Who"
        empty="Everybody"
        value={wanted.person}
        options={people.map(({ id, name }) => ({ value: id, label: name }))}
        onValue={(person) => set({ person })}
      />
      <SelectField
        name="what"
        label="Done or seen"
        empty="Both"
        value={wanted.what}
        options={WHAT}
        onValue={(what) => set({ what })}
      />
      <SelectField
        name="act"
        label="Act"
        empty="Every act"
        value={wanted.act}
        options={names.map((name) => ({ value: name, label: inWords(name) }))}
        onValue={(act) => set({ act })}
      />
      <DateField name="from" label="From" value={wanted.from} onValue={(from) => set({ from })} />
      <DateField name="to" label="To" value={wanted.to} onValue={(to) => set({ to })} />
      {onClear ? (
        <Button look="quiet" onClick={onClear}>
          Show everything
        </Button>
      ) : null}
    </search>
  );
}
