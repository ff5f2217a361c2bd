import { answerOf, type Schemas } from '@colloquy/api-client';
import { useQuery } from '@tanstack/react-query';
import { api } from '../api/client';
import { Abstract } from '../parts/inline-text';
import { StateMark } from '../parts/marks';
import { Part } from '../parts/screen';
import { useConference } from '../parts/use-conference';
import styles from './submission-screen.module.css';

type Submission = Schemas['SubmissionDto'];

/** The authors in order with their affiliations. */
export function Authors({ submission }: { readonly submission: Submission }) {
  const { authors, affiliations } = submission;
  const several = affiliations.length > 1;
  return (
    <div className={styles.authors}>
      <ul>
        {authors.map(({ personId, name, presenter, affiliations: places }) => (
          <li key={personId}>
            {name}
            {several ? <sup>{places.map((place) => place + 1).join(', ')}</sup> : null}
            {presenter ? ' (presents)' : null}
          </li>
        ))}
      </ul>
      <ol className={several ? styles.numbered : undefined}>
        {affiliations.map((affiliation) => (
          <li key={affiliation}>{affiliation}</li>
        ))}
      </ol>
    </div>
  );
}

/** What the reviewers wrote, once the decision is known; nothing before. */
export function Feedback({ submission }: { readonly submission: string }) {
  const { slug: conference } = useConference();
  const feedback = useQuery({
    queryKey: ['feedback', conference, submission],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/conferences/{conference}/submissions/{submission}/feedback', {
          params: { path: { conference, submission } },
        }),
      ),
  });
  if (!feedback.data) return null;
  const { outcome, comments } = feedback.data;
  return (
    <Part title="Decision and feedback">
      <p>
        <StateMark state={outcome} />
      </p>
      <ol className={styles.comments}>
        {comments.map((comment) => (
          <li key={comment}>
            <Abstract text={comment} />
          </li>
        ))}
      </ol>
    </Part>
  );
}
