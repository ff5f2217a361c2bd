import { useState } from 'react';
import { Button } from '../../../parts/button';
import { TextField } from '../../../parts/forms/text-field';
import { Dialog } from '../../../parts/overlays/dialog';
import styles from '../../timetable/beside/beside.module.css';
import { useParts } from '../acts/use-parts';
import { useBench } from '../desk/use-workbench';
import { type Against, ruleName } from '../model/findings';
import { useShow } from './use-show';

const MOST_SHOWN = 40;
const SIGNS = { error: '✕ Must not be', warning: '! Costs', acknowledged: '✓ Stays' } as const;

/** One thing that speaks against the session: what it is, what to do, and the way to what it is about. */
export function FindingRow({ one, onKeep }: { readonly one: Against; readonly onKeep: (one: Against) => void }) {
  const { posters, hold } = useBench();
  const { takeBack } = useParts();
  const { show } = useShow();
  const { level, sentence, advice, cost, rule, why, by, key } = one;
  const what = rule ? ruleName(rule) : 'The hall';
  return (
    <li className={styles.clash}>
      <p className={styles[level]}>
        <strong>{level === 'warning' && !rule ? '! Look at it' : SIGNS[level]}</strong> · {what}
        {cost === null ? '' : ` · ${cost.toLocaleString('en-GB', { maximumFractionDigits: 1 })}`}
      </p>
      <p>{sentence}</p>
      <p className={styles.advice}>{why === null ? advice : `${by ?? 'Somebody'} says it stays: ${why}`}</p>
      <p className={styles.links}>
        {one.posters.slice(0, 4).map((id) => (
          <button key={id} type="button" className={styles.link} onClick={() => hold({ open: id })}>
            {posters.get(id)?.code}
          </button>
        ))}
        {one.things.slice(0, 4).map((id) => (
          <button key={id} type="button" className={styles.link} onClick={() => show(id)}>
            Go to {id === 'outline' ? 'the walls' : id}
          </button>
        ))}
        {level === 'acknowledged' ? (
          <button type="button" className={styles.link} onClick={() => takeBack(key)}>
            Take back
          </button>
        ) : (
          <button type="button" className={styles.link} onClick={() => onKeep(one)}>
            It stays …
          </button>
        )}
      </p>
    </li>
  );
}

/** All that speaks against the hall, or against where posters hang, the worst first. */
export function FindingList({ of }: { readonly of: 'hall' | 'posters' }) {
  const { findings, hall, judgement } = useBench();
  const [most, setMost] = useState(MOST_SHOWN);
  const [keeping, setKeeping] = useState<Against | null>(null);
  const found = findings.filter(({ rule }) => (of === 'hall') === (rule === null));
  if (of === 'hall' ? !hall : !judgement && found.length === 0)
    return (
      <p className={styles.note}>{of === 'hall' ? 'The hall is being checked …' : 'There is nothing to check yet.'}</p>
    );
  return (
    <>
      {found.length === 0 ? <p className={styles.note}>Nothing speaks against it.</p> : null}
      <ul className={styles.clashes}>
        {found.slice(0, most).map((one) => (
          <FindingRow key={one.key} one={one} onKeep={setKeeping} />
        ))}
      </ul>
      {found.length > most ? (
        <Button look="quiet" onClick={() => setMost(most + MOST_SHOWN)}>
          Show more
        </Button>
      ) : null}
      {keeping ? <KeepFinding one={keeping} close={() => setKeeping(null)} /> : null}
    </>
  );
}

/** Asks why something that speaks against the session stays. */
export function KeepFinding({ one, close }: { readonly one: Against; readonly close: () => void }) {
  const { acknowledge } = useParts();
  const [why, setWhy] = useState('');
  return (
    <Dialog
      open
      stays
      onClose={close}
      title="Why does it stay?"
      acts={
        <>
          <Button
            disabled={why.trim() === ''}
            onClick={() => {
              acknowledge(one.key, why.trim());
              close();
            }}
          >
            Let it stay
          </Button>
          <Button look="quiet" onClick={close}>
            Cancel
          </Button>
        </>
      }
    >
      <p>{one.sentence}</p>
      <TextField
        name="why"
        label="Your reason"
        hint="Organisers see it with your name. It counts as settled as long as it is about the same."
        value={why}
        onValue={setWhy}
        maxLength={500}
        required
      />
    </Dialog>
  );
}
