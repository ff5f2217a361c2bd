import { useState } from 'react';
import { SelectField } from '../../../parts/forms/select-field';
import { Dialog } from '../../../parts/overlays/dialog';
import { useBench } from '../desk/use-workbench';
import { dayOfBlock } from '../model/desk';
import { placeName, shortDay } from '../model/words';
import styles from './tool.module.css';
import { useParts } from './use-parts';

/** All that can be locked in one list, also where no head of a column is to be seen: rooms, days, and each day’s sessions. */
export function LocksDialog({ close }: { readonly close: () => void }) {
  const { desk, layout, hands, timeZone } = useBench();
  const { lock, isLockedDay } = useParts();
  const [day, setDay] = useState(hands.day);
  const isLockedRoom = (id: string): boolean => desk.locks.rooms.some(({ roomId }) => roomId === id);
  const sessions = desk.sessions
    .filter(({ blockId }) => dayOfBlock(desk, blockId) === day)
    .toSorted((a, b) => a.code.localeCompare(b.code, 'en', { numeric: true }));
  return (
    <Dialog open size="form" onClose={close} title="Locks">
      <p>
        What is ticked takes no talk in and lets none go, neither by hand nor by the engine. It counts at once, and for
        everybody.
      </p>
      <fieldset className={styles.locks}>
        <legend>Rooms</legend>
        {desk.rooms.map(({ id, name, capacity }) => (
          <Lock key={id} isOn={isLockedRoom(id)} onChange={(isOn) => lock('room', id, isOn)}>
            {name} <span className={styles.soft}>{capacity} seats</span>
          </Lock>
        ))}
      </fieldset>
      <fieldset className={styles.locks}>
        <legend>Days</legend>
        {layout.days.map((each) => (
          <Lock key={each.day} isOn={isLockedDay(each.day)} onChange={(isOn) => lock('day', each.day, isOn)}>
            {shortDay(each.day)}
          </Lock>
        ))}
      </fieldset>
      <fieldset className={styles.locks}>
        <legend>Sessions</legend>
        {layout.days.length > 1 ? (
          <SelectField
            name="day"
            label="Of which day?"
            value={day}
            onValue={setDay}
            options={layout.days.map((each) => ({ value: each.day, label: shortDay(each.day) }))}
          />
        ) : null}
        {sessions.length === 0 ? <p>There are none on this day yet.</p> : null}
        {sessions.map(({ id, code, title, locked, blockId, roomId }) => (
          <Lock key={id} isOn={locked} onChange={(isOn) => lock('session', id, isOn)}>
            {code} {title}
            <span className={styles.soft}>{placeName(desk, timeZone, { blockId, roomId, slot: 0 })}</span>
          </Lock>
        ))}
      </fieldset>
    </Dialog>
  );
}

function Lock(props: {
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  readonly children: React.ReactNode;
}) {
  const { isOn, onChange, children } = props;
  return (
    <label className={styles.lock}>
      <input type="checkbox" checked={isOn} onChange={() => onChange(!isOn)} />
      <span>{children}</span>
    </label>
  );
}
