import type { Finding } from './findings';
import styles from './poster.module.css';

const VERDICTS: Readonly<Record<Finding['verdict'], readonly [sign: string, word: string]>> = {
  good: ['✓', 'Good'],
  look: ['◐', 'Look again'],
  mend: ['!', 'To mend'],
  unknown: ['?', 'Not measured'],
};
const ORDER: readonly Finding['verdict'][] = ['mend', 'look', 'unknown', 'good'];

/** What was measured: what is to be mended first. */
export function FindingList({ findings }: { readonly findings: readonly Finding[] }) {
  const sorted = [...findings].sort((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict));
  const toDo = findings.filter(({ verdict }) => verdict === 'mend').length;
  return (
    <>
      <p role="status">
        {toDo === 0
          ? 'Nothing that can be measured has to be mended.'
          : `${toDo} of ${findings.length} to mend before it is printed.`}
      </p>
      <ul className={styles.findings} aria-label="What was measured">
        {sorted.map(({ title, verdict, says, todo }) => (
          <li key={title} className={styles.finding} data-verdict={verdict}>
            <p className={styles.verdict}>
              <span aria-hidden="true">{VERDICTS[verdict][0]}</span> {VERDICTS[verdict][1]}
            </p>
            <div>
              <h3>{title}</h3>
              <p>{says}</p>
              {todo ? <p className={styles.todo}>{todo}</p> : null}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
