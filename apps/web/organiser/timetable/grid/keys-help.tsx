import styles from './toolbar.module.css';

const KEYS = [
  ['Arrows', 'go from talk to talk; Page Up and Page Down to another day'],
  ['Enter', 'opens a talk: what speaks against its place, and “Move to …” with prices'],
  ['M', 'lifts it, or all that are selected: arrows choose a place, C the next cheapest one'],
  ['Page Down', 'takes what is lifted to the next day, Page Up to the day before; Home and End to the ends of the day'],
  ['Enter', 'drops what is lifted; S first pushes what stands there on, or swaps; Escape cancels'],
  ['Space', 'selects several; Ctrl A all of the day'],
  ['P', 'pins it, or takes the pin out'],
  ['Delete', 'takes it out of the timetable'],
  ['Ctrl Z', 'undoes, Ctrl Shift Z does it again'],
] as const;

/** All keys of the timetable, for whoever wants to know them. */
export function KeysHelp() {
  return (
    <details className={styles.keys}>
      <summary>All of it by keys</summary>
      <p id="timetable-keys" className="hide">
        Arrow keys go from talk to talk. Enter opens a talk, M lifts it, Space selects it, P pins it.
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
