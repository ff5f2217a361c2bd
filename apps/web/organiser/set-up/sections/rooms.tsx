import { Link } from '@tanstack/react-router';
import { Button } from '../../../parts/button';
import { useConference } from '../../../parts/use-conference';
import { changed, moved, newKey } from '../frame/rows';
import { SectionFrame } from '../frame/section-frame';
import { useSection } from '../frame/use-section';
import { PasteRooms } from './paste-rooms';
import { RoomCard } from './room-card';
import { emptyRoom, type RoomRow, rooms } from './rooms-definition';
import styles from './sections.module.css';

/** The rooms with their seats, access and equipment. */
export function RoomsSection() {
  const section = useSection(rooms);
  const { form, edit } = section;
  const { slug: conference } = useConference();
  const add = (added: readonly Partial<RoomRow>[]): void =>
    edit({ rooms: [...form.rooms, ...added.map((room) => ({ ...emptyRoom, ...room, key: newKey() }))] });
  return (
    <SectionFrame section={section}>
      {form.rooms.length === 0 ? (
        <p className={styles.empty}>
          No room yet. One for the talks is enough to begin with, for example “Lecture theatre A, 120 seats”. A foyer or
          corridor for posters counts as a room, too.
        </p>
      ) : null}
      <ol className={styles.list}>
        {form.rooms.map((row, index) => (
          <li key={row.key} className={styles.card}>
            <RoomCard
              row={row}
              index={index}
              count={form.rooms.length}
              onChange={(part) => edit({ rooms: changed(form.rooms, row.key, part) })}
              onMove={(by) => edit({ rooms: moved(form.rooms, row.key, by) })}
              onRemove={() => edit({ rooms: form.rooms.filter((other) => other !== row) })}
            />
          </li>
        ))}
      </ol>
      <div className={styles.adds}>
        <Button look="quiet" onClick={() => add([{}])}>
          Add a room
        </Button>
      </div>
      <PasteRooms known={form.rooms.map(({ name }) => name)} onAdd={add} />
      <p className={styles.soft}>
        <Link to="/c/$conference/sessions/rooms" params={{ conference }}>
          Ways, pauses and closed rooms
        </Link>
        : how long it takes from one to another, and when one cannot be used. That can wait until you make the
        timetable.
      </p>
    </SectionFrame>
  );
}
