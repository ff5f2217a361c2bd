import type { Schemas } from '@colloquy/api-client';
import { parseInline, plainText } from '@colloquy/kernel';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { submissionQuery } from '../api/queries';
import { ConfirmPlace } from '../author/confirm-place';
import { mySubmissionsQuery } from '../author/work/my-works';
import { OwnWork } from '../author/work/own-work';
import { Answer } from '../parts/answer';
import { Abstract } from '../parts/inline-text';
import { Loading } from '../parts/loading';
import { StateMark, TrackMark } from '../parts/marks';
import { Screen } from '../parts/screen';
import { useConference } from '../parts/use-conference';
import { Authors, Feedback } from './submission-parts';
import styles from './submission-screen.module.css';

type Submission = Schemas['SubmissionDto'];

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

/** One submission: for its author with where it stands and what can be done, for others who may read it its abstract. */
export function SubmissionScreen() {
  const { slug: conference } = useConference();
  const { submission: id = '' } = useParams({ strict: false });
  const mine = useQuery(mySubmissionsQuery(conference));
  const own = mine.data?.works.find((work) => work.id === id);
  if (!own) return mine.isPending ? <Loading /> : <ForReaders id={id} />;
  return (
    <Screen title={own.title.trim() === '' ? own.code : plainText(parseInline(own.title))} lead={own.code}>
      <OwnWork work={own} />
    </Screen>
  );
}

function ForReaders({ id }: { readonly id: string }) {
  const { slug: conference } = useConference();
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
