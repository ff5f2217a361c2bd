import type { Schemas } from '@colloquy/api-client';
import { useConference } from '../../parts/use-conference';
import styles from './review-screen.module.css';

/** Whose a work is, where reviewers know it, what its authors were asked besides, and its files. */
export function WorkDetails({ work }: { readonly work: Schemas['QueuedWorkDto'] }) {
  const { slug: conference } = useConference();
  // A queue that was kept for work without a network may be from before these came with it.
  const { submissionId, authors = null, answers = [], files = [] } = work as Partial<typeof work>;
  return (
    <>
      {authors && authors.length > 0 ? <p className={styles.note}>By {authors.join(', ')}</p> : null}
      {answers.length > 0 ? (
        <dl className={styles.answers}>
          {answers.map(({ question, answer }) => (
            <div key={question}>
              <dt>{question}</dt>
              <dd>{answer}</dd>
            </div>
          ))}
        </dl>
      ) : null}
      {files.length > 0 ? (
        <ul className={styles.files} aria-label="Files">
          {files.map(({ id, name }) => (
            <li key={id}>
              <a href={`/api/v1/conferences/${conference}/submissions/${submissionId}/review-files/${id}`} download>
                {name}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
