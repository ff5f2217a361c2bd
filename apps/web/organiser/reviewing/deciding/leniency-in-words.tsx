import { LEAST_REVIEWS, SHRINKAGE } from '@colloquy/engines/deciding';
import type { Board } from './board-query';
import styles from './deciding.module.css';

const inWords = (leniency: number): string =>
  Math.abs(leniency) < 0.005
    ? 'judges like the others'
    : `${Math.abs(leniency).toFixed(2)} points ${leniency > 0 ? 'kinder' : 'stricter'} than the others`;

/** How the adjusted mean comes about, and how kind each reviewer is. */
export function LeniencyInWords({ reviewers }: { readonly reviewers: Board['reviewers'] }) {
  return (
    <details className={styles.more}>
      <summary>How means are adjusted for kind and strict reviewers</summary>
      <p>
        The adjusted mean takes off how kind or strict the reviewers of a work are. It is found from all reviews at once
        by least squares: each review is the work’s merit plus its reviewer’s leniency, and a leniency counts as if{' '}
        {SHRINKAGE} more reviews had shown none. Of whoever has written fewer than {LEAST_REVIEWS} reviews, or shares no
        work with anybody, nothing is said. The raw mean always stands above it, and counts unless you choose otherwise.
      </p>
      {reviewers.length === 0 ? (
        <p>Nothing can be said of anybody yet: there are too few reviews.</p>
      ) : (
        <ul className={styles.list}>
          {reviewers.map(({ reviewer, reviews, leniency }) => (
            <li key={`${reviewer} ${reviews} ${leniency}`}>
              {reviewer}, {reviews} reviews: {inWords(leniency)}
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
