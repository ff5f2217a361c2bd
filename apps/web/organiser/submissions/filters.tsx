import { useEffect, useState } from 'react';
import { Button } from '../../parts/button';
import { SelectField } from '../../parts/forms/select-field';
import { TextField } from '../../parts/forms/text-field';
import { useConference } from '../../parts/use-conference';
import { type Narrowing, SPECIALS, type Special, WITHOUT } from './narrowing';
import styles from './submissions.module.css';

const STATES = [
  'draft',
  'submitted',
  'in revision',
  'accepted',
  'waitlisted',
  'declined',
  'confirmed',
  'withdrawn',
] as const;
const WORDS: Readonly<Record<string, string>> = { waitlisted: 'On the waiting list' };
const inWords = (state: string): string => WORDS[state] ?? state.replace(/^./, (letter) => letter.toUpperCase());
const PAUSE_MS = 400;

/** Looks into the abstracts once there is a pause in the typing, since only the server has them. */
function WordsField({ words, ask }: { readonly words: string; readonly ask: (words: string) => void }) {
  const [typed, setTyped] = useState(words);
  useEffect(() => setTyped(words), [words]);
  useEffect(() => {
    if (typed === words) return;
    const timer = setTimeout(() => ask(typed.trim()), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, words, ask]);
  return (
    <TextField name="words" type="search" label="Words in abstracts" value={typed} maxLength={200} onValue={setTyped} />
  );
}

/** The conditions to which the table is narrowed. */
export function Filters(props: {
  readonly asked: Narrowing;
  readonly ask: (change: Partial<Narrowing>) => void;
  readonly askWords: (words: string) => void;
}) {
  const { asked, ask, askWords } = props;
  const { tracks, types } = useConference();
  const isNarrowed = [asked.state, asked.track, asked.type, asked.only, asked.words].some((value) => value !== '');
  return (
    <search className={styles.filters} aria-label="Narrow the table">
      <SelectField
        name="state"
        label="State"
        empty="Every state"
        value={asked.state}
        options={STATES.map((state) => ({ value: state, label: inWords(state) }))}
        onValue={(state) => ask({ state })}
      />
      <SelectField
        name="track"
        label="Track"
        empty="Every track"
        value={asked.track}
        options={[
          ...tracks.map(({ id, letter, name }) => ({ value: id, label: `${letter}: ${name}` })),
          { value: WITHOUT, label: 'No track yet' },
        ]}
        onValue={(track) => ask({ track })}
      />
      <SelectField
        name="type"
        label="Type"
        empty="Every type"
        value={asked.type}
        options={[
          ...types.map(({ id, name }) => ({ value: id, label: name })),
          { value: WITHOUT, label: 'No type yet' },
        ]}
        onValue={(type) => ask({ type })}
      />
      <SelectField
        name="only"
        label="Only those"
        empty="All"
        value={asked.only}
        options={Object.entries(SPECIALS).map(([value, label]) => ({ value: value as Special, label }))}
        onValue={(only) => ask({ only })}
      />
      <WordsField words={asked.words} ask={askWords} />
      {isNarrowed ? (
        <Button look="quiet" onClick={() => ask({ state: '', track: '', type: '', only: '', words: '' })}>
          Show everything
        </Button>
      ) : null}
    </search>
  );
}
