import { type KeyboardEvent, useCallback, useRef } from 'react';
import { priceInWords } from '../../desk/price-words';
import { useParts } from '../acts/use-parts';
import { useBench, type Workbench } from '../desk/use-workbench';
import { thingKey } from '../model/desk';
import { planHang } from '../model/plan-hang';
import { isArrow, nextBoard, tourOf } from '../model/tour';

type Keys = KeyboardEvent<HTMLElement>;

/** Keys while a poster is held: they choose a board. @returns whether the key means something */
function carryKey(bench: Workbench, { key }: Keys, cheapest: { at: number }): boolean {
  const { hands, desk, plan, hold, say, prices } = bench;
  const { carry } = hands;
  if (!carry) return false;
  const aim = (target: number | null) => {
    hold({ carry: { ...carry, target }, ...(target === null ? {} : { at: target }) });
    const planned = planHang(desk, carry.id, target, prices);
    if ('refused' in planned) return say(planned.refused);
    const [, other] = planned.steps;
    const there = target === null ? 'not hung' : `Board ${target}`;
    const swapped = desk.posters.find(({ submissionId }) => submissionId === other?.submissionId)?.code;
    const price = prices?.find(({ board }) => board === target)?.price;
    const words = [
      there,
      swapped ? `in exchange with ${swapped}` : 'free',
      price === undefined ? '' : priceInWords(price),
    ];
    say(`${words.filter(Boolean).join(', ')}.`);
  };
  const numbers = plan.boards.map(({ number }) => number);
  if (isArrow(key)) aim(nextBoard(plan, carry.target ?? numbers[0] ?? 0, key));
  else if (key === 'Home') aim(numbers[0] ?? null);
  else if (key === 'End') aim(numbers.at(-1) ?? null);
  else if (key === 'Enter') bench.dropHere();
  else if (key === 'Escape') bench.letGo();
  else if (key === 'Delete' || key === 'Backspace') aim(null);
  else if (key.toLowerCase() === 'c') {
    const next = prices?.[cheapest.at % (prices.length || 1)];
    cheapest.at += 1;
    if (next) aim(next.board);
    else say(prices ? 'No other board is possible.' : 'The prices are still being worked out.');
  } else return false;
  return true;
}

/** Keys on a board or on a poster that waits. @returns whether the key means something */
function boardKey(
  bench: Workbench,
  { key }: Keys,
  { board, poster }: { readonly board: number | null; readonly poster: string | null },
  pin: (id: string) => void,
): boolean {
  const { plan, hold } = bench;
  const numbers = plan.boards.map(({ number }) => number);
  if (board !== null && isArrow(key)) hold({ at: nextBoard(plan, board, key) });
  else if (board !== null && key === 'Home') hold({ at: numbers[0] ?? null });
  else if (board !== null && key === 'End') hold({ at: numbers.at(-1) ?? null });
  else if (key === 'Enter' || key === ' ') hold(poster ? { open: poster } : { board });
  else if (!poster) return false;
  else if (key.toLowerCase() === 'm') bench.lift(poster, 'keys');
  else if (key.toLowerCase() === 'p') pin(poster);
  else if (key === 'Delete' || key === 'Backspace') bench.toPool(poster);
  else return false;
  return true;
}

/** Keys on a thing of the hall, besides those that move it. @returns whether the key means something */
function thingKeyPressed(bench: Workbench, { key }: Keys, name: string): boolean {
  const { desk, hold, draw, say } = bench;
  const thing = tourOf(desk.floorPlan).find((each) => thingKey(each) === name);
  if (!thing) return false;
  if (key === 'Enter' || key === ' ') hold({ form: name });
  else if (key === 'Delete' || key === 'Backspace') {
    if (thing.kind === 'outline') say('A hall has its walls. Press Enter to change their corners.');
    else draw([{ ...thing, value: null }]);
  } else return false;
  return true;
}

/** The keys of a poster session; on whatever lies inside of it. */
export function useKeys(): (event: Keys) => void {
  const bench = useBench();
  const { togglePin } = useParts();
  const cheapest = useRef({ at: 0 });
  const now = useRef({ bench, togglePin });
  now.current = { bench, togglePin };
  if (!bench.hands.carry) cheapest.current.at = 0;
  return useCallback((event: Keys) => {
    const { bench: here, togglePin: pin } = now.current;
    const target = event.target as HTMLElement;
    if (target.closest('dialog, input, select, textarea')) return;
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z') {
      event.preventDefault();
      if (event.shiftKey) here.doAgain();
      else here.takeBack();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { board, poster, thing } =
      target.closest<HTMLElement>('[data-board], [data-poster], [data-thing]')?.dataset ?? {};
    const isButton = target.closest('button') !== null;
    if (isButton && (event.key === 'Enter' || event.key === ' ')) return;
    const at = { board: board === undefined ? null : Number(board), poster: poster ?? null };
    const isMeant = here.hands.carry
      ? carryKey(here, event, cheapest.current)
      : thing !== undefined
        ? thingKeyPressed(here, event, thing)
        : (at.board !== null || at.poster !== null) && boardKey(here, event, at, pin);
    if (isMeant) event.preventDefault();
  }, []);
}
