const GAP = 4;
const EDGE = 8;

/** Puts an open popover below what opened it, above where there is more room, and never over the edge of the window. */
export function placeBelow(box: HTMLElement, anchor: HTMLElement): void {
  const at = anchor.getBoundingClientRect();
  const { width, height } = box.getBoundingClientRect();
  const below = window.innerHeight - at.bottom - GAP - EDGE;
  const above = at.top - GAP - EDGE;
  const isBelow = below >= height || below >= above;
  box.style.maxHeight = `${isBelow ? below : above}px`;
  box.style.top = `${isBelow ? at.bottom + GAP : Math.max(EDGE, at.top - GAP - Math.min(height, above))}px`;
  const alignEnd = at.left + width > window.innerWidth - EDGE;
  box.style.left = `${Math.max(EDGE, alignEnd ? at.right - width : at.left)}px`;
}
