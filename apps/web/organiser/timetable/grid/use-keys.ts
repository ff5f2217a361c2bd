import { type KeyboardEvent, useCallback, useRef } from 'react';
import { useBench, type Workbench } from '../desk/use-workbench';
import { dayOfBlock, talksAt } from '../model/desk';
import { isPossible, planDrop } from '../model/plan-drop';
import { isWalkKey, nextPlace, nextTalk } from '../model/walk';
import { placeName } from '../model/words';

type Keys = KeyboardEvent<HTMLElement>;

/** Keys while talks are held: they choose a place. @returns whether the key means something */
function carryKey(bench: Workbench, event: Keys, place: { at: number }): boolean {
  const { hands, desk, layout, timeZone, act, say, prices } = bench;
  const { carry } = hands;
  if (!carry) return false;
  const { key } = event;
  const aim = (target: typeof carry.target, push = carry.push) => {
    act({ do: 'aim', target, push, day: target ? dayOfBlock(desk, target.blockId) : undefined });
    const planned = planDrop(desk, layout, carry.ids, target, push);
    // Where it can be dropped, the place is said together with its price, as soon as that is known: see the carry bar.
    if (!isPossible(planned)) say(`${placeName(desk, timeZone, target)}: ${planned.refused}`);
  };
  const from = carry.target ?? { blockId: desk.blocks[0]?.id ?? '', roomId: desk.rooms[0]?.id ?? '', slot: 0 };
  if (isWalkKey(key) || key === 'PageUp' || key === 'PageDown') aim(nextPlace(desk, layout, carry.ids, from, key));
  else if (key === 'Enter') bench.dropHere();
  else if (key === 'Escape') bench.letGo();
  else if (key === 'Delete' || key === 'Backspace') aim(null);
  else if (key.toLowerCase() === 's') aim(carry.target, !carry.push);
  else if (key.toLowerCase() === 'c') {
    const next = prices?.[place.at % (prices.length || 1)];
    place.at += 1;
    if (next) aim(next.place);
    else say(prices ? 'No other place is possible.' : 'The prices are still being worked out.');
  } else return false;
  return true;
}

/** Keys on a talk. @returns whether the key means something */
function talkKey(bench: Workbench, event: Keys, id: string, pin: (ids: readonly string[]) => void): boolean {
  const { hands, desk, layout, act, say } = bench;
  const { key } = event;
  const chosen = hands.selected.has(id) ? [...hands.selected] : [id];
  const day = layout.days.find((each) => each.day === hands.day);
  if (isWalkKey(key) && layout.talks.get(id)?.placement && day) {
    const next = nextTalk(desk, layout, day, id, key);
    if (next) act({ do: 'go', at: next });
  } else if (key === ' ') {
    act({ do: 'select', id });
    const count = hands.selected.size + (hands.selected.has(id) ? -1 : 1);
    say(count === 1 ? '1 talk is selected.' : `${count} talks are selected.`);
  } else if (key === 'Enter') act({ do: 'open', id });
  else if (key === 'Escape' && hands.selected.size > 0) act({ do: 'clear' });
  else if (key.toLowerCase() === 'm') bench.lift(chosen, 'keys');
  else if (key.toLowerCase() === 'p') pin(chosen);
  else if (key === 'Delete' || key === 'Backspace') bench.toPool(chosen);
  else if (key === 'PageUp' || key === 'PageDown') {
    const other = layout.days[layout.days.findIndex((each) => each.day === hands.day) + (key === 'PageUp' ? -1 : 1)];
    const first = other?.blocks
      .flatMap((block) => desk.rooms.flatMap((room) => talksAt(layout, { blockId: block.id, roomId: room.id })))
      .at(0);
    if (other && first) act({ do: 'go', at: first.submissionId, day: other.day });
    else if (other) act({ do: 'look', day: other.day });
  } else return false;
  return true;
}

/** The keys of the timetable; on whatever lies inside of it. */
export function useKeys(pin: (ids: readonly string[]) => void): (event: Keys) => void {
  const bench = useBench();
  const cheapest = useRef({ at: 0 });
  const now = useRef({ bench, pin });
  now.current = { bench, pin };
  if (!bench.hands.carry) cheapest.current.at = 0;
  return useCallback((event: Keys) => {
    const { bench: here, pin: toPin } = now.current;
    const target = event.target as HTMLElement;
    if (target.closest('dialog, input, select, textarea')) return;
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z') {
      event.preventDefault();
      if (event.shiftKey) here.doAgain();
      else here.takeBack();
      return;
    }
    const id = target.closest<HTMLElement>('[data-talk]')?.dataset.talk;
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'a' && id !== undefined) {
      event.preventDefault();
      here.selectAll(id);
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const isMeant = here.hands.carry
      ? !(target.closest('button') && event.key === 'Enter') && carryKey(here, event, cheapest.current)
      : id !== undefined && talkKey(here, event, id, toPin);
    if (isMeant) event.preventDefault();
  }, []);
}
