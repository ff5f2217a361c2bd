import { answerOf, type Schemas } from '@colloquy/api-client';
import { useState } from 'react';
import { api } from '../../../api/client';
import { useWrite } from '../../../api/use-write';
import { Button } from '../../../parts/button';
import { DateField } from '../../../parts/forms/date-field';
import { Form } from '../../../parts/forms/form';
import { TextField } from '../../../parts/forms/text-field';
import { dayOf } from '../../../parts/local-time';
import { ProblemNote } from '../../../parts/problem-note';
import styles from '../together.module.css';
import type { WorkPlace } from '../together-queries';

const PATH = '/api/v1/conferences/{conference}/submissions/{submission}/meeting-notes';
/** A day without a time is read in no other zone than its own. */
const dayWords = (day: string): string => dayOf(`${day}T12:00:00Z`, 'UTC');

/** A day, a line, what is next: for the two of them alone. */
export function MeetingLog({
  where,
  notes,
}: {
  readonly where: WorkPlace;
  readonly notes: readonly Schemas['MeetingNoteDto'][];
}) {
  const [writing, setWriting] = useState(false);
  const remove = useWrite((meetingNote: string, headers) =>
    answerOf(api.DELETE(`${PATH}/{meetingNote}`, { params: { path: { ...where, meetingNote } }, headers })),
  );
  return (
    <div className={styles.stack}>
      <p className={styles.note}>
        Read by the two of you alone; the organisers see how many meetings there were, and when.
      </p>
      <ProblemNote error={remove.error} />
      {notes.length > 0 ? (
        <ol className={styles.list} aria-label="Your log">
          {notes.map(({ id, heldOn, line, next, name }) => (
            <li key={id} className={styles.card}>
              <h3>{dayWords(heldOn)}</h3>
              <p className={styles.words}>{line}</p>
              {next === '' ? null : (
                <p className={styles.words}>
                  <strong>Next:</strong> {next}
                </p>
              )}
              <p className={styles.acts}>
                <span className={styles.note}>{name}</span>
                <Button look="quiet" onClick={() => remove.mutate(id)}>
                  Remove<span className="hide"> the note of {dayWords(heldOn)}</span>
                </Button>
              </p>
            </li>
          ))}
        </ol>
      ) : null}
      {writing ? (
        <NoteForm where={where} onDone={() => setWriting(false)} />
      ) : (
        <p className={styles.acts}>
          <Button look="quiet" onClick={() => setWriting(true)}>
            Write a line
          </Button>
        </p>
      )}
    </div>
  );
}

function NoteForm({ where, onDone }: { readonly where: WorkPlace; readonly onDone: () => void }) {
  const write = useWrite(
    (body: Schemas['NewMeetingNoteDto'], headers) =>
      answerOf(api.POST(PATH, { params: { path: { ...where } }, body, headers })),
    onDone,
  );
  return (
    <Form
      label="A line in your log"
      error={write.error}
      onSend={(data) => {
        const text = (name: string) => String(data.get(name) ?? '');
        write.mutate({ heldOn: text('heldOn'), line: text('line'), next: text('next') });
      }}
    >
      <DateField name="heldOn" label="Day" defaultValue={new Date().toISOString().slice(0, 10)} required />
      <TextField name="line" label="What you spoke about" hint="One line is enough." required />
      <TextField name="next" label="What is next" optional />
      <div className={styles.acts}>
        <Button type="submit" busy={write.isPending}>
          Keep this line
        </Button>
        <Button look="quiet" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </Form>
  );
}
