import { answerOf, type Schemas } from '@colloquy/api-client';
import { useState } from 'react';
import { api } from '../../../api/client';
import { useWrite } from '../../../api/use-write';
import { Button } from '../../../parts/button';
import { ErrorSummary } from '../../../parts/forms/error-summary';
import { SelectField } from '../../../parts/forms/select-field';
import { TextField } from '../../../parts/forms/text-field';
import { useToast } from '../../../parts/overlays/toasts';
import { useConference } from '../../../parts/use-conference';
import styles from './assigning.module.css';
import type { Desk, DeskWork } from './desk';

/** Who should not review a work, as somebody has said; said of one more, or taken back. */
export function DeclaredConflicts(props: {
  readonly desk: Desk;
  readonly work: DeskWork;
  readonly onDone: () => void;
}) {
  const { desk, work, onDone } = props;
  const { slug: conference } = useConference();
  const toast = useToast();
  const [personId, setPersonId] = useState('');
  const [reason, setReason] = useState('');
  const done = (message: string) => () => {
    onDone();
    toast(message);
  };
  const record = useWrite(
    (body: Schemas['RecordConflictDto'], headers) =>
      answerOf(
        api.POST('/api/v1/conferences/{conference}/review-conflicts', {
          params: { path: { conference } },
          body,
          headers,
        }),
      ),
    done('Kept. They are given this work no more.'),
  );
  const takeBack = useWrite(
    (conflict: string, headers) =>
      answerOf(
        api.DELETE('/api/v1/conferences/{conference}/review-conflicts/{conflict}', {
          params: { path: { conference, conflict } },
          headers,
        }),
      ),
    done('They may review it after all.'),
  );
  const barred = desk.people.flatMap(({ personId: id, name }) => {
    const conflict = desk.conflictOf(work.submissionId, id);
    return conflict?.hard ? [{ ...conflict, name }] : [];
  });
  const isBarred = (id: string) => barred.some((one) => one.personId === id);
  return (
    <details className={styles.more}>
      <summary>Who should not review it{barred.length > 0 ? ` (${barred.length})` : ''}</summary>
      <ErrorSummary error={record.error ?? takeBack.error} />
      <ul className={styles.given}>
        {barred.map(({ personId: id, name, words, conflictId }) => (
          <li key={id}>
            <span>
              <strong>{name}</strong> {words}
            </span>
            {conflictId ? (
              <Button look="quiet" busy={takeBack.isPending} onClick={() => takeBack.mutate(conflictId)}>
                They may after all<span className="hide">: {name}</span>
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      <div className={styles.dialog}>
        <SelectField
          name="personId"
          label="Somebody else who should not"
          value={personId}
          onValue={setPersonId}
          empty="Choose a person"
          options={desk.people
            .filter(({ personId: id }) => !isBarred(id))
            .map(({ personId: id, name }) => ({ value: id, label: name }))}
        />
        <TextField name="reason" label="Why" optional maxLength={1000} value={reason} onValue={setReason} />
        <Button
          look="quiet"
          busy={record.isPending}
          onClick={() => personId && record.mutate({ submissionId: work.submissionId, personId, reason })}
        >
          They should not review it
        </Button>
      </div>
    </details>
  );
}
