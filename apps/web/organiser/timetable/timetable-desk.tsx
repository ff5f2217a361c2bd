import { useRef, useState } from 'react';
import { ProblemNote } from '../../parts/problem-note';
import { Tabs } from '../../parts/tabs';
import { SessionDialog } from './acts/session-dialog';
import { useParts } from './acts/use-parts';
import beside from './beside/beside.module.css';
import { ClashList } from './beside/clash-list';
import { Pool } from './beside/pool';
import type { PastMoves } from './desk/past-moves';
import { useLive } from './desk/use-live';
import { useBench, useWorkbench, WorkbenchProvider } from './desk/use-workbench';
import styles from './desk.module.css';
import { CarryBar } from './grid/carry-bar';
import { DayGrid, type Zoom } from './grid/day-grid';
import { KeysHelp } from './grid/keys-help';
import { Toolbar } from './grid/toolbar';
import { useDragging, useDropTarget } from './grid/use-drag';
import { useKeys } from './grid/use-keys';
import type { Desk } from './model/desk';
import { CollisionDialog } from './talk/collision-dialog';
import { TalkDialog } from './talk/talk-dialog';

/** The timetable as it stands, with all that is done to it. */
export function TimetableDesk({ standing, past }: { readonly standing: Desk; readonly past: PastMoves }) {
  const bench = useWorkbench(standing, past);
  return (
    <WorkbenchProvider value={bench}>
      <Inside />
    </WorkbenchProvider>
  );
}

function Inside() {
  const bench = useBench();
  const { layout, clashes, problem } = bench;
  const { people, heldByOthers } = useLive(bench);
  const { togglePins } = useParts();
  const keys = useKeys(togglePins);
  const [zoom, setZoom] = useState<Zoom>('normal');
  const [shown, setShown] = useState('pool');
  const [session, setSession] = useState<string | null>(null);
  const aside = useRef<HTMLElement>(null);
  useDragging();
  useDropTarget(aside, { isPool: true });
  const isOpen = clashes.filter(({ level }) => level !== 'acknowledged').length;
  /** On a phone, a long way lies between the days and what stands beside them on a desk. */
  const jump = (to: string) => {
    setShown(to);
    aside.current?.scrollIntoView({ block: 'start' });
    aside.current?.focus({ preventScroll: true });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the talks inside
    <div className={styles.desk} onKeyDown={keys}>
      <ProblemNote error={problem} />
      <Toolbar zoom={zoom} onZoom={setZoom} people={people} />
      <p className={styles.jumps}>
        <button type="button" className={beside.link} onClick={() => jump('pool')}>
          Not placed: {layout.pool.length}
        </button>
        <button type="button" className={beside.link} onClick={() => jump('clashes')}>
          Against it: {isOpen}
        </button>
      </p>
      <div className={styles.halves}>
        <DayGrid zoom={zoom} heldByOthers={heldByOthers} onSession={setSession} />
        <aside ref={aside} tabIndex={-1} className={styles.beside} aria-label="Beside the timetable">
          <Tabs
            label="Beside the timetable"
            value={shown}
            onValue={setShown}
            tabs={[
              {
                id: 'pool',
                title: 'Not placed',
                count: layout.pool.length,
                panel: <Pool heldByOthers={heldByOthers} />,
              },
              { id: 'clashes', title: 'Against it', count: isOpen, panel: <ClashList /> },
            ]}
          />
        </aside>
      </div>
      <KeysHelp />
      <CarryBar />
      <TalkDialog />
      <SessionDialog id={session} close={() => setSession(null)} />
      <CollisionDialog />
    </div>
  );
}
