import { answerOf } from '@colloquy/api-client';
import { useState } from 'react';
import { api } from '../../../api/client';
import { useWrite } from '../../../api/use-write';
import { Button } from '../../../parts/button';
import { Dialog } from '../../../parts/overlays/dialog';
import { ProblemNote } from '../../../parts/problem-note';
import { useBench } from '../desk/use-workbench';
import { placeName } from '../model/words';
import { chairLoad } from './session-dialog';
import styles from './tool.module.css';

const ANY_CHAIR = ['Chairs', 'Chairs at Ease', 'Chairs Conflicts'];

/** Who chairs which session, with how much each has to do; by hand, or as the engine proposes. */
export function ChairsDialog({ close }: { readonly close: () => void }) {
  const { desk, timeZone, conference, clashes, say } = useBench();
  const [wanted, setWanted] = useState<ReadonlyMap<string, string | null>>(new Map());
  const [reasons, setReasons] = useState<readonly string[]>([]);
  const params = { path: { conference } };
  const propose = useWrite(
    (_: null, headers) =>
      answerOf(api.POST('/api/v1/conferences/{conference}/timetable/chairs/propose', { params, headers })),
    ({ chairs, reasons: why }) => {
      setWanted(new Map(chairs.map(({ sessionId, chairId }) => [sessionId, chairId])));
      setReasons(why);
      say('Chairs are proposed. Nothing is saved yet.');
    },
  );
  const chairOf = (id: string, now: string | null): string | null => (wanted.has(id) ? (wanted.get(id) ?? null) : now);
  const sessions = desk.sessions.map((session) => ({ ...session, chairId: chairOf(session.id, session.chairId) }));
  const changed = sessions.filter(({ id, chairId }) => desk.sessions.find((one) => one.id === id)?.chairId !== chairId);
  const save = useWrite(
    (_: null, headers) =>
      answerOf(
        api.PUT('/api/v1/conferences/{conference}/timetable/chairs', {
          params,
          headers,
          body: { chairs: changed.map(({ id, chairId, version }) => ({ sessionId: id, chairId, version })) },
        }),
      ),
    () => {
      say('The chairs are saved.');
      close();
    },
  );
  const load = chairLoad(sessions);
  const conflicts = clashes.filter(({ term }) => ANY_CHAIR.includes(term));
  return (
    <Dialog
      open
      stays
      size="wide"
      onClose={close}
      title="Chairs"
      acts={
        <>
          <Button busy={save.isPending} disabled={changed.length === 0} onClick={() => save.mutate(null)}>
            {changed.length === 1 ? 'Save 1 change' : `Save ${changed.length} changes`}
          </Button>
          <Button look="quiet" busy={propose.isPending} onClick={() => propose.mutate(null)}>
            Let the engine propose
          </Button>
          <Button look="quiet" onClick={close}>
            Cancel
          </Button>
        </>
      }
    >
      <ProblemNote error={save.error ?? propose.error} />
      <p>
        Behind each name stands how many sessions that person would chair. Nobody chairs what they mentor or present.
      </p>
      {reasons.length > 0 ? (
        <ul>
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      ) : null}
      {conflicts.length > 0 ? (
        <ul className={styles.bad}>
          {conflicts.map(({ key, sentence }) => (
            <li key={key}>{sentence}</li>
          ))}
        </ul>
      ) : null}
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Session</th>
            <th scope="col">Chair</th>
          </tr>
        </thead>
        <tbody>
          {sessions.map(({ id, code, title, blockId, roomId, chairId }) => (
            <tr key={id}>
              <th scope="row">
                {code} {title}
                <span className={styles.soft}>{placeName(desk, timeZone, { blockId, roomId, slot: 0 })}</span>
              </th>
              <td>
                <select
                  aria-label={`Chair of ${code}`}
                  value={chairId ?? ''}
                  onChange={(event) => setWanted(new Map([...wanted, [id, event.target.value || null]]))}
                >
                  <option value="">Nobody yet</option>
                  {desk.chairs.map((chair) => (
                    <option key={chair.id} value={chair.id}>
                      {chair.name} ({load.get(chair.id) ?? 0})
                    </option>
                  ))}
                </select>
                {changed.some((one) => one.id === id) ? <span className={styles.soft}>not saved yet</span> : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Dialog>
  );
}
