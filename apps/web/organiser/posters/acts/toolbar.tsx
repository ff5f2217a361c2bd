import type { Schemas } from '@colloquy/api-client';
import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { Button } from '../../../parts/button';
import { Menu } from '../../../parts/overlays/menu';
import styles from '../../timetable/grid/toolbar.module.css';
import { useShow } from '../beside/use-show';
import type { Mode } from '../desk/use-hands';
import { useBench } from '../desk/use-workbench';
import type { View } from '../hall/use-view';
import { thingKey } from '../model/desk';
import { ADDED, type AddedKind, newThing } from '../model/new-thing';
import { AskDialog } from './ask-dialog';

const Propose = lazy(() => import('../hall/propose-dialog').then(({ ProposeDialog }) => ({ default: ProposeDialog })));
const History = lazy(() => import('./history-dialog').then(({ HistoryDialog }) => ({ default: HistoryDialog })));
const Edit = lazy(() =>
  import('./edit-session-dialog').then(({ EditSessionDialog }) => ({ default: EditSessionDialog })),
);
const Weights = lazy(() => import('./poster-weights').then(({ PosterWeights }) => ({ default: PosterWeights })));

const MODES: readonly (readonly [Mode, string])[] = [
  ['posters', 'Posters'],
  ['hall', 'Hall'],
];

const ADDS: Record<AddedKind, readonly [label: string, hint: string]> = {
  run: ['A run', 'Boards in a row'],
  door: ['A door', 'It goes into the nearest wall'],
  area: ['An area', 'Quiet, seating, catering, a step-free route, to be kept free'],
  obstacle: ['A pillar', 'Or a wall, or a stage'],
  socket: ['A socket', 'Power for the boards round it'],
};

/** What is worked on, what can be undone, added and asked for, how the hall is seen, who else is here. */
export function Toolbar(props: {
  readonly view: View;
  readonly isPictured: boolean;
  readonly onPictured: (isPictured: boolean) => void;
  readonly isWalkShown: boolean;
  readonly onWalk: (isShown: boolean) => void;
  readonly people: readonly Schemas['PersonAtPostersDto'][];
}) {
  const { view, isPictured, onPictured, isWalkShown, onWalk, people } = props;
  const { conference, desk, hands, hold, undo, takeBack, doAgain, draw, renumber, isSending, judgement } = useBench();
  const navigate = useNavigate();
  const [open, setOpen] = useState<'propose' | 'ask' | 'history' | 'weights' | 'edit' | null>(null);
  const { showNew } = useShow();
  const close = () => setOpen(null);
  const isHall = hands.mode === 'hall';
  const add = (kind: AddedKind) => {
    const step = newThing(desk.floorPlan, kind);
    draw([step]);
    showNew(thingKey(step));
    if (kind !== 'run' && kind !== 'socket') hold({ form: thingKey(step) });
  };
  return (
    <div className={styles.bar}>
      <fieldset className={styles.days} aria-label="What to work on">
        {MODES.map(([mode, label]) => (
          <button
            key={mode}
            type="button"
            aria-pressed={hands.mode === mode}
            onClick={() => hold({ mode, carry: null })}
          >
            {label}
          </button>
        ))}
      </fieldset>
      <div className={styles.acts}>
        <Button look="quiet" disabled={!undo.canUndo} onClick={takeBack}>
          Undo
        </Button>
        <Button look="quiet" disabled={!undo.canRedo} onClick={doAgain}>
          Redo
        </Button>
        {isHall ? (
          <>
            <Menu
              label="Add"
              items={ADDED.map((kind) => ({ label: ADDS[kind][0], hint: ADDS[kind][1], onSelect: () => add(kind) }))}
            />
            <Button onClick={() => setOpen('propose')}>Propose runs …</Button>
          </>
        ) : (
          <Button onClick={() => setOpen('ask')}>Let the engine work …</Button>
        )}
        <Menu
          label="More"
          items={[
            {
              label: 'Clearances',
              hint: 'By what the hall is checked',
              onSelect: () => hold({ form: 'clearances clearances' }),
            },
            { label: 'Title, room, times, shifts', hint: 'Or delete the session', onSelect: () => setOpen('edit') },
            { label: 'Name of the hall', onSelect: () => hold({ form: 'name name' }) },
            {
              label: 'Number the boards afresh',
              hint: 'Along the walk; posters stay where they hang',
              onSelect: renumber,
            },
            {
              label: 'What matters how much',
              hint: 'By what the engine goes',
              rule: true,
              onSelect: () => setOpen('weights'),
            },
            {
              label: 'Compare variants',
              hint: 'What the engine proposed, rule by rule',
              onSelect: () =>
                void navigate({
                  to: '/c/$conference/posters/$posterSession/variants',
                  params: { conference, posterSession: desk.id },
                }),
            },
            { label: 'What was changed', hint: 'By whom and when', onSelect: () => setOpen('history') },
          ]}
        />
      </div>
      <div className={styles.acts}>
        <Button look="quiet" aria-pressed={isPictured} onClick={() => onPictured(!isPictured)}>
          Picture
        </Button>
        {isPictured ? (
          <>
            <Button look="quiet" aria-pressed={isWalkShown} onClick={() => onWalk(!isWalkShown)}>
              Walk
            </Button>
            <Button look="quiet" aria-label="Nearer" disabled={!view.canNear} onClick={view.nearer}>
              +
            </Button>
            <Button look="quiet" aria-label="Farther" disabled={!view.canFar} onClick={view.farther}>
              −
            </Button>
          </>
        ) : null}
      </div>
      <p className={styles.state}>
        {people.length > 0 ? <span>Also here: {people.map(({ name }) => name).join(', ')}</span> : null}
        {judgement ? (
          <span>Costs {judgement.report.cost.toLocaleString('en-GB', { maximumFractionDigits: 1 })}</span>
        ) : null}
        <span>{isSending ? 'Saving …' : 'Saved'}</span>
      </p>
      {open === 'ask' ? <AskDialog desk={desk} costs={judgement?.report.terms} close={close} /> : null}
      <Suspense fallback={null}>
        {open === 'propose' ? <Propose close={close} /> : null}
        {open === 'edit' ? <Edit close={close} /> : null}
        {open === 'weights' ? <Weights close={close} /> : null}
        {open === 'history' ? <History close={close} /> : null}
      </Suspense>
    </div>
  );
}
