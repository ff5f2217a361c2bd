import { answerOf, type Schemas } from '@colloquy/api-client';
import { parseInline, plainText } from '@colloquy/kernel';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { api } from '../api/client';
import { submissionQuery } from '../api/queries';
import { ConfirmPlace } from '../author/confirm-place';
import { Answer } from '../parts/answer';
import { Abstract } from '../parts/inline-text';
import { StateMark, TrackMark } from '../parts/marks';
import { Part, Screen } from '../parts/screen';
import { useConference } from '../parts/use-conference';
import styles from './submission-screen.module.css';

type Submission = Schemas['SubmissionDto'];

function Authors({ submission }: { readonly submission: Submission }) {
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

function Facts({ submission }: { readonly submission: Submission }) {
  const { code, state, trackId, wishedType, keywords, version, source } = submission;
  return (
    <dl className={styles.facts}>
      <dt>Code</dt>
      <dd>{code}</dd>
      <dt>State</dt>
      <dd>
        <StateMark state={state} />
      </dd>
      <dt>Track</dt>
      <dd>
        <TrackMark id={trackId} named />
      </dd>
      <dt>Wishes to give</dt>
      <dd>a {wishedType.replace('-', ' ')}</dd>
      {keywords.length > 0 ? (
        <>
          <dt>Keywords</dt>
          <dd>{keywords.join(', ')}</dd>
        </>
      ) : null}
      <dt>Version</dt>
      <dd>{version}</dd>
      {source ? (
        <>
          <dt>Source</dt>
          <dd>
            <a href={source.url}>First published elsewhere</a>, {source.licence}
          </dd>
        </>
      ) : null}
    </dl>
  );
}

/** What the reviewers wrote, once the decision is known; nothing before. */
function Feedback({ submission }: { readonly submission: string }) {
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

/** One submission with its abstract, for whoever may read it. */
export function SubmissionScreen() {
  const { slug: conference } = useConference();
  const { submission: id = '' } = useParams({ strict: false });
  const submission = useQuery(submissionQuery(conference, id));
  const { data } = submission;
  return (
    <Screen title={data ? plainText(parseInline(data.title)) : 'Submission'}>
      <Answer query={submission}>
        {(found) => (
          <div className={styles.columns}>
            <div>
              {found.state === 'accepted' ? <ConfirmPlace submission={id} code={found.code} /> : null}
              <Authors submission={found} />
              <Abstract text={found.abstract} />
              <Feedback submission={id} />
            </div>
            <Facts submission={found} />
          </div>
        )}
      </Answer>
    </Screen>
  );
}
