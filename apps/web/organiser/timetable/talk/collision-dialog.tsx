import { Button } from '../../../parts/button';
import { timeOf } from '../../../parts/local-time';
import { Dialog } from '../../../parts/overlays/dialog';
import { useBench } from '../desk/use-workbench';
import { placeName } from '../model/words';
import styles from './collision-dialog.module.css';

/** Shown when two organisers moved the same talks: both versions beside each other, and the choice. */
export function CollisionDialog() {
  const { desk, timeZone, collision, settle } = useBench();
  if (!collision) return null;
  const { talks } = collision;
  const others = [...new Set(talks.flatMap(({ theirs }) => theirs.by ?? []))].join(' and ') || 'Somebody else';
  return (
    <Dialog
      open
      stays
      onClose={() => settle('theirs')}
      title={`${others} moved ${talks.length === 1 ? 'this talk' : 'these talks'} first`}
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
      <p>Nothing of yours was changed in the timetable yet. Look at both places, and choose which is to stand.</p>
      <table className={styles.both}>
        <thead>
          <tr>
            <th scope="col">Talk</th>
            <th scope="col">Theirs, which stands now</th>
            <th scope="col">Yours</th>
          </tr>
        </thead>
        <tbody>
          {talks.map(({ submissionId, code, title, yours, theirs }) => (
            <tr key={submissionId}>
              <th scope="row">
                {code} <span>{title}</span>
              </th>
              <td>
                {placeName(desk, timeZone, theirs.placement)}
                <span>
                  {theirs.by ?? 'The program'}
                  {theirs.at ? `, ${timeOf(theirs.at, timeZone)}` : ''}
                </span>
              </td>
              <td>{placeName(desk, timeZone, yours.placement)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Dialog>
  );
}
