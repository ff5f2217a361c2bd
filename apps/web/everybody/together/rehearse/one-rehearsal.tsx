import { answerOf, type Schemas } from '@colloquy/api-client';
import { useState } from 'react';
import { api } from '../../../api/client';
import { useWrite } from '../../../api/use-write';
import { Button } from '../../../parts/button';
import { Form } from '../../../parts/forms/form';
import { TextArea } from '../../../parts/forms/text-field';
import { momentOf } from '../../../parts/local-time';
import { ConfirmDialog } from '../../../parts/overlays/confirm-dialog';
import { useToast } from '../../../parts/overlays/toasts';
import styles from '../together.module.css';
import type { WorkPlace } from '../together-queries';
import { overWords } from './keep-form';
import { REHEARSAL_WORDS, type RehearsalPoint } from './points';
import { lengthWords } from './talk-clock';
import { TimesOfSlides } from './times-of-slides';

type Rehearsal = Schemas['RehearsalDto'];
const PATH = '/api/v1/conferences/{conference}/submissions/{submission}/rehearsals/{rehearsal}';

/** A rehearsal that is kept: how it was, and what the mentor said to it. */
export function OneRehearsal(props: {
  readonly where: WorkPlace;
  readonly rehearsal: Rehearsal;
  readonly side: string;
  readonly timeZone: string;
}) {
  const { where, rehearsal, side, timeZone } = props;
  const { id, speaker, heldAt, seconds, laps, ticked, note, saidBy, strength, question, nextStep } = rehearsal;
  const [writing, setWriting] = useState(false);
  const when = momentOf(heldAt, timeZone);
  return (
    <li className={styles.card} aria-label={`Rehearsal on ${when}`}>
      <h3>{when}</h3>
      <p>
        {speaker} spoke for {lengthWords(seconds)}
        {overWords(rehearsal)}.
      </p>
      <TimesOfSlides laps={laps} />
      {ticked.length > 0 ? (
        <details>
          <summary className={styles.summary}>
            {ticked.length === 1 ? 'One point ticked' : `${ticked.length} points ticked`}
          </summary>
          <ul className={styles.laps}>
            {ticked.map((point) => (
              <li key={point}>{REHEARSAL_WORDS[point as RehearsalPoint]}</li>
            ))}
          </ul>
        </details>
      ) : null}
      {note === '' ? null : <p className={styles.words}>“{note}”</p>}
      {saidBy && strength !== '' ? (
        <dl className={styles.three}>
          <dt>One strength</dt>
          <dd>{strength}</dd>
          <dt>One question</dt>
          <dd>{question}</dd>
          <dt>One next step</dt>
          <dd>{nextStep}</dd>
        </dl>
      ) : null}
      {saidBy && strength !== '' ? <p className={styles.note}>Said by {saidBy}</p> : null}
      {writing ? (
        <Words where={where} rehearsal={rehearsal} onDone={() => setWriting(false)} />
      ) : (
        <div className={styles.acts}>
          {side === 'mentor' ? (
            <Button look={saidBy ? 'quiet' : 'main'} onClick={() => setWriting(true)}>
              {saidBy ? 'Change what you said' : 'Say three things'}
              <span className="hide"> to the rehearsal on {when}</span>
            </Button>
          ) : (
            <Remove where={where} id={id} when={when} />
          )}
        </div>
      )}
    </li>
  );
}

function Words(props: { readonly where: WorkPlace; readonly rehearsal: Rehearsal; readonly onDone: () => void }) {
  const { where, rehearsal, onDone } = props;
  const toast = useToast();
  const say = useWrite(
    (body: Schemas['RehearsalWordsDto'], headers) =>
      answerOf(api.PUT(`${PATH}/words`, { params: { path: { ...where, rehearsal: rehearsal.id } }, body, headers })),
    () => {
      toast('Said. The presenter gets a mail that there is something to read.');
      onDone();
    },
  );
  return (
    <Form
      label="Three things to this rehearsal"
      error={say.error}
      onSend={(data) => {
        const text = (name: string) => String(data.get(name) ?? '');
        say.mutate({ strength: text('strength'), question: text('question'), nextStep: text('nextStep') });
      }}
    >
      <TextArea
        name="strength"
        label="One strength"
        hint="What should stay as it is?"
        rows={2}
        defaultValue={rehearsal.strength}
        required
      />
      <TextArea
        name="question"
        label="One question"
        hint="What did you wonder while you listened?"
        rows={2}
        defaultValue={rehearsal.question}
        required
      />
      <TextArea
        name="nextStep"
        label="One next step"
        hint="One only: the one that helps most."
        rows={2}
        defaultValue={rehearsal.nextStep}
        required
      />
      <div className={styles.acts}>
        <Button type="submit" busy={say.isPending}>
          Say this
        </Button>
        <Button look="quiet" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </Form>
  );
}

function Remove({ where, id, when }: { readonly where: WorkPlace; readonly id: string; readonly when: string }) {
  const [asking, setAsking] = useState(false);
  const remove = useWrite(
    (_: null, headers) => answerOf(api.DELETE(PATH, { params: { path: { ...where, rehearsal: id } }, headers })),
    () => setAsking(false),
  );
  return (
    <>
      <Button look="quiet" onClick={() => setAsking(true)}>
        Remove<span className="hide"> the rehearsal on {when}</span>
      </Button>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        title="Remove this rehearsal?"
        confirm="Remove it"
        danger
        busy={remove.isPending}
        error={remove.error}
        onConfirm={() => remove.mutate(null)}
      >
        <p>It goes with everything that was said to it, and does not come back.</p>
      </ConfirmDialog>
    </>
  );
}
