import { Part } from '../../../parts/screen';
import styles from './assigning.module.css';
import type { Assigning, ReviewerProposal } from './assigning-query';

/** What would be short by a proposal, why, and the least to give up so that it is not. */
export function ShortPart(props: { readonly assigning: Assigning; readonly proposal: ReviewerProposal }) {
  const { assigning, proposal } = props;
  const { short, relaxations } = proposal;
  if (short.length === 0) return null;
  const codeOf = (id: string) => assigning.works.find(({ submissionId }) => submissionId === id)?.code ?? 'A work';
  return (
    <Part title={short.length === 1 ? 'One work gets too few' : `${short.length} works get too few`}>
      {relaxations.length > 0 ? (
        <>
          <p>The least that would help, all of it together:</p>
          <ul className={styles.moves}>
            {relaxations.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </>
      ) : null}
      <details className={styles.more}>
        <summary>Which works, and why</summary>
        <ul className={styles.moves}>
          {short.map(({ submissionId, missing, reason }) => (
            <li key={submissionId}>
              <strong>{codeOf(submissionId)}</strong> lacks {missing}. {reason}
            </li>
          ))}
        </ul>
      </details>
    </Part>
  );
}
