import type { HTMLAttributes, KeyboardEvent } from 'react';
import { Button } from '../../../parts/button';
import { Icon } from '../../../parts/icon';
import styles from './card.module.css';

/**
 * By which a card is taken to its place: with arrow keys, or by dragging.
 * @param drag what makes it drag
 */
export function CardHandle(props: {
  readonly name: string;
  readonly place: number;
  readonly of: number;
  readonly move: (to: number) => void;
  readonly drag: HTMLAttributes<HTMLElement>;
}) {
  const { name, place, of, move, drag } = props;
  const arrows = (event: KeyboardEvent) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    move(place + step);
  };
  return (
    <button
      type="button"
      className={styles.handle}
      aria-label={`Move “${name}”, ${place + 1} of ${of}: arrow keys, or drag`}
      onKeyDown={arrows}
      {...drag}
    >
      <span aria-hidden="true" className={styles.grip} />
    </button>
  );
}

/** Moves a card of a list one place up or down. */
export function CardMoves(props: {
  readonly name: string;
  readonly place: number;
  readonly move: (to: number) => void;
}) {
  const { name, place, move } = props;
  return (
    <>
      <button type="button" aria-label={`Move “${name}” up`} onClick={() => move(place - 1)}>
        <Icon name="up" />
      </button>
      <button type="button" aria-label={`Move “${name}” down`} onClick={() => move(place + 1)}>
        <Icon name="down" />
      </button>
    </>
  );
}

/** Opens the editor of a card, and closes it. */
export function CardToggle(props: {
  readonly id: string;
  readonly name: string;
  readonly open: boolean;
  readonly toggle: () => void;
}) {
  const { id, name, open, toggle } = props;
  return (
    <Button
      look="quiet"
      id={`edit-${id}`}
      aria-expanded={open}
      aria-label={`${open ? 'Close' : 'Edit'} “${name}”`}
      onClick={toggle}
    >
      {open ? 'Done' : 'Edit'}
    </Button>
  );
}
