import { Button } from '../../../parts/button';
import { timeOf } from '../../../parts/local-time';
import { Dialog } from '../../../parts/overlays/dialog';
import styles from '../../timetable/talk/collision-dialog.module.css';
import { useBench } from '../desk/use-workbench';

/** Shown when two organisers changed the same: both versions beside each other, and the choice. */
export function CollisionDialog() {
  const { timeZone, collision, settle } = useBench();
  if (!collision) return null;
  const { both } = collision;
  const others = [...new Set(both.flatMap(({ by }) => by ?? []))].join(' and ') || 'Somebody else';
  return (
    <Dialog
      open
      stays
      onClose={() => settle('theirs')}
      title={`${others} changed ${both.length === 1 ? 'this' : 'these'} first`}
      size="wide"
      acts={
        <>
          <Button onClick={() => settle('theirs')}>Keep theirs</Button>
          <Button look="quiet" onClick={() => settle('mine')}>
            Take mine
          </Button>
        </>
      }
    >
      <p>Nothing of yours was changed yet. Look at both, and choose which is to stand.</p>
      <table className={styles.both}>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">Theirs, which stands now</th>
            <th scope="col">Yours</th>
          </tr>
        </thead>
        <tbody>
          {both.map(({ key, name, yours, theirs, by, at }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              <td>
                {theirs}
                <span>
                  {by ?? 'The program'}
                  {at ? `, ${timeOf(at, timeZone)}` : ''}
                </span>
              </td>
              <td>{yours}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Dialog>
  );
}
