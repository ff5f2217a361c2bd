import { answerOf } from '@colloquy/api-client';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { api } from '../../../api/client';
import { useWrite } from '../../../api/use-write';
import { Answer } from '../../../parts/answer';
import { StateMark } from '../../../parts/marks';
import { useToast } from '../../../parts/overlays/toasts';
import { nextOf, Pages } from '../../../parts/pages';
import { Part, Screen } from '../../../parts/screen';
import { useConference } from '../../../parts/use-conference';
import { OUTCOME_WORDS, outcomeOf, releaseQuery, works } from './board-query';
import { ComingRelease } from './coming-release';
import styles from './deciding.module.css';
import { ReleaseForm, type WantedRelease } from './release-form';

/** Every letter as its reader gets it. */
function Letters() {
  const { slug: conference } = useConference();
  const letters = useInfiniteQuery({
    queryKey: ['decision-letters', conference],
    initialPageParam: undefined as string | undefined,
    getNextPageParam: nextOf,
    queryFn: ({ pageParam: after }) =>
      answerOf(
        api.GET('/api/v1/conferences/{conference}/decisions/release/letters', {
          params: { path: { conference }, query: { after } },
        }),
      ),
  });
  return (
    <Part title="What each reads">
      <p className={styles.quiet}>
        With what the reviewers wrote, as it stands at the moment of the release: a review that comes until then comes
        with it. Whoever gets a place is asked in a second message whether they take it; the date in it is reckoned from
        the day of the release.
      </p>
      <Pages query={letters} noun={['letter', 'letters']} empty={<p>Nobody is written to.</p>}>
        {({ code, name, outcome, subject, text }) => (
          <li key={`${code} ${name} ${subject}`}>
            <details className={styles.more}>
              <summary>
                {code} to {name} <StateMark state={outcome} /> {subject}
              </summary>
              <div className={styles.letter}>
                <strong>{subject}</strong>
                {`\n\n${text}`}
              </div>
            </details>
          </li>
        )}
      </Pages>
    </Part>
  );
}

/** Who gets what, letter by letter, and the order to tell them all at one moment. */
export function ReleaseScreen() {
  const { slug: conference } = useConference();
  const navigate = useNavigate();
  const toast = useToast();
  const preview = useQuery(releaseQuery(conference));
  const release = useWrite(
    (body: WantedRelease, headers) =>
      answerOf(
        api.POST('/api/v1/conferences/{conference}/decisions/release', {
          params: { path: { conference } },
          ...{ body, headers },
        }),
      ),
    ({ released }) => {
      toast(`The authors of ${works(released)} will be told.`);
      return navigate({ to: '/c/$conference/decisions', params: { conference } });
    },
  );
  return (
    <Screen title="Release the decisions" lead="All authors are told at one moment. Until then you can call it back.">
      <Answer query={preview}>
        {(data) => {
          const waiting = data.counts.reduce((sum, { count }) => sum + count, 0);
          if (data.coming) return <ComingRelease coming={data.coming} />;
          if (waiting === 0) return <p>No decision waits to be released. Decide first.</p>;
          return (
            <>
              <Part title="Who gets what">
                <ul className={styles.counts}>
                  {data.counts.map(({ outcome, count }) => (
                    <li key={outcome}>
                      {OUTCOME_WORDS[outcomeOf(outcome) ?? 'talk']} <strong>{count}</strong>
                    </li>
                  ))}
                </ul>
                {data.undecided > 0 ? (
                  <p>
                    {data.undecided === 1 ? 'One work has' : `${data.undecided} works have`} no decision yet; its
                    authors hear nothing now.
                  </p>
                ) : null}
              </Part>
              <ReleaseForm
                preview={data}
                count={waiting}
                busy={release.isPending}
                onRelease={release.mutate}
                error={release.error}
              />
            </>
          );
        }}
      </Answer>
      <Letters />
    </Screen>
  );
}
