import { type CSSProperties, memo, useRef } from 'react';
import type { ClashLevel } from '../model/clashes';
import type { Block, Session, Talk } from '../model/desk';
import { Card } from './card';
import styles from './grid.module.css';
import { useDropTarget } from './use-drag';

/** Where something would come to stand. */
export interface GhostAt {
  readonly slot: number;
  readonly slots: number;
  readonly words: string;
  readonly price: string;
  readonly isRefused: boolean;
}

/** What one room holds in one block. Everything that changes comes in by values, so that what stays is not drawn anew. */
export interface CellProps {
  readonly block: Block;
  readonly roomId: string;
  readonly roomName: string;
  readonly talks: readonly Talk[];
  readonly session: Session | undefined;
  readonly chair: string | null;
  readonly isLocked: boolean;
  /** The cheapest place in it for what is held. */
  readonly cheapest: string | null;
  readonly isCheap: boolean;
  /** Ids in a row, of those that are meant. */
  readonly selected: string;
  readonly held: string;
  readonly stop: string | null;
  /** By the talks in order: what the worst about them is, and who else holds them. */
  readonly levels: string;
  readonly heldBy: string;
  readonly ghost: GhostAt | null;
  readonly timeAt: (block: Block, slot: number) => string;
  readonly trackClass: (trackId: string) => string;
  readonly slotsOf: (talk: Talk) => number;
  /** How high a slot is drawn, in pixels: so many lines of a title are shown. */
  readonly slotHeight: number;
}

const NOBODY = '-';

/** What a card needs besides its title, and for each line of that, in pixels. */
const AROUND_TITLE = 46;
const TITLE_LINE = 20;

const linesIn = (height: number): number => Math.max(1, Math.floor((height - AROUND_TITLE) / TITLE_LINE));

/** Rooms are heard as rows, and stand beside each other as columns: no table of the browser's own can do that. */
const rowOf = (roomName: string) => ({ role: 'row', 'aria-label': roomName });
const ROW_HEADER = { role: 'rowheader' };

export const Cell = memo(function Cell(props: CellProps) {
  const { block, roomId, roomName, talks, session, chair, isLocked, cheapest, isCheap, ghost } = props;
  const slots = useRef<HTMLDivElement>(null);
  useDropTarget(slots, { blockId: block.id, roomId, slots: block.slots });
  const levels = props.levels.split('|');
  const heldBy = props.heldBy.split('|');
  const trackId = session?.trackId ?? talks[0]?.joins ?? talks[0]?.trackId;
  return (
    <div {...rowOf(roomName)} className={styles.cell} data-empty={talks.length === 0 || undefined}>
      <div {...ROW_HEADER} className={`${styles.session} ${trackId ? props.trackClass(trackId) : ''}`}>
        <span className={styles.roomOnPhone}>{roomName}</span>
        {session ? (
          <button type="button" data-session={session.id} className={styles.sessionName}>
            <strong>{session.code}</strong> {session.title}
            <span className={styles.chair}>
              {chair ? `Chair: ${chair}` : 'No chair yet'}
              {isLocked ? ' · locked' : ''}
            </span>
          </button>
        ) : (
          <span className={styles.free}>{talks.length > 0 ? 'New session' : isLocked ? 'Locked' : 'Free'}</span>
        )}
        {cheapest === null ? null : (
          <span className={`${styles.cheapest} ${isCheap ? styles.cheap : ''}`}>from {cheapest}</span>
        )}
      </div>
      <div ref={slots} role="presentation" className={styles.slots} data-cell={`${block.id}/${roomId}`}>
        {talks.map((talk, place) => (
          <Card
            key={talk.submissionId}
            talk={talk}
            level={(levels[place] || null) as ClashLevel | null}
            isSelected={props.selected.includes(talk.submissionId)}
            isHeld={props.held.includes(talk.submissionId)}
            heldBy={heldBy[place] && heldBy[place] !== NOBODY ? heldBy[place] : null}
            time={props.timeAt(block, talk.placement?.slot ?? 0)}
            trackClass={props.trackClass(talk.trackId)}
            isStop={props.stop === talk.submissionId}
            at={talk.placement?.slot ?? 0}
            slots={props.slotsOf(talk)}
            lines={linesIn(props.slotsOf(talk) * props.slotHeight)}
          />
        ))}
        {ghost ? (
          <div
            className={`${styles.ghost} ${ghost.isRefused ? styles.refused : ''}`}
            data-ghost
            aria-hidden="true"
            style={{ '--at': ghost.slot, '--long': ghost.slots } as CSSProperties}
          >
            <span>{ghost.words}</span>
            <strong>{ghost.price}</strong>
          </div>
        ) : null}
      </div>
    </div>
  );
});
