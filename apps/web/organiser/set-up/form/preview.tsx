import { answerFaults, type FormView, formFor } from '@colloquy/engines/submission-form';
import { Button } from '../../../parts/button';
import { SelectField } from '../../../parts/forms/select-field';
import { useBuilder } from './builder-context';
import { calledOf, VIEWERS } from './form-words';
import { MomentField } from './moment-field';
import styles from './preview.module.css';
import { PreviewItem } from './preview-item';
import { momentsOf } from './preview-moments';
import type { Trial } from './preview-trial';

/** The form as somebody of a role sees it at a moment, with answers to try. What the server decides, decides here too. */
export function Preview({ trial }: { readonly trial: Trial }) {
  const { questions, around } = useBuilder();
  const { role, answers, type, track } = trial;
  const now = trial.moment === 'now' ? trial.now : trial.moment;
  const view: FormView = { role, answers, now, type, track };
  const items = formFor(questions, view, around.wording);
  const shown = items.filter((item) => item.shown);
  const hidden = items.filter((item) => !item.shown);
  const lacks = role === 'author' ? answerFaults(questions, view) : [];
  return (
    <div className={styles.preview}>
      <h2>Preview</h2>
      <Controls trial={trial} />
      <div className={styles.paper}>
        <h3>{role === 'author' ? 'Your submission' : 'A submission'}</h3>
        <Fixed trial={trial} />
        {shown.map((item) => (
          <PreviewItem key={item.question.id} item={item} trial={trial} />
        ))}
        {shown.length === 0 ? <p className={styles.note}>None of your questions is shown here.</p> : null}
      </div>
      {lacks.length > 0 ? (
        <section className={styles.lacks}>
          <h3>Before it can be submitted</h3>
          <ul>
            {lacks.map(({ field, message }) => (
              <li key={field}>{message}</li>
            ))}
          </ul>
        </section>
      ) : null}
      {hidden.length > 0 ? (
        <section className={styles.hidden}>
          <h3>Not shown here</h3>
          <ul>
            {hidden.map(({ question, why }) => (
              <li key={question.id}>
                <strong>{calledOf(question)}</strong> {why.join(' ')}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {Object.keys(answers).length > 0 ? (
        <Button look="quiet" onClick={() => trial.set({ answers: {} })}>
          Clear the answers
        </Button>
      ) : null}
    </div>
  );
}

function Controls({ trial }: { readonly trial: Trial }) {
  const { questions, around, timeZone, deadline } = useBuilder();
  const moments = momentsOf(questions, around.wording.instant);
  const listed = trial.moment === 'now' || moments.some(({ value }) => value === trial.moment);
  return (
    <div className={styles.controls}>
      <SelectField
        name="preview.role"
        label="Seen by"
        value={trial.role}
        options={VIEWERS}
        onValue={(role) => trial.set({ role })}
      />
      <SelectField
        name="preview.moment"
        label="At"
        value={listed ? trial.moment : 'other'}
        options={[{ value: 'now', label: 'Now' }, ...moments, { value: 'other', label: 'Another moment' }]}
        onValue={(moment) => trial.set({ moment: moment === 'other' ? aside(deadline) : moment })}
      />
      {listed ? null : (
        <MomentField
          name="preview.other"
          label="Another moment"
          value={trial.moment}
          timeZone={timeZone}
          onValue={(moment) => trial.set({ moment })}
        />
      )}
    </div>
  );
}

const HOUR_MS = 3_600_000;

/** An hour before the deadline: a moment that is in no list, to begin from. */
const aside = (deadline: string): string => new Date(Date.parse(deadline) - HOUR_MS).toISOString();

/** What every submission has, with the two of its fields on which questions may depend. */
function Fixed({ trial }: { readonly trial: Trial }) {
  const { form } = useBuilder();
  const choice = (things: readonly { id: string; name: string }[]) =>
    things.map(({ id, name }) => ({ value: id, label: name }));
  const editable = trial.role === 'author' || trial.role === 'organiser';
  return (
    <div className={styles.fixed}>
      <p className={styles.note}>Title, abstract and authors stand here in every submission.</p>
      {form.tracks.length > 0 ? (
        <SelectField
          name="preview.track"
          label="Track"
          empty="Not chosen yet"
          value={trial.track ?? ''}
          disabled={!editable}
          options={choice(form.tracks)}
          onValue={(track) => trial.set({ track: track || null })}
        />
      ) : null}
      {form.types.length > 0 ? (
        <SelectField
          name="preview.type"
          label="Presentation type"
          empty="Not chosen yet"
          value={trial.type ?? ''}
          disabled={!editable}
          options={choice(form.types)}
          onValue={(type) => trial.set({ type: type || null })}
        />
      ) : null}
    </div>
  );
}
