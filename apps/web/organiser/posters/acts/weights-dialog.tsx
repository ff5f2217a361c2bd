import { answerOf } from '@colloquy/api-client';
import { type ConstraintName, DEFAULT_WEIGHTS } from '@colloquy/engines/poster-layout';
import { useId, useState } from 'react';
import { api } from '../../../api/client';
import { useWrite } from '../../../api/use-write';
import { Button } from '../../../parts/button';
import { Dialog } from '../../../parts/overlays/dialog';
import { ProblemNote } from '../../../parts/problem-note';
import styles from '../../timetable/acts/tool.module.css';
import { useBench } from '../desk/use-workbench';
import { LAST_STEP, softRules, stepInWords, stepOf, weightAt } from '../model/weights';

/** What matters how much: a slider in words for each wish, with what it costs as posters hang now. */
export function WeightsDialog({ close }: { readonly close: () => void }) {
  const { desk, conference, judgement, say } = useBench();
  const [wanted, setWanted] = useState<ReadonlyMap<ConstraintName, number>>(new Map());
  const save = useWrite(
    (_: null, headers) =>
      answerOf(
        api.PUT('/api/v1/conferences/{conference}/poster-sessions/{posterSession}/weights', {
          params: { path: { conference, posterSession: desk.id } },
          headers,
          body: { weights: { ...desk.weights, ...Object.fromEntries(wanted) }, version: desk.weightsVersion },
        }),
      ),
    () => {
      say('What matters how much is saved.');
      close();
    },
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
        Wishes pull against each other. The engine, the prices and the list of what speaks against the plan go by these
        sliders; what must not be stays forbidden whatever they say.
      </p>
      <ul className={styles.list}>
        {softRules(desk).map(({ name, label, reason }) => (
          <OneWeight
            key={name}
            label={label}
            reason={reason}
            cost={judgement?.report.terms[name] ?? 0}
            step={stepOf(name, wanted.get(name) ?? desk.weights[name] ?? DEFAULT_WEIGHTS[name])}
            onStep={(step) => setWanted(new Map([...wanted, [name, weightAt(name, step)]]))}
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
          aria-valuetext={stepInWords(step)}
          onChange={(event) => onStep(Number(event.target.value))}
        />
        <span className={styles.soft}>
          {stepInWords(step)} · costs {cost.toLocaleString('en-GB', { maximumFractionDigits: 1 })} now
        </span>
      </div>
    </li>
  );
}
