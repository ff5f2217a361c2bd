import { timeOf } from '../../../parts/local-time';
import { useConference } from '../../../parts/use-conference';
import { Chip, Chips } from '../../set-up/sections/chips';
import { shortDay } from '../model/words';
import type { RoomRules } from './room-rules-query';
import styles from './rooms.module.css';

type Closed = RoomRules['closed'][number];

/** In which blocks each room cannot be used. */
export function ClosedRooms(props: {
  readonly rooms: RoomRules['rooms'];
  readonly blocks: RoomRules['blocks'];
  readonly closed: readonly Closed[];
  readonly faults: readonly { readonly field: string; readonly message: string }[];
  readonly onClosed: (closed: Closed[]) => void;
}) {
  const { rooms, blocks, closed, faults, onClosed } = props;
  const { timeZone } = useConference();
  const isThis = (roomId: string, blockId: string) => (one: Closed) => one.roomId === roomId && one.blockId === blockId;
  const day = (startsAt: string): string =>
    new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
      new Date(startsAt),
    );
  return rooms.map(({ id, name }) => {
    const messages = faults
      .filter(({ field }) => closed.some((one, at) => one.roomId === id && field === `closed.${at}`))
      .map(({ message }) => message);
    return (
      <div key={id} className={styles.room}>
        <Chips label={`${name} is closed in`}>
          {blocks.map((block) => (
            <Chip
              key={block.id}
              checked={closed.some(isThis(id, block.id))}
              onCheck={(isClosed) => {
                const others = closed.filter((one) => !isThis(id, block.id)(one));
                onClosed(isClosed ? [...others, { roomId: id, blockId: block.id }] : others);
              }}
            >
              {block.name}, {shortDay(day(block.startsAt))}, {timeOf(block.startsAt, timeZone)}–
              {timeOf(block.endsAt, timeZone)}
            </Chip>
          ))}
        </Chips>
        {messages.length > 0 ? (
          <p className={styles.fault} role="alert">
            {messages.join(' ')}
          </p>
        ) : null}
      </div>
    );
  });
}
