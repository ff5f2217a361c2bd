import { type PointerEvent, type RefObject, useState } from 'react';

/** A row that is being dragged, and the gap over which it is: 0 is before the first row. */
export interface Drag {
  readonly id: string;
  readonly gap: number;
}

/** How a row shows where the dragged one would come to stand. */
export type DragMark = 'above' | 'below' | 'dragged' | undefined;

/** The gap between the rows of a list that is nearest to a height in the window. */
function gapAt(list: HTMLElement, y: number): number {
  const rows = Array.from(list.children, (row) => row.getBoundingClientRect());
  const below = rows.findIndex(({ top, height }) => y < top + height / 2);
  return below === -1 ? rows.length : below;
}

/**
 * Dragging of a row by its handle, with mouse, pen or finger. There is always another way: buttons and arrow keys.
 * @param drop moves the row that was at `from` to the place `to`, both from 0
 */
export function useDrag(list: RefObject<HTMLElement | null>, drop: (id: string, to: number) => void) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const handle = (id: string, from: number) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      setDrag({ id, gap: from });
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (drag?.id === id && list.current) setDrag({ id, gap: gapAt(list.current, event.clientY) });
    },
    onPointerUp: () => {
      setDrag(null);
      if (drag?.id !== id) return;
      const to = drag.gap > from ? drag.gap - 1 : drag.gap;
      if (to !== from) drop(id, to);
    },
    onPointerCancel: () => setDrag(null),
  });
  /** @param rows how many there are in the list */
  const markOf = (id: string, place: number, rows: number): DragMark => {
    if (!drag) return undefined;
    if (drag.id === id) return 'dragged';
    if (drag.gap === place) return 'above';
    return drag.gap === rows && place === rows - 1 ? 'below' : undefined;
  };
  return { handle, markOf };
}
