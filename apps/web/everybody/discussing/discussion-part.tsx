import { useQuery } from '@tanstack/react-query';
import { Answer } from '../../parts/answer';
import { Part } from '../../parts/screen';
import { useConference } from '../../parts/use-conference';
import { Composer } from './composer';
import styles from './discussing.module.css';
import { type Discussion, discussionQuery } from './discussion-query';
import { newPosts } from './new-posts';
import { PostItem } from './post-item';
import { useNewPosts } from './use-new-posts';

/** What others think of a work, for those who have reviewed it and for organisers. */
export function DiscussionPart({ submission }: { readonly submission: string }) {
  const { slug: conference } = useConference();
  return (
    <Answer query={useQuery(discussionQuery(conference, submission))}>
      {(discussion) => <Shown discussion={discussion} submission={submission} />}
    </Answer>
  );
}

function Shown({ discussion, submission }: { readonly discussion: Discussion; readonly submission: string }) {
  const fresh = useNewPosts(discussion, submission);
  const { hidden, open, posts, seesOthers } = discussion;
  if (hidden !== null) {
    return (
      <Part title="What others think">
        <p className={styles.note}>{hidden}</p>
      </Part>
    );
  }
  return (
    <>
      {seesOthers ? <Others discussion={discussion} /> : null}
      {open ? (
        <Part title="Discussion">
          {fresh.size > 0 ? <p className={styles.note}>{newPosts(fresh.size)} since you last read it.</p> : null}
          {posts.length === 0 ? (
            <p className={styles.note}>
              Nobody has said anything yet. Where reviews differ, a few words about why help the organisers most.
            </p>
          ) : (
            <ol className={styles.posts} aria-label="What was said">
              {posts.map((post) => (
                <PostItem key={post.id} {...{ post, discussion, submission }} isNew={fresh.has(post.id)} />
              ))}
            </ol>
          )}
          <Composer {...{ discussion, submission }} />
        </Part>
      ) : null}
    </>
  );
}

function Others({ discussion }: { readonly discussion: Discussion }) {
  const { reviews, criteria, part } = discussion;
  const others = reviews.filter(({ mine }) => !mine || part === 'organiser');
  return (
    <Part title={part === 'organiser' ? 'Reviews' : 'What others think'}>
      {others.length === 0 ? <p className={styles.note}>There is no other review to read here yet.</p> : null}
      {others.map(({ called, scores, commentToAuthors }) => (
        <article key={called} className={styles.review} aria-label={called}>
          <h3>{called}</h3>
          <dl className={styles.scores}>
            {criteria
              .filter(({ id }) => scores[id] !== undefined)
              .map(({ id, name, anchors }) => {
                const score = scores[id] ?? 0;
                return (
                  <div key={id}>
                    <dt>{name}</dt>
                    <dd>
                      <strong>{score}</strong> {anchors[score - 1]}
                    </dd>
                  </div>
                );
              })}
          </dl>
          <p className={styles.said}>{commentToAuthors}</p>
        </article>
      ))}
    </Part>
  );
}
