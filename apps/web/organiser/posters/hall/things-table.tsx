import { useMemo } from 'react';
import { Button } from '../../../parts/button';
import styles from '../boards/boards.module.css';
import { useBench } from '../desk/use-workbench';
import { thingKey } from '../model/desk';
import { tourOf } from '../model/tour';
import { sizeOf, thingName } from '../model/words';

const SIGNS = { error: '✕', warning: '!', acknowledged: '✓ stays:' } as const;

/** Everything that stands in the hall, in walking order: its size and place, what speaks against it, and the same acts as in the picture. */
export function ThingsTable() {
  const { plan, findings, hold, draw } = useBench();
  const tour = useMemo(() => tourOf(plan), [plan]);
  return (
    <div className={styles.wide}>
      <table className={styles.table}>
        <caption className="hide">Things of the hall in walking order</caption>
        <thead>
          <tr>
            <th scope="col">Thing</th>
            <th scope="col">Size and place</th>
            <th scope="col">Boards</th>
            <th scope="col">Against it</th>
            <th scope="col">
              <span className="hide">What to do</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {tour.map((thing) => {
            const boards = plan.boards.filter(({ run }) => thing.kind === 'run' && run === thing.id);
            const numbers = boards.map(({ number }) => number);
            const own = findings.filter(({ things }) => things.includes(thing.id));
            const key = thingKey(thing);
            return (
              <tr key={key} data-thing={key} tabIndex={-1}>
                <td data-label="Thing">
                  <strong>{thingName(thing)}</strong>
                </td>
                <td data-label="Size and place">{sizeOf(thing)}</td>
                <td data-label="Boards">
                  {numbers.length === 0 ? '–' : `${numbers.length}: ${Math.min(...numbers)} to ${Math.max(...numbers)}`}
                </td>
                <td data-label="Against it">
                  {own.length === 0 ? '–' : own.map(({ level, sentence }) => `${SIGNS[level]} ${sentence}`).join(' ')}
                </td>
                <td className={styles.acts}>
                  <Button look="quiet" onClick={() => hold({ form: key, thing: key })}>
                    Edit …<span className="hide"> {thingName(thing)}</span>
                  </Button>
                  {thing.kind === 'outline' ? null : (
                    <Button look="quiet" onClick={() => draw([{ ...thing, value: null }])}>
                      Delete<span className="hide"> {thingName(thing)}</span>
                    </Button>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
