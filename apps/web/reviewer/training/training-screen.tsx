import { answerOf, type Schemas } from '@colloquy/api-client';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../../api/client';
import { useWrite } from '../../api/use-write';
import { Answer } from '../../parts/answer';
import { Button } from '../../parts/button';
import { ErrorSummary } from '../../parts/forms/error-summary';
import { FormActs } from '../../parts/forms/form-acts';
import { TextArea } from '../../parts/forms/text-field';
import { InlineText } from '../../parts/inline-text';
import { Empty } from '../../parts/loading';
import { useToast } from '../../parts/overlays/toasts';
import { Screen } from '../../parts/screen';
import { useConference } from '../../parts/use-conference';
import styles from './training.module.css';
import { standing, type Training, type Trainings, trainingQuery } from './training-query';

/** What is written in training: a lead reads it, helps, and sends it on; the one in training reads what the lead says. */
export function TrainingScreen() {
  const { slug: conference } = useConference();
  const training = useQuery({ ...trainingQuery(conference), refetchOnWindowFocus: false });
  return (
    <Screen
      title="Reviews in training"
      lead="Somebody who is new to reviewing writes, somebody who knows how helps. It does not count for the decision; the organisers read it once the lead has sent it on."
    >
      <Answer query={training}>
        {({ trainings, criteria }) =>
          trainings.length === 0 ? (
            <Empty>
              <p>Nobody is in training with you, and you are in training with nobody.</p>
            </Empty>
          ) : (
            trainings.map((one) => (
              <Card key={`${one.submissionId} ${one.traineeId}`} training={one} criteria={criteria} />
            ))
          )
        }
      </Answer>
    </Screen>
  );
}

function Card({ training, criteria }: { readonly training: Training; readonly criteria: Trainings['criteria'] }) {
  const { slug: conference } = useConference();
  const { submissionId, code, title, trainee, lead, viewerIs, review, note, sentOn } = training;
  return (
    <section className={styles.card} aria-label={`${code}, ${trainee}`}>
      <h2>
        <span className={styles.code}>{code}</span> <InlineText text={title} />
      </h2>
      <p className={styles.who}>
        {trainee} in training with {lead}: {standing(training)}
      </p>
      {review ? (
        <>
          <dl className={styles.scores}>
            {criteria.map(({ id, name, anchors }) => (
              <div key={id}>
                <dt>{name}</dt>
                <dd>{scoreWords(review.scores[id], anchors)}</dd>
              </div>
            ))}
          </dl>
          <h3>To the authors</h3>
          <p>{review.commentToAuthors}</p>
          {review.commentToOrganisers ? (
            <>
              <h3>To the organisers only</h3>
              <p>{review.commentToOrganisers}</p>
            </>
          ) : null}
        </>
      ) : null}
      {viewerIs === 'trainee' && note ? (
        <>
          <h3>{lead} says</h3>
          <p>{note}</p>
        </>
      ) : null}
      {viewerIs === 'trainee' && !sentOn ? (
        <p>
          <Link to="/c/$conference/reviewing/$submission" params={{ conference, submission: submissionId }}>
            {review ? 'Change your review' : 'Write your review'}
          </Link>
        </p>
      ) : null}
      {viewerIs === 'lead' && review && !sentOn ? <LeadForm training={training} /> : null}
    </section>
  );
}

const scoreWords = (score: unknown, anchors: readonly string[]): string =>
  typeof score === 'number' ? `${score}, ${anchors[score - 1] ?? ''}` : 'none';

/** What the lead says, and the button that sends the review on. */
function LeadForm({ training }: { readonly training: Training }) {
  const { slug: conference } = useConference();
  const { submissionId, traineeId, trainee, code } = training;
  const toast = useToast();
  const [note, setNote] = useState(training.note);
  const say = useWrite((body: Schemas['LeadTrainingDto'], headers) =>
    answerOf(
      api.PUT('/api/v1/conferences/{conference}/submissions/{submission}/training', {
        params: { path: { conference, submission: submissionId } },
        body,
        headers,
      }),
    ),
  );
  const send = (sendOn: boolean) =>
    say.mutate(
      { traineeId, note, sendOn },
      { onSuccess: () => toast(sendOn ? `Sent on. ${trainee} is told.` : `${trainee} gets your note.`) },
    );
  return (
    <div className={styles.lead}>
      <ErrorSummary error={say.error} />
      <TextArea
        name="note"
        label={`To ${trainee}`}
        hint="What is good in it, and what would make it kinder or more useful. Nobody else reads this."
        rows={4}
        value={note}
        onValue={setNote}
        maxLength={5000}
      />
      <FormActs>
        <Button busy={say.isPending} onClick={() => send(false)}>
          Help with a note<span className="hide"> on {code}</span>
        </Button>
        <Button look="quiet" busy={say.isPending} onClick={() => send(true)}>
          Send it on to the organisers<span className="hide">: {code}</span>
        </Button>
      </FormActs>
    </div>
  );
}
