import { answerOf, type Schemas } from '@colloquy/api-client';
import { parseInline, plainText } from '@colloquy/kernel';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { api } from '../api/client';
import { useWrite } from '../api/use-write';
import { Answer } from '../parts/answer';
import { Button } from '../parts/button';
import { Form } from '../parts/forms/form';
import { RadioGroup } from '../parts/forms/radio-group';
import { TextArea } from '../parts/forms/text-field';
import { Abstract } from '../parts/inline-text';
import { Empty } from '../parts/loading';
import { Screen } from '../parts/screen';
import { useConference } from '../parts/use-conference';
import { useAnnounce } from '../shell/announcer';
import { ShouldNotReview } from './conflict/should-not-review';
import styles from './review-screen.module.css';
import { useReviewQueue } from './use-review-queue';

type Queue = Schemas['ReviewQueueDto'];
type Work = Queue['works'][number];
type Review = Schemas['ReviewDto'];

function readForm(form: FormData, criteria: Queue['criteria']): Review {
  return {
    scores: Object.fromEntries(criteria.map(({ id }) => [id, Number(form.get(id))])),
    commentToAuthors: String(form.get('commentToAuthors') ?? ''),
    commentToOrganisers: String(form.get('commentToOrganisers') ?? ''),
  };
}

function ReviewForm({ work, criteria }: { readonly work: Work; readonly criteria: Queue['criteria'] }) {
  const { slug: conference } = useConference();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const save = useWrite(
    (body: Review, headers) =>
      answerOf(
        api.PUT('/api/v1/conferences/{conference}/submissions/{submission}/review', {
          params: { path: { conference, submission: work.submissionId } },
          body,
          headers,
        }),
      ),
    async () => {
      await navigate({ to: '/c/$conference/reviewing', params: { conference } });
      announce(`Your review of ${work.code} is saved.`);
    },
  );
  return (
    <Form label={`Review of ${work.code}`} error={save.error} onSend={(data) => save.mutate(readForm(data, criteria))}>
      <div className={styles.form}>
        {criteria.map(({ id, name, description, anchors }) => {
          const score = work.review?.scores[id];
          return (
            <RadioGroup
              key={id}
              name={id}
              label={name}
              hint={description}
              options={anchors.map((anchor, index) => ({ value: String(index + 1), label: `${index + 1}  ${anchor}` }))}
              defaultValue={score === undefined ? undefined : String(score)}
              required
            />
          );
        })}
        <TextArea
          name="commentToAuthors"
          label="To the authors"
          hint="What works, and what would make it better. They do not learn who wrote it."
          rows={6}
          maxLength={10_000}
          defaultValue={work.review?.commentToAuthors ?? ''}
        />
        <TextArea
          name="commentToOrganisers"
          label="To the organisers only"
          optional
          rows={3}
          maxLength={10_000}
          defaultValue={work.review?.commentToOrganisers ?? ''}
        />
        <Button type="submit" busy={save.isPending}>
          {work.review ? 'Save the changes' : 'Save the review'}
        </Button>
      </div>
    </Form>
  );
}

/** One work with the form of its review beside it. */
export function ReviewScreen() {
  const { slug: conference } = useConference();
  const { submission = '' } = useParams({ strict: false });
  const queue = useReviewQueue(conference);
  const found = queue.data?.works.find(({ submissionId }) => submissionId === submission);
  return (
    <Screen title={found ? plainText(parseInline(found.title)) : 'Review'}>
      <Answer query={queue}>
        {({ criteria }) =>
          found ? (
            <div className={styles.columns}>
              <section aria-label="Abstract">
                <Abstract text={found.abstract} />
                {found.open && !found.review ? (
                  <p>
                    <ShouldNotReview submissionId={found.submissionId} code={found.code} />
                  </p>
                ) : null}
              </section>
              {found.open ? (
                <ReviewForm work={found} criteria={criteria} />
              ) : (
                <Empty>
                  <p>The decision on this work is known, so that its reviews are closed.</p>
                  {found.review ? <p>You wrote: {found.review.commentToAuthors}</p> : null}
                </Empty>
              )}
            </div>
          ) : (
            <Empty>
              <p>This work is not among those that you were given.</p>
              <Link to="/c/$conference/reviewing" params={{ conference }}>
                To my reviews
              </Link>
            </Empty>
          )
        }
      </Answer>
    </Screen>
  );
}
