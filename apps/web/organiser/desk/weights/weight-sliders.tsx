import { useId } from 'react';
import styles from '../../timetable/acts/tool.module.css';
import { inNumbers } from '../cost-table';
import { LAST_STEP, stepInWords, stepOf, type Wish, weightAt } from './weighing';

/** What is weighed on a desk, and what it costs as things stand. */
export interface Weighed {
  readonly wishes: readonly Wish[];
  /** The weights that are set. */
  readonly weights: Readonly<Record<string, number>>;
  /** What each wish costs as things stand; left out where that is not known. */
  readonly costs?: Readonly<Partial<Record<string, number>>> | undefined;
}

/**
 * A slider in words for each wish, what costs most first.
 * @param wanted the weights that were changed
 */
export function WeightSliders(
  props: Weighed & {
    readonly wanted: ReadonlyMap<string, number>;
    readonly onWanted: (wanted: ReadonlyMap<string, number>) => void;
  },
) {
  const { wishes, weights, costs, wanted, onWanted } = props;
  const costOf = ({ name }: Wish): number => costs?.[name] ?? 0;
  return (
    <ul className={styles.list}>
      {wishes
        .toSorted((a, b) => costOf(b) - costOf(a))
        .map((wish) => (
          <OneWeight
            key={wish.name}
            wish={wish}
            cost={costs ? costOf(wish) : null}
            step={stepOf(wish, wanted.get(wish.name) ?? weights[wish.name] ?? wish.usual)}
            onStep={(step) => onWanted(new Map([...wanted, [wish.name, weightAt(wish, step)]]))}
          />
        ))}
    </ul>
  );
}

function OneWeight(props: {
  readonly wish: Wish;
  readonly cost: number | null;
  readonly step: number;
  readonly onStep: (step: number) => void;
}) {
  const { wish, cost, step, onStep } = props;
  const id = useId();
  const words = stepInWords(step);
  return (
    <li className={styles.weight}>
      <div>
        <label htmlFor={id}>{wish.label}</label>
        <span className={styles.soft}>{wish.reason}</span>
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
          {cost === null ? '' : ` · costs ${inNumbers(cost)} now`}
        </span>
      </div>
    </li>
  );
}
