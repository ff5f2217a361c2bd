import type { ComponentChildren, JSX } from 'preact';

/** How deep a heading stands: below one conference it is a step higher than in a list of several. */
export type Level = 1 | 2 | 3 | 4;

/** The level below. */
export const below = (level: Level): Level => (level < 4 ? ((level + 1) as Level) : 4);

/** A heading whose look comes from its class, and whose level from where it stands. */
export function Heading(props: {
  readonly level: Level;
  readonly look: 'title' | 'part' | 'step';
  readonly children: ComponentChildren;
}): JSX.Element {
  const Tag = `h${props.level}` as const;
  return <Tag class={props.look}>{props.children}</Tag>;
}
