import { useQuery } from '@tanstack/react-query';
import { Answer } from '../../../parts/answer';
import { Notes, useField } from '../../../parts/forms/field';
import { kindsQuery } from '../kinds-query';
import type { ConferenceKind, Kind } from '../shapes';
import { KindPicture } from './kind-picture';
import styles from './new.module.css';

/** The kinds of conference as cards: what sort of day each is, and what it brings. */
export function KindCards(props: {
  readonly value: ConferenceKind | null;
  readonly onValue: (kind: ConferenceKind) => void;
}) {
  const kinds = useQuery(kindsQuery);
  const label = 'What sort of day will it be?';
  const { wiring, fault } = useField({ name: 'kind', label });
  return (
    <fieldset id={wiring.id} className={styles.kinds}>
      <legend>{label}</legend>
      <Notes id={wiring.id} fault={fault} />
      <Answer query={kinds}>
        {(all) => (
          <div className={styles.cards}>
            {all.map((kind) => (
              <KindCard key={kind.kind} kind={kind} isChosen={kind.kind === props.value} onValue={props.onValue} />
            ))}
          </div>
        )}
      </Answer>
    </fieldset>
  );
}

const listed = (words: readonly string[]): string => new Intl.ListFormat('en-GB').format(words);

function KindCard(props: {
  readonly kind: Kind;
  readonly isChosen: boolean;
  readonly onValue: (kind: ConferenceKind) => void;
}) {
  const { kind, isChosen, onValue } = props;
  const name = kind.kind as ConferenceKind;
  return (
    <div className={styles.card}>
      <label>
        <input
          type="radio"
          name="kind"
          value={name}
          checked={isChosen}
          required
          data-called="What sort of day it will be"
          data-missing="Choose what sort of day it will be."
          onChange={() => onValue(name)}
        />
        <KindPicture kind={name} />
        <strong>{kind.name}</strong>
        <span>{kind.sentence}</span>
        <span className={styles.soft}>{kind.chooseWhen}</span>
      </label>
      <details>
        <summary>
          What it brings<span className="hide">: {kind.name}</span>
        </summary>
        <dl>
          <dt>Ways to present</dt>
          <dd>{listed(kind.types.map((type) => `${type.name} (${type.minutes} min)`))}</dd>
          {kind.tracks.length > 0 ? (
            <>
              <dt>Tracks</dt>
              <dd>{listed([...kind.tracks])}</dd>
            </>
          ) : null}
          <dt>Reviewers look at</dt>
          <dd>{listed(kind.criteria.map((criterion) => criterion.name))}</dd>
          <dt>Who and what come together</dt>
          {kind.mixingGoals.map((goal) => (
            <dd key={goal.id}>{goal.sentence}</dd>
          ))}
          <dt>Also</dt>
          <dd>
            {kind.questions.length} questions of the submission form, {kind.checklist.length} tasks for your committee,{' '}
            {kind.mails.length} letters written for you
          </dd>
        </dl>
      </details>
    </div>
  );
}
