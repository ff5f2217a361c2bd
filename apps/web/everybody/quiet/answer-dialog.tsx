import { answerOf, type Schemas } from '@colloquy/api-client';
import { useState } from 'react';
import { api } from '../../api/client';
import { useWrite } from '../../api/use-write';
import { Button } from '../../parts/button';
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
  const toast = useToast();
  const params = { path: { conference, note: note.id } };
  const answer = useWrite(
    (words: string, headers) =>
      answerOf(
        api.POST('/api/v1/conferences/{conference}/quiet-notes/{note}/answer', { params, body: { words }, headers }),
      ),
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
      <Form label="Answer" error={answer.error} onSend={(form) => answer.mutate(String(form.get('words')))}>
        <TextArea
          name="words"
          label="Your answer"
          hint={`Only ${note.from} reads it.`}
          rows={4}
          maxLength={2000}
          defaultValue={note.answer ?? ''}
          required
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
        <p className={styles.way}>
          {sure ? (
            <>
              <span>The committee sees a re-pairing like any other, and confirms it.</span>
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
