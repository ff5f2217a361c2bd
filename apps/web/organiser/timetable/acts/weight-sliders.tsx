import { type Term, USUAL_WEIGHTS } from '@colloquy/engines/timetabling';
import { useId } from 'react';
import type { Desk } from '../model/desk';
import { LAST_STEP, softRules, stepInWords, stepOf, weightAt } from '../model/weights';
import styles from './tool.module.css';

/**
 * A slider in words for each wish, what costs most first.
 * @param costs what each rule costs in the timetable as it stands; left out where that is not known
 * @param wanted the weights that were changed
 */
export function WeightSliders(props: {
  readonly desk: Desk;
  readonly costs?: Readonly<Partial<Record<Term, number>>>;
  readonly wanted: ReadonlyMap<Term, number>;
  readonly onWanted: (wanted: ReadonlyMap<Term, number>) => void;
}) {
  const { desk, costs, wanted, onWanted } = props;
  const costOf = (term: Term): number => costs?.[term] ?? 0;
  const rules = softRules(desk.instance).toSorted((a, b) => costOf(b.term) - costOf(a.term));
  return (
    <ul className={styles.list}>
      {rules.map(({ term, label, reason }) => (
        <OneWeight
          key={term}
          label={label}
          reason={reason}
          cost={costs ? costOf(term) : null}
          step={stepOf(term, wanted.get(term) ?? desk.weights[term] ?? USUAL_WEIGHTS[term])}
          onStep={(step) => onWanted(new Map([...wanted, [term, weightAt(term, step)]]))}
        />
      ))}
    </ul>
  );
}

function OneWeight(props: {
  readonly label: string;
  readonly reason: string;
  readonly cost: number | null;
  readonly step: number;
  readonly onStep: (step: number) => void;
}) {
  const { label, reason, cost, step, onStep } = props;
  const id = useId();
  const words = stepInWords(step);
  return (
    <li className={styles.weight}>
      <div>
        <label htmlFor={id}>{label}</label>
        <span className={styles.soft}>{reason}</span>
      </div>
      <div>
        <input
          id={id}
          type="range"
          min={0}
          max={LAST_STEP}
          step={1}
          value={step}
          aria-valuetext={words}
          onChange={(event) => onStep(Number(event.target.value))}
        />
        <span className={styles.soft}>
          {words}
          {cost === null ? '' : ` · costs ${cost.toLocaleString('en-GB', { maximumFractionDigits: 1 })} now`}
        </span>
      </div>
    </li>
  );
}
