import type { Question } from '@colloquy/engines/submission-form';
import { Button } from '../../../parts/button';
import styles from './builder.module.css';
import type { SubmissionForm } from './form-query';
import { kindLabel } from './form-words';

type Removed = SubmissionForm['removed'][number];

/** Questions that were taken out, to be put back. Their answers have been kept. */
export function RemovedQuestions(props: {
  readonly removed: readonly Removed[];
  readonly questions: readonly Question[];
  readonly putBack: (question: Question) => void;
}) {
  const { removed, questions, putBack } = props;
  const gone = removed.filter(({ id }) => questions.every((question) => question.id !== id));
  if (gone.length === 0) return null;
  return (
    <details className={styles.removed}>
      <summary>
        {gone.length === 1 ? 'One question was' : `${gone.length} questions were`} removed; what people answered is kept
      </summary>
      <ul>
        {gone.map(({ answered, ...question }) => (
          <li key={question.id}>
            <span>
              {question.label}
              <small>
                {kindLabel(question.kind)}
                {answered ? ', answered' : ', nobody had answered'}
              </small>
            </span>
            <Button look="quiet" aria-label={`Put back “${question.label}”`} onClick={() => putBack(question)}>
              Put back
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
