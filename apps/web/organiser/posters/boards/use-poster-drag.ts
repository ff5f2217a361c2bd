import { type MouseEvent, type PointerEvent, useCallback, useRef } from 'react';
import { useBench } from '../desk/use-workbench';

/** Pixels that a pointer goes before it drags rather than presses. */
const SLACK = 6;

interface Taken {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  isDragging: boolean;
}

/** The board under the pointer; null over the posters that wait; undefined where nothing can be dropped. */
function boardUnder({ clientX, clientY }: PointerEvent): number | null | undefined {
  const under = document.elementFromPoint(clientX, clientY);
  const board = under?.closest<HTMLElement>('[data-board]')?.dataset.board;
  if (board !== undefined) return Number(board);
  return under?.closest('[data-pool]') ? null : undefined;
}

/**
 * Drags posters by mouse or pen, from the picture and from those that wait; a finger scrolls, and presses to open. What was
 * only pressed is opened.
 */
export function usePosterDrag() {
  const bench = useBench();
  const now = useRef(bench);
  now.current = bench;
  const taken = useRef<Taken | null>(null);
  const wasDragged = useRef(false);
  return {
    onPointerDown: useCallback((event: PointerEvent<HTMLElement>) => {
      wasDragged.current = false;
      const id = (event.target as Element).closest<HTMLElement>('[data-poster]')?.dataset.poster;
      if (!id || event.button !== 0 || event.pointerType === 'touch' || now.current.hands.mode !== 'posters') return;
      taken.current = { id, x: event.clientX, y: event.clientY, isDragging: false };
    }, []),
    onPointerMove: useCallback((event: PointerEvent<HTMLElement>) => {
      const here = taken.current;
      if (!here) return;
      const { hands, hold, lift } = now.current;
      if (!here.isDragging) {
        if (Math.hypot(event.clientX - here.x, event.clientY - here.y) < SLACK) return;
        here.isDragging = true;
        event.currentTarget.setPointerCapture(event.pointerId);
        return lift(here.id, 'pointer');
      }
      const target = boardUnder(event);
      if (target !== undefined && hands.carry && target !== hands.carry.target)
        hold({ carry: { ...hands.carry, target } });
    }, []),
    onPointerUp: useCallback((event: PointerEvent<HTMLElement>) => {
      const here = taken.current;
      taken.current = null;
      if (!here?.isDragging) return;
      wasDragged.current = true;
      const target = boardUnder(event);
      if (target === undefined || !now.current.dropHere(target)) now.current.hold({ carry: null });
    }, []),
    onPointerCancel: useCallback(() => {
      if (taken.current?.isDragging) now.current.hold({ carry: null });
      taken.current = null;
    }, []),
    onClickCapture: useCallback((event: MouseEvent) => {
      if (!wasDragged.current) return;
      wasDragged.current = false;
      event.stopPropagation();
    }, []),
    onClick: useCallback((event: MouseEvent<HTMLElement>) => {
      const spot = (event.target as Element).closest<SVGElement>('svg [data-board]')?.dataset;
      if (!spot) return;
      const { hands, hold, dropHere } = now.current;
      const board = Number(spot.board);
      if (hands.carry) dropHere(board);
      else hold(spot.poster ? { open: spot.poster, at: board } : { board, at: board });
    }, []),
  };
}
