import styles from '../../timetable/grid/toolbar.module.css';

const KEYS = [
  ['Arrows', 'go from board to board; in the hall they move a thing, or its corner, half a metre'],
  ['Shift arrows', 'move a thing 10 centimetres'],
  ['Tab', 'goes from thing to thing along the walk, and to the corners of the one you are on'],
  ['Enter', 'opens a poster with “Move to …”, or a thing with its exact metres'],
  ['M', 'lifts a poster: arrows choose a board, C the next cheapest one, Enter drops, Escape cancels'],
  ['P', 'pins a poster, or takes the pin out'],
  ['Enter, Delete', 'on a corner add one half way to the next, or take it away'],
  ['Delete', 'takes a poster down, or a thing away'],
  ['Ctrl Z', 'undoes, Ctrl Shift Z does it again'],
] as const;

/** All keys of a poster session, for whoever wants to know them. */
export function KeysHelp() {
  return (
    <details className={styles.keys}>
      <summary>All of it by keys</summary>
      <p id="boards-keys" className="hide">
        Arrow keys go from board to board. Enter opens a board, M lifts its poster, P pins it. A table of all boards
        follows.
      </p>
      <p id="hall-keys" className="hide">
        Arrow keys move it, with Shift in small steps. Enter opens its exact metres, Delete takes it away. A table of
        all things follows.
      </p>
      <dl>
        {KEYS.map(([key, words]) => (
          <div key={words}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
