import { useState } from 'react';
import { Chip } from './chips';
import styles from './chips.module.css';

const USUAL = ['Projector', 'Microphone', 'Lectern', 'Whiteboard', 'Recording', 'Video call'];

/** What is in a room: the usual things to tick, and whatever else somebody writes. */
export function EquipmentChips(props: {
  readonly equipment: readonly string[];
  readonly onChange: (equipment: readonly string[]) => void;
}) {
  const { equipment, onChange } = props;
  const [own, setOwn] = useState('');
  const usual = USUAL.filter((thing) =>
    equipment.every((there) => there === thing || there.toLowerCase() !== thing.toLowerCase()),
  );
  const all = [...usual, ...equipment.filter((thing) => !usual.includes(thing))];
  const add = (): void => {
    const thing = own.trim();
    if (thing !== '' && equipment.every((other) => other.toLowerCase() !== thing.toLowerCase()))
      onChange([...equipment, thing]);
    setOwn('');
  };
  return (
    <>
      {all.map((thing) => (
        <Chip
          key={thing}
          checked={equipment.includes(thing)}
          onCheck={(checked) =>
            onChange(checked ? [...equipment, thing] : equipment.filter((other) => other !== thing))
          }
        >
          {thing}
        </Chip>
      ))}
      <span className={styles.own}>
        <input
          aria-label="Something else in this room; press Enter to add it"
          placeholder="Something else"
          maxLength={60}
          value={own}
          onChange={(event) => setOwn(event.target.value)}
          onBlur={add}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            add();
          }}
        />
      </span>
    </>
  );
}
