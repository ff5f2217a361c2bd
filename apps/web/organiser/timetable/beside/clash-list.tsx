import type { Term } from '@colloquy/engines/timetabling';
import { useState } from 'react';
import { Button } from '../../../parts/button';
import { useParts } from '../acts/use-parts';
import { useBench } from '../desk/use-workbench';
import type { Clash } from '../model/clashes';
import { ruleName } from '../model/words';
import styles from './beside.module.css';
import { KeepClash } from './keep-clash';

const MOST_SHOWN = 60;
const SIGNS = { error: '✕ Must not be', warning: '! Costs', acknowledged: '✓ Stays' } as const;

/** One thing that speaks against the timetable: what it is, what to do, and the way to its talks. */
export function ClashRow({ clash, onKeep }: { readonly clash: Clash; readonly onKeep: (clash: Clash) => void }) {
  const { layout, act } = useBench();
  const { takeBack } = useParts();
  const { level, sentence, advice, talks, cost, term, why, by, key } = clash;
  return (
    <li className={styles.clash}>
      <p className={styles[level]}>
        <strong>{SIGNS[level]}</strong> · {ruleName(term)} ·{' '}
        {cost.toLocaleString('en-GB', { maximumFractionDigits: 1 })}
      </p>
      <p>{sentence}</p>
      <p className={styles.advice}>{why === null ? advice : `${by ?? 'Somebody'} says it stays: ${why}`}</p>
      <p className={styles.links}>
        {talks.slice(0, 4).map((id) => (
          <button key={id} type="button" className={styles.link} onClick={() => act({ do: 'open', id })}>
            {layout.talks.get(id)?.code}
          </button>
        ))}
        {level === 'acknowledged' ? (
          <button type="button" className={styles.link} onClick={() => takeBack(key)}>
            Take back
          </button>
        ) : (
          <button type="button" className={styles.link} onClick={() => onKeep(clash)}>
            It stays …
          </button>
        )}
      </p>
    </li>
  );
}

/** All that speaks against the timetable, the worst first. */
export function ClashList() {
  const { clashes, judgement } = useBench();
  const [rule, setRule] = useState<Term | ''>('');
  const [most, setMost] = useState(MOST_SHOWN);
  const [keeping, setKeeping] = useState<Clash | null>(null);
  const rules = [...new Set(clashes.map(({ term }) => term))];
  const found = clashes.filter(({ term }) => rule === '' || term === rule);
  if (!judgement) return <p className={styles.note}>The timetable is being checked …</p>;
  if (clashes.length === 0) return <p className={styles.note}>Nothing speaks against this timetable.</p>;
  return (
    <>
      <label className={styles.find}>
        Show
        <select value={rule} onChange={(event) => setRule(event.target.value as Term | '')}>
          <option value="">every rule ({clashes.length})</option>
          {rules.map((term) => (
            <option key={term} value={term}>
              {ruleName(term)} ({clashes.filter((clash) => clash.term === term).length})
            </option>
          ))}
        </select>
      </label>
      <ul className={styles.clashes}>
        {found.slice(0, most).map((clash) => (
          <ClashRow key={clash.key} clash={clash} onKeep={setKeeping} />
        ))}
      </ul>
      {found.length > most ? (
        <Button look="quiet" onClick={() => setMost(most + MOST_SHOWN)}>
          Show more
        </Button>
      ) : null}
      <KeepClash clash={keeping} onClose={() => setKeeping(null)} />
    </>
  );
}
