import { type CSSProperties, useCallback, useEffect, useMemo, useRef } from 'react';
import { dayOf, timeOf } from '../../../parts/local-time';
import { useConference } from '../../../parts/use-conference';
import { priceSign } from '../../desk/price-words';
import { useBench } from '../desk/use-workbench';
import { cheapestByCell } from '../judge/use-judge';
import { type Block, cellKey, slotsOf, type Talk, talksAt } from '../model/desk';
import { isPossible, lockOn } from '../model/plan-drop';
import { nearestStart, startsIn } from '../model/walk';
import { dropInWords } from '../model/words';
import { Cell, type GhostAt } from './cell';
import styles from './grid.module.css';
import { RoomHeads } from './room-heads';

/** How large talks are drawn: the height of the shortest one. */
export const ZOOMS = { compact: 30, normal: 88, large: 128 } as const;

/** One of the {@link ZOOMS}. */
export type Zoom = keyof typeof ZOOMS;

const NEARLY_NOTHING = 0.05;

/** The day that is looked at: rooms beside each other, time from top to bottom. On a phone, lists. */
export function DayGrid(props: {
  readonly zoom: Zoom;
  readonly heldByOthers: ReadonlyMap<string, string>;
  readonly onSession: (id: string) => void;
}) {
  const { zoom, heldByOthers, onSession } = props;
  const { desk, layout, hands, act, levels, drop, difference, prices, timeZone } = useBench();
  const { tracks } = useConference();
  const box = useRef<HTMLDivElement>(null);
  const { carry, selected } = hands;
  const day = layout.days.find((each) => each.day === hands.day) ?? layout.days[0];
  const { slotMinutes } = desk;
  const timeAt = useCallback(
    (block: Block, slot: number) =>
      timeOf(new Date(Date.parse(block.startsAt) + slot * slotMinutes * 60_000).toISOString(), timeZone),
    [slotMinutes, timeZone],
  );
  const trackClass = useCallback(
    (id: string) =>
      `t${
        (Math.max(
          0,
          tracks.findIndex((track) => track.id === id),
        ) %
          8) +
        1
      }`,
    [tracks],
  );
  const lengthOf = useCallback((talk: Talk) => slotsOf({ slotMinutes }, talk), [slotMinutes]);
  const shortest = useMemo(() => Math.min(...desk.talks.map(lengthOf)), [desk.talks, lengthOf]);
  const cheapest = useMemo(() => cheapestByCell(carry ? prices : null), [carry, prices]);
  const stop = stopOf(
    hands.at,
    day?.blocks.flatMap((block) =>
      desk.rooms.flatMap(({ id }) => talksAt(layout, { blockId: block.id, roomId: id })),
    ) ?? [],
  );
  useFocusFollows(box, hands.at, carry !== null);
  useEffect(() => {
    if (carry?.by === 'keys' && carry.target)
      box.current?.querySelector('[data-ghost]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [carry]);
  const ghost = ((): GhostAt | null => {
    if (!carry?.target || !drop) return null;
    const at = isPossible(drop) && drop.at ? drop.at : carry.target;
    const slots = carry.ids.reduce(
      (sum, id) => sum + (layout.talks.has(id) ? lengthOf(layout.talks.get(id) as Talk) : 0),
      0,
    );
    const price = difference ? priceSign(difference.change) : isPossible(drop) ? '…' : '';
    return { slot: at.slot, slots, words: dropInWords(drop), price, isRefused: !isPossible(drop) };
  })();
  const ghostCell = ghost && carry?.target ? cellKey(carry.target) : null;
  const only = (ids: Iterable<string>, talks: readonly Talk[]): string => {
    const wanted = new Set(ids);
    return talks.flatMap(({ submissionId }) => (wanted.has(submissionId) ? [submissionId] : [])).join(' ');
  };
  /** While something is carried, a press chooses the place: on a phone there are no arrow keys. */
  const aimByPress = (target: HTMLElement, y: number) => {
    const cell =
      target.closest<HTMLElement>('[data-cell]') ??
      target.closest('[role="row"]')?.querySelector<HTMLElement>('[data-cell]');
    const [blockId = '', roomId = ''] = cell?.dataset.cell?.split('/') ?? [];
    const block = day?.blocks.find(({ id }) => id === blockId);
    if (!cell || !block || !carry) return;
    const on = layout.talks.get(target.closest<HTMLElement>('[data-talk]')?.dataset.talk ?? '')?.placement;
    const { top, height } = cell.getBoundingClientRect();
    const starts = startsIn(desk, layout, { blockId, roomId }, carry.ids);
    const slot = on?.slot ?? nearestStart(starts, ((y - top) / Math.max(1, height)) * block.slots - 0.5);
    act({ do: 'aim', target: { blockId, roomId, slot } });
  };
  if (!day) return null;
  return (
    <div
      className={styles.scroll}
      style={{ '--rooms': desk.rooms.length, '--slot': `${ZOOMS[zoom] / shortest}px` } as CSSProperties}
      data-zoom={zoom}
    >
      <RoomHeads />
      {/* biome-ignore lint/a11y/useSemanticElements: time goes from top to bottom, which rows of a table cannot do */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the keys are heard around the whole desk, see use-keys.ts */}
      <div
        ref={box}
        role="grid"
        aria-label={`Timetable, ${dayOf(day.blocks[0]?.startsAt ?? '', timeZone)}`}
        aria-multiselectable="true"
        aria-describedby="timetable-keys"
        tabIndex={stop === null || carry?.by === 'keys' ? 0 : -1}
        className={styles.grid}
        data-carrying={carry ? true : undefined}
        onClick={(event) => {
          const target = event.target as HTMLElement;
          if (carry) return aimByPress(target, event.clientY);
          const session = target.closest<HTMLElement>('[data-session]')?.dataset.session;
          const talk = target.closest<HTMLElement>('[data-talk]')?.dataset.talk;
          if (session) onSession(session);
          else if (talk && (event.ctrlKey || event.metaKey || event.shiftKey)) act({ do: 'select', id: talk });
          else if (talk) act({ do: 'open', id: talk });
        }}
        onFocus={(event) => {
          const id = (event.target as HTMLElement).dataset.talk;
          if (id && id !== hands.at) act({ do: 'go', at: id });
        }}
      >
        {day.blocks.map((block) => (
          // biome-ignore lint/a11y/useSemanticElements: these are no rows of a table
          <div
            key={block.id}
            role="rowgroup"
            aria-label={`${block.name}, ${timeAt(block, 0)}`}
            className={styles.block}
            style={{ '--slots': block.slots } as CSSProperties}
          >
            <div className={styles.gutter} role="presentation">
              <strong>
                {timeAt(block, 0)}–{timeOf(block.endsAt, timeZone)}
              </strong>
              <span>{block.name}</span>
            </div>
            {desk.rooms.map((room) => {
              const at = { blockId: block.id, roomId: room.id };
              const talks = talksAt(layout, at);
              const key = cellKey(at);
              const session = layout.sessions.get(key);
              const price = cheapest.get(key);
              return (
                <Cell
                  key={room.id}
                  block={block}
                  roomId={room.id}
                  roomName={room.name}
                  talks={talks}
                  session={talks.length > 0 ? session : undefined}
                  chair={desk.chairs.find(({ id }) => id === session?.chairId)?.name ?? null}
                  isLocked={lockOn(desk, layout, at) !== null}
                  cheapest={price ? priceSign(price.change) : null}
                  isCheap={(price?.change ?? 1) <= NEARLY_NOTHING}
                  selected={only(selected, talks)}
                  held={only(carry?.ids ?? [], talks)}
                  stop={talks.some(({ submissionId }) => submissionId === stop) && carry?.by !== 'keys' ? stop : null}
                  levels={talks.map(({ submissionId }) => levels.get(submissionId) ?? '').join('|')}
                  heldBy={talks.map(({ submissionId }) => heldByOthers.get(submissionId) ?? '-').join('|')}
                  ghost={key === ghostCell ? ghost : null}
                  timeAt={timeAt}
                  trackClass={trackClass}
                  slotsOf={lengthOf}
                  slotHeight={ZOOMS[zoom] / shortest}
                />
              );
            })}
          </div>
        ))}
      </div>
    </div>
  );
}

/** The talk to which Tab leads: the last one, or the first of the day. */
function stopOf(at: string | null, talks: readonly Talk[]): string | null {
  return (talks.find(({ submissionId }) => submissionId === at) ?? talks[0])?.submissionId ?? null;
}

/**
 * Puts the focus where the hands are: on the talk that was gone to, or on the grid while something is held by keys. A talk
 * that had the focus keeps it when it is drawn elsewhere.
 */
function useFocusFollows(box: React.RefObject<HTMLDivElement | null>, at: string | null, isCarrying: boolean): void {
  const before = useRef({ at, isCarrying });
  const had = useRef(false);
  useEffect(() => {
    const look = ({ target }: FocusEvent) => {
      had.current = target instanceof HTMLElement && (target.dataset.talk !== undefined || target === box.current);
    };
    document.addEventListener('focusin', look);
    return () => document.removeEventListener('focusin', look);
  }, [box]);
  useEffect(() => {
    const last = before.current;
    before.current = { at, isCarrying };
    const active = document.activeElement;
    const isLost = had.current && (active === null || active === document.body);
    if (isCarrying) {
      if (isLost || (!last.isCarrying && had.current)) box.current?.focus({ preventScroll: true });
      return;
    }
    const isGone = last.at !== at || last.isCarrying;
    if (at === null || !had.current || (!isLost && !isGone)) return;
    const card = document.querySelector<HTMLElement>(`[data-talk="${at}"]`);
    if (!card && isLost) box.current?.focus({ preventScroll: true });
    if (!card || card === active) return;
    card.focus({ preventScroll: true });
    card.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
}
