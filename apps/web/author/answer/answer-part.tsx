import { useQuery } from '@tanstack/react-query';
import { Answer } from '../../parts/answer';
import { Abstract } from '../../parts/inline-text';
import { Part } from '../../parts/screen';
import { useConference } from '../../parts/use-conference';
import styles from './answer.module.css';
import { answerQuery, type WorkAnswer } from './answer-query';
import { answerWords } from './answer-words';
import { MentorReads } from './mentor-reads';
import { WhatNow } from './what-now';

/** The answer to one's own work: what was decided, what to do now and until when, and what the reviewers wrote. */
export function AnswerPart({ submission, code }: { readonly submission: string; readonly code: string }) {
  const { slug: conference } = useConference();
  return (
    <Answer query={useQuery(answerQuery(conference, submission))}>
      {(answer) => {
        const { title, lead } = answerWords(answer.outcome);
        return (
          <Part title={answer.placeDeclined ? 'You gave the place back' : title}>
            <p className={styles.lead}>
              {answer.placeDeclined
                ? 'Thank you for telling us in time: somebody who waits can be glad of it. You are welcome to come all the same.'
                : lead}
            </p>
            <WhatNow answer={answer} submission={submission} code={code} />
            <WhatTheyWrote answer={answer} title="What the reviewers wrote to you" />
            {answer.mentor ? <MentorReads submission={submission} mentor={answer.mentor} /> : null}
          </Part>
        );
      }}
    </Answer>
  );
}

/** The comments of the reviewers, and their names where the conference is open about them. */
export function WhatTheyWrote(props: { readonly answer: WorkAnswer; readonly title: string }) {
  const { comments, reviewers } = props.answer;
  if (comments.length === 0) return null;
  return (
    <section className={styles.written}>
      <h3>{props.title}</h3>
      {reviewers.length > 0 ? <p className={styles.note}>It was reviewed by {reviewers.join(', ')}.</p> : null}
      <ol className={styles.comments}>
        {comments.map((comment) => (
          <li key={comment}>
            <Abstract text={comment} />
          </li>
        ))}
      </ol>
    </section>
  );
}
