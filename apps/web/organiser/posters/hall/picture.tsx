import { walkOf } from '@colloquy/engines/poster-layout';
import { type CSSProperties, useMemo } from 'react';
import { useBench } from '../desk/use-workbench';
import { thingKey } from '../model/desk';
import { GRID } from '../model/shapes';
import { tourOf } from '../model/tour';
import { BoardCard, Patterns } from './board-card';
import { BoardSpots } from './board-spots';
import { Ground } from './ground';
import styles from './picture.module.css';
import { ThingSpot } from './thing-spot';
import type { View } from './use-view';

/** The hall from above, in metres: in one mode its things are moved, in the other its posters. */
export function Picture(props: {
  readonly view: View;
  readonly isWalkShown: boolean;
  readonly heldByOthers: ReadonlyMap<string, string>;
}) {
  const { view, isWalkShown, heldByOthers } = props;
  const { plan, byBoard, levels, findings, hands } = useBench();
  const { left, top, width, height } = view.box;
  const isHall = hands.mode === 'hall';
  const tour = useMemo(() => (isHall ? tourOf(plan) : []), [isHall, plan]);
  const found = useMemo(() => {
    const worst = new Map<string, 'error' | 'warning'>();
    for (const { level, things } of findings)
      if (level !== 'acknowledged') for (const id of things) if (worst.get(id) !== 'error') worst.set(id, level);
    return worst;
  }, [findings]);
  return (
    <div className={styles.frame}>
      <svg
        ref={view.svg}
        className={styles.svg}
        style={{ '--zoom': view.zoom } as CSSProperties}
        viewBox={`${left} ${top} ${width} ${height}`}
        role="application"
        aria-roledescription="drawing"
        aria-label={isHall ? `Drawing of the hall ${plan.name}` : `Boards of the hall ${plan.name}`}
        aria-describedby={isHall ? 'hall-keys' : 'boards-keys'}
      >
        <Patterns />
        <Ground plan={plan} />
        {isHall ? <Grid left={left} top={top} width={width} height={height} /> : null}
        {isHall ? (
          <>
            {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a drawing, nothing of which can be focused */}
            <g aria-hidden="true">
              {plan.boards.map((board) => (
                <BoardCard
                  key={board.number}
                  board={board}
                  poster={byBoard.get(board.number) ?? null}
                  level={null}
                  isHeld={false}
                  isTarget={false}
                  price={null}
                />
              ))}
            </g>
            {tour.map((thing) => (
              <ThingSpot key={thingKey(thing)} thing={thing} view={view} found={found.get(thing.id) ?? null} />
            ))}
          </>
        ) : (
          <BoardSpots heldByOthers={heldByOthers} levels={levels} />
        )}
        {isWalkShown ? <Walk /> : null}
      </svg>
    </div>
  );
}

function Grid({ left, top, width, height }: View['box']) {
  const lines: string[] = [];
  for (let x = Math.ceil(left / GRID) * GRID; x <= left + width; x += GRID) lines.push(`M${x} ${top}v${height}`);
  for (let y = Math.ceil(top / GRID) * GRID; y <= top + height; y += GRID) lines.push(`M${left} ${y}h${width}`);
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: lines cannot be focused
  return <path className={styles.grid} d={lines.join('')} aria-hidden="true" />;
}

/** The walk past all boards in their order. */
function Walk() {
  const { plan } = useBench();
  const points = useMemo(() => walkOf(plan).map(({ x, y }) => `${x} ${y}`), [plan]);
  if (points.length < 2) return null;
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a line cannot be focused
  return <path className={styles.walking} d={`M${points.join('L')}`} aria-hidden="true" />;
}
