import { Button } from '../../../parts/button';
import { Fieldset } from '../../../parts/forms/fieldset';
import { NumberField } from '../../../parts/forms/number-field';
import { TextArea, TextField } from '../../../parts/forms/text-field';
import { Icon } from '../../../parts/icon';
import card from '../form/card.module.css';
import editor from '../form/editor.module.css';
import { type Criterion, shareOf } from './review-form-query';
import styles from './reviewing.module.css';

/** What can be done with a criterion. */
export interface CriterionActs {
  readonly toggle: () => void;
  readonly move: (to: number) => void;
  /** Undefined once there are reviews. */
  readonly remove: (() => void) | undefined;
  readonly change: (changes: Partial<Criterion>) => void;
}

/** A criterion of the list: what it is called and how much it counts, and its editor when it is open. */
export function CriterionCard(props: {
  readonly criterion: Criterion;
  readonly place: number;
  readonly criteria: readonly Criterion[];
  readonly open: boolean;
  readonly faulty: boolean;
  readonly acts: CriterionActs;
}) {
  const { criterion, place, criteria, open, faulty, acts } = props;
  const name = criterion.name.trim() || 'New criterion';
  return (
    <li className={card.card} data-open={open || undefined} data-faulty={faulty || undefined}>
      <div className={`${card.head} ${styles.head}`}>
        <div className={card.what}>
          <h2>
            <span className={card.number}>{place + 1}</span> {name}
          </h2>
          <p>Counts {shareOf(criterion, criteria)}% of the whole</p>
          {faulty && !open ? <p className={card.fault}>! Needs another look</p> : null}
        </div>
        <div className={card.acts}>
          <button type="button" aria-label={`Move “${name}” up`} onClick={() => acts.move(place - 1)}>
            <Icon name="up" />
          </button>
          <button type="button" aria-label={`Move “${name}” down`} onClick={() => acts.move(place + 1)}>
            <Icon name="down" />
          </button>
          {acts.remove ? (
            <button type="button" aria-label={`Remove “${name}”`} onClick={acts.remove}>
              <Icon name="close" />
            </button>
          ) : null}
          <Button
            look="quiet"
            id={`edit-${criterion.id}`}
            aria-expanded={open}
            aria-label={`${open ? 'Close' : 'Edit'} “${name}”`}
            onClick={acts.toggle}
          >
            {open ? 'Done' : 'Edit'}
          </Button>
        </div>
      </div>
      {open ? <Editor criterion={criterion} place={place} change={acts.change} /> : null}
    </li>
  );
}

const MEANING = ['The least', '', 'The middle', '', 'The most'];

function Editor(props: {
  readonly criterion: Criterion;
  readonly place: number;
  readonly change: CriterionActs['change'];
}) {
  const { criterion, place, change } = props;
  const { name, description, weight, anchors } = criterion;
  return (
    <div className={`${editor.editor} ${styles.editor}`}>
      <TextField
        name={`criteria.${place}.name`}
        label="What is judged"
        hint="In a word or two, such as “Clear to a newcomer”."
        value={name}
        maxLength={100}
        onValue={(text) => change({ name: text })}
      />
      <TextArea
        name={`criteria.${place}.description`}
        label="Help for reviewers"
        optional
        rows={2}
        hint="What to look at, and what does not matter here."
        value={description}
        maxLength={2000}
        onValue={(text) => change({ description: text })}
      />
      <NumberField
        name={`criteria.${place}.weight`}
        label="Weight"
        hint="Against the others: 2 counts twice as much as 1."
        min={0}
        step="any"
        value={weight}
        onValue={(next) => change({ weight: next })}
      />
      <Fieldset
        name={`criteria.${place}.anchors`}
        legend="What each score means"
        hint="Words make reviewers agree: say what one would see in the work."
      >
        {anchors.map((anchor, score) => (
          <TextField
            // biome-ignore lint/suspicious/noArrayIndexKey: the score is what an anchor is
            key={score}
            name={`criteria.${place}.anchors.${score}`}
            label={`${score + 1}${MEANING[score] ? ` – ${MEANING[score]?.toLowerCase()}` : ''}`}
            value={anchor}
            maxLength={300}
            onValue={(text) => change({ anchors: anchors.map((other, index) => (index === score ? text : other)) })}
          />
        ))}
      </Fieldset>
    </div>
  );
}
