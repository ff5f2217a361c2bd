import { type FloorPlan, type RunPattern, type RunProposal, thingsOf } from '@colloquy/engines/poster-layout';
import { useState } from 'react';
import { Button } from '../../../parts/button';
import { NumberField } from '../../../parts/forms/number-field';
import { SelectField } from '../../../parts/forms/select-field';
import { Dialog } from '../../../parts/overlays/dialog';
import { useBench } from '../desk/use-workbench';
import type { ThingStep } from '../model/desk';
import { boxOf } from '../model/shapes';
import { metres } from '../model/words';
import { Ground } from './ground';
import styles from './propose.module.css';

const PATTERNS: Record<RunPattern, string> = {
  rows: 'Rows',
  'herring-bone': 'Herring-bone',
  perimeter: 'Along the walls',
};

/** What makes a hall's runs those of another plan: all of them at once. */
function stepsTo(from: FloorPlan, to: FloorPlan): ThingStep[] {
  const kept = new Set(to.runs.map(({ id }) => id));
  return [
    ...thingsOf(from).flatMap((thing): ThingStep[] =>
      thing.kind === 'run' && !kept.has(thing.id) ? [{ kind: 'run', id: thing.id, value: null }] : [],
    ),
    ...to.runs.map((run): ThingStep => ({ kind: 'run', id: run.id, value: run })),
  ];
}

/** Ways in which runs could stand, each pictured with what it measures; one of them is taken, or none. */
export function ProposeDialog({ close }: { readonly close: () => void }) {
  const { desk, judge, draw, say } = useBench();
  const [boards, setBoards] = useState<number | null>(Math.max(1, desk.posters.length, desk.floorPlan.boards.length));
  const [pattern, setPattern] = useState<RunPattern | ''>('');
  const [found, setFound] = useState<readonly RunProposal[] | null>(null);
  const [isBusy, setBusy] = useState(false);
  const propose = async () => {
    if (!judge || boards === null) return;
    setBusy(true);
    const made = await judge.runs(desk.floorPlan, { boards, ...(pattern ? { pattern } : {}) });
    setBusy(false);
    setFound(made);
    say(made.length === 1 ? 'One way is proposed.' : `${made.length} ways are proposed.`);
  };
  return (
    <Dialog open onClose={close} title="Propose runs" size="wide">
      <p>
        The engine keeps to the walls, the pillars, the areas and the clearances of this hall. Taking one replaces all
        runs that stand; boards that go send their posters back to the waiting ones, and Undo brings all of it back.
      </p>
      <div className={styles.ask}>
        <NumberField name="boards" label="Boards wanted" min={1} max={2000} value={boards} onValue={setBoards} />
        <SelectField
          name="pattern"
          label="How they stand"
          value={pattern}
          onValue={setPattern}
          options={[
            { value: '', label: 'any way' },
            ...Object.entries(PATTERNS).map(([value, label]) => ({ value: value as RunPattern, label })),
          ]}
        />
        <Button busy={isBusy} disabled={boards === null} onClick={() => void propose()}>
          Propose
        </Button>
      </div>
      {found?.length === 0 ? <p>Not one board fits. Make the hall larger, or its clearances smaller.</p> : null}
      <ol className={styles.ways}>
        {found?.map((way, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: proposals have an order and nothing else
          <li key={place} className={styles.way}>
            <Sketch plan={way.plan} />
            <p>
              <strong>{PATTERNS[way.pattern]}</strong>: {way.report.figures.boards} boards in {way.plan.runs.length}{' '}
              runs
            </p>
            <p className={styles.soft}>
              Narrowest aisle{' '}
              {way.report.figures.narrowestAisle === null ? '–' : metres(way.report.figures.narrowestAisle)}, longest
              way out {way.report.figures.longestWayOut === null ? '–' : metres(way.report.figures.longestWayOut)},{' '}
              {way.report.findings.filter(({ level }) => level === 'error').length} things that must not be,{' '}
              {way.report.findings.filter(({ level }) => level === 'warning').length} to look at
            </p>
            <Button
              look="quiet"
              onClick={() => {
                draw(stepsTo(desk.floorPlan, way.plan));
                close();
              }}
            >
              Take this one<span className="hide">: {PATTERNS[way.pattern]}</span>
            </Button>
          </li>
        ))}
      </ol>
    </Dialog>
  );
}

function Sketch({ plan }: { readonly plan: FloorPlan }) {
  const { left, top, width, height } = boxOf(plan.outline);
  return (
    <svg className={styles.sketch} viewBox={`${left - 1.5} ${top - 1.5} ${width + 3} ${height + 3}`} aria-hidden="true">
      <Ground plan={plan} />
      {plan.boards.map(({ number, at, facing, width: wide }) => (
        <rect
          key={number}
          className={styles.board}
          transform={`translate(${at.x} ${at.y}) rotate(${facing})`}
          x={0.04}
          y={-wide / 2 + 0.05}
          width={0.4}
          height={wide - 0.1}
        />
      ))}
    </svg>
  );
}
