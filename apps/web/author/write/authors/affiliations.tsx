import { useState } from 'react';
import { Button } from '../../../parts/button';
import { TextField } from '../../../parts/forms/text-field';
import styles from './authors.module.css';

/** Where somebody studies or works; more than one where there is. An entry that stands there already is not kept twice. */
export function Affiliations(props: {
  readonly name: string;
  readonly whose: string;
  readonly affiliations: readonly string[];
  readonly onAffiliations: (affiliations: readonly string[]) => void;
}) {
  const { name, whose, affiliations, onAffiliations } = props;
  const [rows, setRows] = useState(affiliations.length);
  const shown = Array.from({ length: Math.max(1, rows, affiliations.length) }, (_, place) => affiliations[place] ?? '');
  const change = (place: number, value: string): void => {
    const next = shown.map((entry, other) => (other === place ? value : entry));
    const kept = next.filter((entry, other) => next.indexOf(entry) === other);
    while (kept.at(-1) === '') kept.pop();
    setRows(shown.length);
    onAffiliations(kept);
  };
  return (
    <div className={styles.affiliations}>
      {shown.map((entry, place) => (
        <TextField
          // biome-ignore lint/suspicious/noArrayIndexKey: entries have no name but their place
          key={place}
          name={place === 0 ? name : `${name}.${place}`}
          label={place === 0 ? `${whose} university or organisation` : `${whose} affiliation ${place + 1}`}
          optional
          list="known-affiliations"
          autoComplete={place === 0 && whose === 'Your' ? 'organization' : 'off'}
          value={entry}
          onValue={(value) => change(place, value)}
        />
      ))}
      {shown.at(-1) !== '' && shown.length < MOST ? (
        <Button look="quiet" onClick={() => setRows(shown.length + 1)}>
          Add another<span className="hide"> affiliation</span>
        </Button>
      ) : null}
    </div>
  );
}

const MOST = 6;
