import { useState } from 'react';
import { Button } from '../../../parts/button';
import { TextArea } from '../../../parts/forms/text-field';
import { useAnnounce } from '../../../shell/announcer';
import { type PastedRoom, readRooms } from './room-list';
import styles from './sections.module.css';

/** Adds many rooms at once from a spreadsheet or an e-mail. What cannot be read is told before anything is added. */
export function PasteRooms(props: {
  readonly known: readonly string[];
  readonly onAdd: (rooms: readonly PastedRoom[]) => void;
}) {
  const { known, onAdd } = props;
  const announce = useAnnounce();
  const [text, setText] = useState('');
  const { rooms, faults } = readRooms(text, known);
  const count = rooms.length === 1 ? '1 room' : `${rooms.length} rooms`;
  return (
    <details className={styles.fold}>
      <summary>Paste a list from a spreadsheet</summary>
      <TextArea
        name="pasted-rooms"
        label="Rooms, one in each line"
        hint="Room, capacity – for example: Lecture theatre A, 120"
        rows={4}
        value={text}
        onValue={setText}
      />
      {faults.length > 0 ? (
        <ul className={styles.faults}>
          {faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      ) : null}
      {rooms.length > 0 ? (
        <p className={styles.adds}>
          <Button
            look="quiet"
            onClick={() => {
              onAdd(rooms);
              announce(`${count} added.`);
              setText('');
            }}
          >
            Add {count}
          </Button>
        </p>
      ) : null}
    </details>
  );
}
