import type { Question } from '@colloquy/engines/submission-form';
import type { HTMLAttributes } from 'react';
import { Icon } from '../../../parts/icon';
import { Menu } from '../../../parts/overlays/menu';
import { useBuilder } from './builder-context';
import styles from './card.module.css';
import { CardHandle, CardMoves, CardToggle } from './card-acts';
import { calledOf, phrasesOf } from './form-words';
import { QuestionEditor } from './question-editor';
import type { DragMark } from './use-drag';

/** What can be done with a question of the list. */
export interface CardActs {
  readonly toggle: () => void;
  readonly move: (to: number) => void;
  readonly duplicate: () => void;
  readonly remove: () => void;
  readonly change: (changes: Partial<Question>) => void;
}

/** A question of the list: what it is in a few words, and its editor when it is open. */
export function QuestionCard(props: {
  readonly question: Question;
  readonly place: number;
  readonly open: boolean;
  readonly faulty: boolean;
  readonly acts: CardActs;
  /** What makes its handle drag. */
  readonly handle: HTMLAttributes<HTMLElement>;
  readonly mark: DragMark;
}) {
  const { question, place, open, faulty, acts, handle, mark } = props;
  const { questions, around } = useBuilder();
  const name = calledOf(question);
  return (
    <li className={styles.card} data-open={open || undefined} data-faulty={faulty || undefined} data-mark={mark}>
      <div className={styles.head}>
        <CardHandle name={name} place={place} of={questions.length} move={acts.move} drag={handle} />
        <div className={styles.what}>
          <h2 id={`question-${question.id}`}>
            <span className={styles.number}>{place + 1}</span> {name}
          </h2>
          {open ? null : <p>{phrasesOf(question, questions, around.wording).join(' · ')}</p>}
          {faulty && !open ? <p className={styles.fault}>! Needs another look</p> : null}
        </div>
        <div className={styles.acts}>
          <CardMoves name={name} place={place} move={acts.move} />
          <Menu
            label={`More for “${name}”`}
            className={styles.more}
            face={<Icon name="more" />}
            items={[
              { label: 'Duplicate', onSelect: acts.duplicate },
              { label: 'Remove', hint: 'Answers are kept', onSelect: acts.remove, danger: true, rule: true },
            ]}
          />
          <CardToggle id={question.id} name={name} open={open} toggle={acts.toggle} />
        </div>
      </div>
      {open ? <QuestionEditor question={question} place={place} change={acts.change} /> : null}
    </li>
  );
}
