import { Button } from '../../../parts/button';
import { Icon } from '../../../parts/icon';

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
