import type { Element, Tag } from './plan';

/** A new element under `parent`. It joins the tag tree when its first content is placed on a page. */
export function child(
  parent: Element | null,
  tag: Tag,
  more: Partial<Pick<Element, 'title' | 'alternative' | 'scope' | 'columnSpan' | 'numbering'>> = {},
): Element {
  return { tag, parent, kids: [], attached: false, ...more };
}

/** Hangs the element, and those above it that are not there yet, at the end of the tree as it stands. */
export function attach(element: Element): void {
  if (element.attached) return;
  element.attached = true;
  if (!element.parent) return;
  attach(element.parent);
  element.parent.kids.push(element);
}

/** What the nearest titled element above (or this one) is about. */
export function subjectOf(element: Element | null): string | null {
  for (let at = element; at; at = at.parent) if (at.title) return at.title;
  return null;
}
