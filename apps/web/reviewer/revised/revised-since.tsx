import { answerOf } from '@colloquy/api-client';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client';
import { momentOf } from '../../parts/local-time';
import { useConference } from '../../parts/use-conference';
import { WordDiff } from '../../parts/word-diff/word-diff';
import styles from './revised.module.css';

const NAMES: Readonly<Record<string, string>> = { title: 'Title', abstract: 'Abstract' };

/** Of a work that came back: what has changed since it was reviewed, word by word. Nothing of one that did not. */
export function RevisedSince({ submission }: { readonly submission: string }) {
  const { slug: conference, timeZone } = useConference();
  const revision = useQuery({
    queryKey: ['revision', conference, submission],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/conferences/{conference}/submissions/{submission}/revision', {
          params: { path: { conference, submission } },
        }),
      ),
  });
  const revised = revision.data?.revised;
  if (!revised) return null;
  const { returnedAt, changed } = revised;
  return (
    <section className={styles.revised} aria-label="What has changed">
      <h2>It has come back, revised</h2>
      <p>
        Submitted again on {momentOf(returnedAt, timeZone)}. You can change your review; if nothing in it changes, it
        stands as it is.{' '}
        {changed.length > 0 ? (
          <>
            <del>− struck</del> was taken out, <ins>+ underlined</ins> was put in.
          </>
        ) : (
          'No word of the title or the abstract has changed.'
        )}
      </p>
      {changed.map(({ field, before, after }) => (
        <section key={field}>
          <h3>{NAMES[field] ?? field}</h3>
          <WordDiff before={before} after={after} />
        </section>
      ))}
    </section>
  );
}
