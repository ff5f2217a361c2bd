import { useRef } from 'react';
import { useParts } from '../acts/use-parts';
import { useBench } from '../desk/use-workbench';
import { nextPlace } from '../model/walk';
import { shortDay } from '../model/words';
import styles from './toolbar.module.css';
import { useDropTarget } from './use-drag';

/** The days; what is dragged over one, or carried when one is pressed, goes there. */
export function DayTabs() {
  const { layout } = useBench();
  return (
    <fieldset className={styles.days}>
      <legend className="hide">Day</legend>
      {layout.days.map(({ day }) => (
        <DayTab key={day} day={day} />
      ))}
    </fieldset>
  );
}

function DayTab({ day }: { readonly day: string }) {
  const { hands, desk, layout, act } = useBench();
  const { isLockedDay } = useParts();
  const { carry } = hands;
  const button = useRef<HTMLButtonElement>(null);
  useDropTarget(button, { day });
  const look = () => {
    if (carry?.by !== 'keys' || !carry.target) return act({ do: 'look', day });
    const far =
      layout.days.findIndex((each) => each.day === day) - layout.days.findIndex((each) => each.day === hands.day);
    let target = carry.target;
    for (let step = 0; step < Math.abs(far); step += 1)
      target = nextPlace(desk, layout, carry.ids, target, far < 0 ? 'PageUp' : 'PageDown');
    act({ do: 'aim', target, day });
  };
  return (
    <button ref={button} type="button" aria-pressed={day === hands.day} data-day={day} onClick={look}>
      {shortDay(day)}
      {isLockedDay(day) ? ' (locked)' : ''}
    </button>
  );
}
