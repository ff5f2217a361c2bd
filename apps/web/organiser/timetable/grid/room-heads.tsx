import { Icon } from '../../../parts/icon';
import { Menu } from '../../../parts/overlays/menu';
import { useParts } from '../acts/use-parts';
import { useBench } from '../desk/use-workbench';
import styles from './grid.module.css';

/** The rooms above their columns, each with what can be done to it. */
export function RoomHeads() {
  const { desk } = useBench();
  const { lock } = useParts();
  return (
    <div className={styles.heads}>
      <span className={styles.corner} />
      {desk.rooms.map(({ id, name, capacity }) => {
        const isLocked = desk.locks.rooms.some(({ roomId }) => roomId === id);
        return (
          <div key={id} className={styles.head}>
            <span>
              <strong>{name}</strong>
              <span className={styles.seats}>
                {capacity} seats{isLocked ? ' · locked' : ''}
              </span>
            </span>
            <Menu
              label={`What to do with ${name}`}
              face={<Icon name="more" />}
              className={styles.more}
              items={[
                {
                  label: isLocked ? `Unlock ${name}` : `Lock ${name}`,
                  hint: isLocked ? 'Its talks can be moved again' : 'Nothing moves in or out, by hand or by the engine',
                  onSelect: () => lock('room', id, !isLocked),
                },
              ]}
            />
          </div>
        );
      })}
    </div>
  );
}
