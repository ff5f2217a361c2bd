import { type ComponentChildren, h, type JSX } from 'preact';

/** Text that is markup already: the stylesheet, and drawings made by this program. Never a text that people wrote. */
export function Markup({ as, text }: { readonly as: 'div' | 'style'; readonly text: string }): JSX.Element {
  return h(as, { dangerouslySetInnerHTML: { __html: text } });
}

/** A frame in which something wide scrolls by itself; can be reached and moved by keyboard (WCAG 2.1.1). */
export function ScrollRegion(props: {
  readonly label: string;
  readonly class?: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  const { label, class: more = '', children } = props;
  return h('section', { class: `scroll ${more}`.trim(), 'aria-label': label, tabIndex: 0 }, children);
}
