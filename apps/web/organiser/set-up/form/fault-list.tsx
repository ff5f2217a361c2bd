import type { FieldFault, Question } from '@colloquy/engines/submission-form';
import styles from './builder.module.css';
import { calledOf } from './form-words';

/** What is wrong with the form as it stands, each a way to its field. It takes no focus: people may be typing. */
export function FaultList(props: {
  readonly faults: readonly FieldFault[];
  readonly questions: readonly Question[];
  readonly goTo: (fault: FieldFault) => void;
}) {
  const { faults, questions, goTo } = props;
  if (faults.length === 0) return null;
  const head = faults.length === 1 ? 'One thing needs' : `${faults.length} things need`;
  return (
    <section className={styles.faults} aria-labelledby="form-faults">
      <h2 id="form-faults">{head} another look</h2>
      <p>Until then your changes are kept on this device only.</p>
      <ul>
        {faults.map((fault) => {
          const question = questions[Number(fault.field.split('.')[1])];
          return (
            <li key={`${fault.field} ${fault.message}`}>
              <button type="button" onClick={() => goTo(fault)}>
                {question ? <strong>{calledOf(question)}: </strong> : null}
                {fault.message}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
