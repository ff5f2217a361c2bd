import { useState } from 'react';
import { Button } from '../../../parts/button';
import { NumberField } from '../../../parts/forms/number-field';
import { SelectField } from '../../../parts/forms/select-field';
import type { RoomRules } from './room-rules-query';
import styles from './rooms.module.css';

type Way = RoomRules['ways'][number];

const ALL = 'all';
const isBetween = ({ oneId, otherId }: Pick<Way, 'oneId' | 'otherId'>, a: string, b: string): boolean =>
  (oneId === a && otherId === b) || (oneId === b && otherId === a);

/** How many minutes it takes between rooms: those that are known, and two rooms to add to them. */
export function Ways(props: {
  readonly rooms: RoomRules['rooms'];
  readonly ways: readonly Way[];
  readonly onWays: (ways: Way[]) => void;
}) {
  const { rooms, ways, onWays } = props;
  const [from, setFrom] = useState(rooms[0]?.id ?? '');
  const [to, setTo] = useState<string>(ALL);
  const nameOf = (id: string): string => rooms.find((room) => room.id === id)?.name ?? 'a room that is gone';
  const options = rooms.map(({ id, name }) => ({ value: id, label: name }));
  const wanted = rooms.map(({ id }) => id).filter((id) => id !== from && (to === ALL || id === to));
  const added = wanted.filter((id) => !ways.some((way) => isBetween(way, from, id)));
  return (
    <>
      {ways.length > 0 ? (
        <ol className={styles.ways}>
          {ways.map((way, at) => (
            <li key={`${way.oneId} ${way.otherId}`}>
              <NumberField
                name={`ways.${at}.minutes`}
                label={`${nameOf(way.oneId)} – ${nameOf(way.otherId)}`}
                unit="minutes"
                min={0}
                max={120}
                value={way.minutes}
                onValue={(minutes) => onWays(ways.map((other) => (other === way ? { ...way, minutes } : other)))}
              />
              <Button
                look="quiet"
                aria-label={`Remove the way from ${nameOf(way.oneId)} to ${nameOf(way.otherId)}`}
                onClick={() => onWays(ways.filter((other) => other !== way))}
              >
                Remove
              </Button>
            </li>
          ))}
        </ol>
      ) : null}
      <div className={styles.pair}>
        <SelectField name="from" label="Between" options={options} value={from} onValue={setFrom} />
        <SelectField
          name="to"
          label="and"
          options={[{ value: ALL, label: 'all other rooms' }, ...options.filter(({ value }) => value !== from)]}
          value={to === from ? ALL : to}
          onValue={setTo}
        />
      </div>
      <Button
        look="quiet"
        disabled={added.length === 0}
        onClick={() => onWays([...ways, ...added.map((otherId) => ({ oneId: from, otherId, minutes: null }))])}
      >
        Add {added.length > 1 ? `${added.length} ways` : 'this way'}
      </Button>
    </>
  );
}
