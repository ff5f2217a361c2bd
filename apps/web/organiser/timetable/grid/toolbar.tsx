import type { Schemas } from '@colloquy/api-client';
import { useState } from 'react';
import { Button } from '../../../parts/button';
import { Menu } from '../../../parts/overlays/menu';
import { LocksDialog } from '../acts/locks-dialog';
import { Tools } from '../acts/tools';
import { useParts } from '../acts/use-parts';
import { useBench } from '../desk/use-workbench';
import { shortDay } from '../model/words';
import type { Zoom } from './day-grid';
import { DayTabs } from './day-tabs';
import styles from './toolbar.module.css';

const SIZES: readonly (readonly [Zoom, string])[] = [
  ['compact', 'Compact'],
  ['normal', 'Normal'],
  ['large', 'Large'],
];

/** The days, what can be undone, how large talks are drawn, what it costs, who else is here. */
export function Toolbar(props: {
  readonly zoom: Zoom;
  readonly onZoom: (zoom: Zoom) => void;
  readonly people: readonly Schemas['PersonAtDeskDto'][];
}) {
  const { zoom, onZoom, people } = props;
  const { hands, act, undo, takeBack, doAgain, judgement, isSending, lift, toPool } = useBench();
  const { lock, isLockedDay, togglePins } = useParts();
  const { selected, day } = hands;
  const isLocked = isLockedDay(day);
  const [isLocking, setLocks] = useState(false);
  return (
    <div className={styles.bar}>
      <DayTabs />
      <div className={styles.acts}>
        <Button look="quiet" disabled={!undo.canUndo} onClick={takeBack}>
          Undo
        </Button>
        <Button look="quiet" disabled={!undo.canRedo} onClick={doAgain}>
          Redo
        </Button>
        <Tools />
        <Menu
          label="View and locks"
          items={[
            ...SIZES.map(([size, label]) => ({ label, checked: size === zoom, onSelect: () => onZoom(size) })),
            {
              label: isLocked ? `Unlock ${shortDay(day)}` : `Lock ${shortDay(day)}`,
              hint: 'Nothing moves on a locked day',
              rule: true,
              onSelect: () => lock('day', day, !isLocked),
            },
            {
              label: 'Locks …',
              hint: 'Of rooms, days and sessions, all in one list',
              onSelect: () => setLocks(true),
            },
          ]}
        />
        {isLocking ? <LocksDialog close={() => setLocks(false)} /> : null}
      </div>
      {selected.size > 0 && !hands.carry ? (
        <div className={styles.acts}>
          <span>{selected.size === 1 ? '1 talk selected' : `${selected.size} talks selected`}</span>
          <Button look="quiet" onClick={() => lift([...selected], 'keys')}>
            Carry
          </Button>
          <Button look="quiet" onClick={() => togglePins([...selected])}>
            Pin or unpin
          </Button>
          <Button look="quiet" onClick={() => toPool([...selected])}>
            Take out
          </Button>
          <Button look="quiet" onClick={() => act({ do: 'clear' })}>
            Select none
          </Button>
        </div>
      ) : null}
      <p className={styles.state}>
        {people.length > 0 ? <span>Also here: {people.map(({ name }) => name).join(', ')}</span> : null}
        <span>
          {judgement
            ? `Costs ${judgement.cost.toLocaleString('en-GB', { maximumFractionDigits: 1 })}`
            : 'Being checked …'}
        </span>
        <span>{isSending ? 'Saving …' : 'Saved'}</span>
      </p>
    </div>
  );
}
