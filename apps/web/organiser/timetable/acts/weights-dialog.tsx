import { answerOf } from '@colloquy/api-client';
import { CONSTRAINTS, DEFAULT_WEIGHTS, isHard, type Term } from '@colloquy/engines/timetabling';
import { useId, useState } from 'react';
import { api } from '../../../api/client';
import { useWrite } from '../../../api/use-write';
import { Button } from '../../../parts/button';
import { Dialog } from '../../../parts/overlays/dialog';
import { ProblemNote } from '../../../parts/problem-note';
import { useBench } from '../desk/use-workbench';
import styles from './tool.module.css';

/** What a place of the slider multiplies the rule’s own weight with, and how that is said. */
const STEPS: readonly (readonly [factor: number, words: string])[] = [
  [0, 'does not matter'],
  [0.2, 'hardly matters'],
  [0.5, 'matters a little'],
  [1, 'matters'],
  [2, 'matters more'],
  [5, 'matters much'],
  [20, 'above almost everything'],
];

const ownWeight = (term: Term): number => DEFAULT_WEIGHTS[term] || 1;

/** The place of the slider that is nearest to a weight. */
export function stepOf(term: Term, weight: number): number {
  const factor = weight / ownWeight(term);
  let best = 0;
  STEPS.forEach(([each], step) => {
    if (Math.abs(each - factor) < Math.abs((STEPS[best]?.[0] ?? 0) - factor)) best = step;
  });
  return best;
}

/** What matters how much: a slider in words for each wish, with what it costs in the timetable as it stands. */
export function WeightsDialog({ close }: { readonly close: () => void }) {
  const { desk, conference, judgement, say } = useBench();
  const [wanted, setWanted] = useState<ReadonlyMap<Term, number>>(new Map());
  const save = useWrite(
    (_: null, headers) =>
      answerOf(
        api.PUT('/api/v1/conferences/{conference}/timetable/weights', {
          params: { path: { conference } },
          headers,
          body: { weights: { ...desk.weights, ...Object.fromEntries(wanted) }, version: desk.weightsVersion },
        }),
      ),
    () => {
      say('What matters how much is saved.');
      close();
    },
  );
  const costOf = (term: Term): number => judgement?.terms[term] ?? 0;
  const soft = CONSTRAINTS.filter(({ term }) => !isHard(desk.instance, term)).toSorted(
    (a, b) => costOf(b.term) - costOf(a.term),
  );
  return (
    <Dialog
      open
      stays
      size="wide"
      onClose={close}
      title="What matters how much"
      acts={
        <>
          <Button busy={save.isPending} disabled={wanted.size === 0} onClick={() => save.mutate(null)}>
            Save
          </Button>
          <Button look="quiet" onClick={close}>
            Cancel
          </Button>
        </>
      }
    >
      <ProblemNote error={save.error} />
      <p>
        Wishes pull against each other. The engine, the prices and the list of what speaks against the timetable go by
        these sliders; what must not be stays forbidden whatever they say.
      </p>
      <ul className={styles.list}>
        {soft.map(({ term, label, reason }) => (
          <OneWeight
            key={term}
            label={label}
            reason={reason}
            cost={costOf(term)}
            step={stepOf(term, wanted.get(term) ?? desk.weights[term] ?? DEFAULT_WEIGHTS[term])}
            onStep={(step) => setWanted(new Map([...wanted, [term, ownWeight(term) * (STEPS[step]?.[0] ?? 1)]]))}
          />
        ))}
      </ul>
    </Dialog>
  );
}

function OneWeight(props: {
  readonly label: string;
  readonly reason: string;
  readonly cost: number;
  readonly step: number;
  readonly onStep: (step: number) => void;
}) {
  const { label, reason, cost, step, onStep } = props;
  const id = useId();
  const words = STEPS[step]?.[1] ?? '';
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
          max={STEPS.length - 1}
          step={1}
          value={step}
          aria-valuetext={words}
          onChange={(event) => onStep(Number(event.target.value))}
        />
        <span className={styles.soft}>
          {words}
          {' · costs'} {cost.toLocaleString('en-GB', { maximumFractionDigits: 1 })} now
        </span>
      </div>
    </li>
  );
}
