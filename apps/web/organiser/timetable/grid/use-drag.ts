import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import {
  draggable,
  dropTargetForElements,
  type ElementEventBasePayload,
  monitorForElements,
} from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { type RefObject, useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { useBench, type Workbench } from '../desk/use-workbench';
import type { Place } from '../model/desk';
import { nearestStart, startsIn } from '../model/walk';

/** Lets a card be dragged by the pointer. */
export function useDraggable(card: RefObject<HTMLElement | null>, talk: string): void {
  useEffect(() => {
    const element = card.current;
    return element ? draggable({ element, getInitialData: () => ({ talk }) }) : undefined;
  }, [card, talk]);
}

/** Lets talks be dropped on something; what it is comes with every move of the pointer above it. */
export function useDropTarget(
  target: RefObject<HTMLElement | null>,
  what: {
    readonly blockId?: string;
    readonly roomId?: string;
    readonly slots?: number;
    readonly isPool?: boolean;
    /** A day that opens when something is held over it. */
    readonly day?: string;
  },
): void {
  const { blockId, roomId, slots, isPool, day } = what;
  useEffect(() => {
    const element = target.current;
    if (!element) return;
    return dropTargetForElements({
      element,
      getData: ({ input, element: at }) => {
        if (!slots) return { isPool, day };
        const { top, height } = at.getBoundingClientRect();
        return { blockId, roomId, slot: ((input.clientY - top) / height) * slots };
      },
    });
  }, [target, blockId, roomId, slots, isPool, day]);
}

/** The place that the pointer means; null the pool; undefined where nothing can be dropped. */
function aimedAt({ desk, layout, hands }: Workbench, { location }: ElementEventBasePayload): Place | null | undefined {
  const data = location.current.dropTargets[0]?.data;
  if (!data || !hands.carry) return undefined;
  if (data.isPool) return null;
  const { blockId, roomId, slot } = data as { blockId?: string; roomId?: string; slot?: number };
  if (!blockId || !roomId || slot === undefined) return undefined;
  const starts = startsIn(desk, layout, { blockId, roomId }, hands.carry.ids);
  // The pointer holds the card by its middle, rather than by its first minute.
  return { blockId, roomId, slot: nearestStart(starts, slot - 0.5) };
}

const isSame = (a: Place | null | undefined, b: Place | null | undefined): boolean =>
  a === b || (a?.blockId === b?.blockId && a?.roomId === b?.roomId && a?.slot === b?.slot);

/** How long something is held over a day until it opens: long enough to pass by. */
const OPENS_AFTER_MS = 450;

/** Hears of every drag on the screen. With Shift held while dropping, what stands there moves on. */
export function useDragging(): void {
  const bench = useBench();
  const now = useRef(bench);
  now.current = bench;
  const opening = useRef<number | undefined>(undefined);
  useEffect(
    () =>
      combine(
        monitorForElements({
          canMonitor: ({ source }) => typeof source.data.talk === 'string',
          onDragStart: ({ source }) => {
            const { hands, lift } = now.current;
            const talk = String(source.data.talk);
            // A quick hand drops before React would have drawn that something is held.
            flushSync(() => lift(hands.selected.has(talk) ? [...hands.selected] : [talk], 'pointer'));
          },
          onDropTargetChange: ({ location }) => {
            window.clearTimeout(opening.current);
            const day = location.current.dropTargets[0]?.data.day;
            if (typeof day !== 'string' || day === now.current.hands.day) return;
            opening.current = window.setTimeout(() => now.current.act({ do: 'look', day }), OPENS_AFTER_MS);
          },
          onDrag: (payload) => {
            const { hands, act } = now.current;
            const target = aimedAt(now.current, payload);
            const push = payload.location.current.input.shiftKey;
            if (target === undefined || (isSame(target, hands.carry?.target) && push === hands.carry?.push)) return;
            act({ do: 'aim', target, push });
          },
          onDrop: (payload) => {
            window.clearTimeout(opening.current);
            const here = now.current;
            const target = aimedAt(here, payload);
            const push = payload.location.current.input.shiftKey;
            if (target === undefined || !here.dropHere({ target, push })) here.letGo();
          },
        }),
      ),
    [],
  );
}
