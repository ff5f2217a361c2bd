import { answerOf } from '@colloquy/api-client';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';
import { Answer } from '../../../parts/answer';
import { useConference } from '../../../parts/use-conference';
import { retentionWords } from '../sections/retention-words';
import styles from './notices.module.css';

/** What will be deleted by itself, and when; nothing is deleted by looking. @param version of the set-up, so that it is read anew */
export function RetentionPlan({ version }: { readonly version: number }) {
  const { slug: conference } = useConference();
  const plan = useQuery({
    queryKey: ['retention-plan', conference, version],
    queryFn: () =>
      answerOf(api.GET('/api/v1/conferences/{conference}/retention-plan', { params: { path: { conference } } })),
    placeholderData: keepPreviousData,
  });
  return (
    <section className={styles.plan} aria-labelledby="retention-plan">
      <h2 id="retention-plan">What will be deleted, and when</h2>
      <p className={styles.soft}>
        As things stand now. It goes by itself, within the hour after its day, and cannot be brought back. A change of
        the days or of these times counts after a week, so that a slip deletes nothing.
      </p>
      <Answer query={plan}>
        {(kinds) => (
          <dl className={styles.kinds}>
            {kinds.map(({ kind, sentence }) => (
              <div key={kind}>
                <dt>{retentionWords(kind).label}</dt>
                <dd>{sentence}</dd>
              </div>
            ))}
          </dl>
        )}
      </Answer>
    </section>
  );
}
