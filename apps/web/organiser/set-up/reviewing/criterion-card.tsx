import { CheckField } from '../../../parts/forms/check-field';
import { Fieldset } from '../../../parts/forms/fieldset';
import { NumberField } from '../../../parts/forms/number-field';
import { TextArea, TextField } from '../../../parts/forms/text-field';
import { Icon } from '../../../parts/icon';
import { useConference } from '../../../parts/use-conference';
import card from '../form/card.module.css';
import { CardMoves, CardToggle } from '../form/card-acts';
import editor from '../form/editor.module.css';
import { type Criterion, shareOf } from './review-form-query';
import styles from './reviewing.module.css';

type Tracks = ReturnType<typeof useConference>['tracks'];

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
  const { tracks } = useConference();
  const name = criterion.name.trim() || 'New criterion';
  return (
    <li className={card.card} data-open={open || undefined} data-faulty={faulty || undefined}>
      <div className={`${card.head} ${styles.head}`}>
        <div className={card.what}>
          <h2>
            <span className={card.number}>{place + 1}</span> {name}
          </h2>
          <p>
            {(criterion.trackIds ?? []).length > 0
              ? `Weight ${criterion.weight ?? 0}, for ${namesOf(criterion, tracks)}`
              : `Counts ${shareOf(criterion, criteria)}% of the whole`}
          </p>
          {faulty && !open ? <p className={card.fault}>! Needs another look</p> : null}
        </div>
        <div className={card.acts}>
          <CardMoves name={name} place={place} move={acts.move} />
          {acts.remove ? (
            <button type="button" aria-label={`Remove “${name}”`} onClick={acts.remove}>
              <Icon name="close" />
            </button>
          ) : null}
          <CardToggle id={criterion.id} name={name} open={open} toggle={acts.toggle} />
        </div>
      </div>
      {open ? <Editor criterion={criterion} place={place} change={acts.change} reviewed={!acts.remove} /> : null}
    </li>
  );
}

const LIST = new Intl.ListFormat('en-GB');

const namesOf = ({ trackIds = [] }: Criterion, tracks: Tracks): string =>
  LIST.format(tracks.filter(({ id }) => trackIds.includes(id)).map(({ name }) => name));

/** Each score by its place among the anchors, with what it means by itself. */
const SCORES = ['1 – the least', '2', '3 – the middle', '4', '5 – the most'] as const;

function Editor(props: {
  readonly criterion: Criterion;
  readonly place: number;
  readonly change: CriterionActs['change'];
  readonly reviewed: boolean;
}) {
  const { criterion, place, change, reviewed } = props;
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
      {reviewed ? null : <TracksOf {...{ criterion, place, change }} />}
      <Fieldset
        name={`criteria.${place}.anchors`}
        legend="What each score means"
        hint="Words make reviewers agree: say what one would see in the work."
      >
        {SCORES.map((label, score) => (
          <TextField
            key={label}
            name={`criteria.${place}.anchors.${score}`}
            label={label}
            value={anchors[score] ?? ''}
            maxLength={300}
            onValue={(text) => change({ anchors: anchors.map((other, index) => (index === score ? text : other)) })}
          />
        ))}
      </Fieldset>
    </div>
  );
}

/** For which tracks a criterion is; with none ticked, for all. Nothing where there is only one track. */
function TracksOf(props: {
  readonly criterion: Criterion;
  readonly place: number;
  readonly change: CriterionActs['change'];
}) {
  const { criterion, place, change } = props;
  const { tracks } = useConference();
  const { trackIds = [] } = criterion;
  if (tracks.length < 2) return null;
  return (
    <Fieldset
      name={`criteria.${place}.trackIds`}
      legend="Which works"
      hint="Tick tracks where it is for some of them only. With none ticked it is for all works."
    >
      {tracks.map(({ id, name }) => (
        <CheckField
          key={id}
          name={`criteria.${place}.trackIds.${id}`}
          label={name}
          checked={trackIds.includes(id)}
          onValue={(on) => change({ trackIds: on ? [...trackIds, id] : trackIds.filter((other) => other !== id) })}
        />
      ))}
    </Fieldset>
  );
}
