import { useRef, useState } from 'react';
import { ProblemNote } from '../../parts/problem-note';
import { Tabs } from '../../parts/tabs';
import beside from '../timetable/beside/beside.module.css';
import layout from '../timetable/desk.module.css';
import { CollisionDialog } from './acts/collision-dialog';
import { Toolbar } from './acts/toolbar';
import { HallFigures } from './beside/figures';
import { FindingList } from './beside/finding-list';
import { Pool } from './beside/pool';
import { BoardsTable } from './boards/boards-table';
import { CarryBar } from './boards/carry-bar';
import { FreeBoardDialog } from './boards/free-board-dialog';
import { PosterDialog } from './boards/poster-dialog';
import { usePosterDrag } from './boards/use-poster-drag';
import type { PastDeeds } from './desk/past-deeds';
import { useLive } from './desk/use-live';
import { useBench, useWorkbench, WorkbenchProvider } from './desk/use-workbench';
import { KeysHelp } from './hall/keys-help';
import { Picture } from './hall/picture';
import { ThingForm } from './hall/thing-form';
import { ThingsTable } from './hall/things-table';
import { useKeys } from './hall/use-keys';
import { useView } from './hall/use-view';
import type { Desk } from './model/desk';

/** From this width on, a picture is worth its place. */
const WIDE = '(min-width: 48rem)';

/** A poster session as it stands, with all that is done to it. */
export function PostersDesk({ standing, past }: { readonly standing: Desk; readonly past: PastDeeds }) {
  const bench = useWorkbench(standing, past);
  return (
    <WorkbenchProvider value={bench}>
      <Inside />
    </WorkbenchProvider>
  );
}

function Inside() {
  const bench = useBench();
  const { plan, pool, findings, problem, hands } = bench;
  const { people, heldByOthers } = useLive(bench);
  const keys = useKeys();
  const drag = usePosterDrag();
  const view = useView(plan);
  const [isPictured, setPictured] = useState(() => window.matchMedia(WIDE).matches);
  const [isWalkShown, setWalk] = useState(false);
  const [shown, setShown] = useState('pool');
  const aside = useRef<HTMLElement>(null);
  const isHall = hands.mode === 'hall';
  const open = findings.filter(({ level }) => level !== 'acknowledged');
  const against = {
    hall: open.filter(({ rule }) => rule === null).length,
    posters: open.filter(({ rule }) => rule).length,
  };
  const jump = (to: string) => {
    setShown(to);
    aside.current?.scrollIntoView({ block: 'start' });
    aside.current?.focus({ preventScroll: true });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys and pointers belong to the boards and things inside
    <div className={layout.desk} onKeyDown={keys} {...drag}>
      <ProblemNote error={problem} />
      <Toolbar
        view={view}
        isPictured={isPictured}
        onPictured={setPictured}
        isWalkShown={isWalkShown}
        onWalk={setWalk}
        people={people}
      />
      <p className={layout.jumps}>
        <button type="button" className={beside.link} onClick={() => jump('pool')}>
          Not hung: {pool.length}
        </button>
        <button type="button" className={beside.link} onClick={() => jump('hall')}>
          Hall: {against.hall}
        </button>
        <button type="button" className={beside.link} onClick={() => jump('posters')}>
          Posters: {against.posters}
        </button>
      </p>
      <div className={layout.halves}>
        <div>
          {isPictured ? <Picture view={view} isWalkShown={isWalkShown} heldByOthers={heldByOthers} /> : null}
          <KeysHelp />
          {isHall ? <ThingsTable /> : <BoardsTable heldByOthers={heldByOthers} />}
        </div>
        <aside ref={aside} tabIndex={-1} className={layout.beside} aria-label="Beside the hall" data-pool>
          <Tabs
            label="Beside the hall"
            value={shown}
            onValue={setShown}
            tabs={[
              { id: 'pool', title: 'Not hung', count: pool.length, panel: <Pool heldByOthers={heldByOthers} /> },
              {
                id: 'hall',
                title: 'Hall',
                count: against.hall,
                panel: (
                  <>
                    <HallFigures />
                    <FindingList of="hall" />
                  </>
                ),
              },
              { id: 'posters', title: 'Against it', count: against.posters, panel: <FindingList of="posters" /> },
            ]}
          />
        </aside>
      </div>
      <CarryBar />
      <PosterDialog />
      <FreeBoardDialog />
      <ThingForm />
      <CollisionDialog />
    </div>
  );
}
