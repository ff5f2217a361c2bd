import { answerOf } from '@colloquy/api-client';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { api } from '../../api/client';
import { Abstract } from '../../parts/inline-text';
import { Part } from '../../parts/screen';
import { useConference } from '../../parts/use-conference';
import styles from './answer.module.css';

const sharedWordsQuery = (conference: string, submission: string) =>
  queryOptions({
    queryKey: ['shared-words', conference, submission],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/conferences/{conference}/submissions/{submission}/shared-words', {
          params: { path: { conference, submission } },
        }),
      ),
  });

/** What the organisers share with the authors of what was said about their work; it came by mail as well. */
export function SharedWords({ submission }: { readonly submission: string }) {
  const { slug: conference } = useConference();
  const { data } = useQuery(sharedWordsQuery(conference, submission));
  if (!data || data.words.length === 0) return null;
  return (
    <Part title="What the organisers share with you">
      <p className={styles.note}>It was said about your work, and you got it by mail as well. You need not answer.</p>
      <ol className={styles.comments}>
        {data.words.map((words) => (
          <li key={words}>
            <Abstract text={words} />
          </li>
        ))}
      </ol>
    </Part>
  );
}
