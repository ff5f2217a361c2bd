import { answerOf, type Schemas } from '@colloquy/api-client';
import { useState } from 'react';
import { api } from '../../api/client';
import { useWrite } from '../../api/use-write';
import { Button } from '../../parts/button';
import { CheckField } from '../../parts/forms/check-field';
import { Form } from '../../parts/forms/form';
import { FormActs } from '../../parts/forms/form-acts';
import { TextArea } from '../../parts/forms/text-field';
import { Dialog } from '../../parts/overlays/dialog';
import { useToast } from '../../parts/overlays/toasts';
import { ProblemNote } from '../../parts/problem-note';
import { useConference } from '../../parts/use-conference';
import styles from './quiet.module.css';

const LIVE = ['published', 'accepted', 'active'];

/** The named person answers a note, or lets somebody else be looked for: to the committee, a re-pairing like any other. */
export function AnswerDialog({
  note,
  onClose,
}: {
  readonly note: Schemas['QuietNoteDto'];
  readonly onClose: () => void;
}) {
  const { slug: conference } = useConference();
  const [sure, setSure] = useState(false);
  const [apart, setApart] = useState(note.apart);
  const toast = useToast();
  const params = { path: { conference, note: note.id } };
  const answer = useWrite(
    (body: Schemas['QuietAnswerDto'], headers) =>
      answerOf(api.POST('/api/v1/conferences/{conference}/quiet-notes/{note}/answer', { params, body, headers })),
    () => {
      onClose();
      toast(`${note.from} gets a mail that you have answered.`);
    },
  );
  const rePair = useWrite(
    (_: null, headers) =>
      answerOf(api.POST('/api/v1/conferences/{conference}/quiet-notes/{note}/re-pair', { params, headers })),
    () => {
      onClose();
      toast(`Somebody else is looked for. An organiser confirms it, and sees nothing of the note.`);
    },
  );
  return (
    <Dialog open stays size="wide" onClose={onClose} title={`${note.from}: ${note.code}`}>
      <p className={styles.words}>{note.words}</p>
      <Form
        label="Answer"
        error={answer.error}
        onSend={(form) => answer.mutate({ words: String(form.get('words')), apart })}
      >
        <TextArea
          name="words"
          label="Your answer"
          hint={`Only ${note.from} reads it.`}
          rows={4}
          maxLength={2000}
          defaultValue={note.answer ?? ''}
          required
        />
        <CheckField
          name="apart"
          label={`Never bring ${note.from} and ${note.other} together again`}
          hint="Nobody is told, not even the committee: to them it is a pair like any other that is not proposed."
          checked={apart}
          onValue={setApart}
        />
        <FormActs>
          <Button type="submit" busy={answer.isPending}>
            Answer
          </Button>
          <Button look="quiet" onClick={onClose}>
            Cancel
          </Button>
        </FormActs>
      </Form>
      <ProblemNote error={rePair.error} />
      {LIVE.includes(note.pairingState) && !note.repairedAt ? (
        <p className={styles.apart}>
          {sure ? (
            <>
              <span>
                The committee sees a re-pairing like any other, and confirms it. The two are not brought together again.
              </span>
              <Button look="quiet" busy={rePair.isPending} onClick={() => rePair.mutate(null)}>
                Yes, look for somebody else
              </Button>
            </>
          ) : (
            <Button look="quiet" onClick={() => setSure(true)}>
              Find somebody else for {note.code}
            </Button>
          )}
        </p>
      ) : null}
    </Dialog>
  );
}
