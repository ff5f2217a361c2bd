import { answerOf } from '@colloquy/api-client';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api } from '../api/client';
import { useWrite } from '../api/use-write';
import { Button } from '../parts/button';
import { InlineText } from '../parts/inline-text';
import { StateMark } from '../parts/marks';
import { nextOf, Pages } from '../parts/pages';
import { ProblemNote } from '../parts/problem-note';
import { Row } from '../parts/rows';
import { Screen } from '../parts/screen';
import { useConference } from '../parts/use-conference';
import { useAnnounce } from '../shell/announcer';
import { DecisionProposal } from './decision-proposal';

/** What is decided on the works, what the reviews suggest for the rest, and making it known. */
export function DecisionsScreen() {
  const { slug: conference } = useConference();
  const announce = useAnnounce();
  const params = { path: { conference } };
  const decisions = useInfiniteQuery({
    queryKey: ['decisions', conference],
    initialPageParam: undefined as string | undefined,
    getNextPageParam: nextOf,
    queryFn: ({ pageParam: after }) =>
      answerOf(
        api.GET('/api/v1/conferences/{conference}/decisions', { params: { path: { conference }, query: { after } } }),
      ),
  });
  const release = useWrite(
    (_: null, headers) => answerOf(api.POST('/api/v1/conferences/{conference}/decisions/release', { params, headers })),
    ({ released }) => announce(`${released} decisions are known to the authors now.`),
  );
  const pending = decisions.data?.pages.some(({ items }) => items.some(({ state }) => state === 'pending')) ?? false;
  return (
    <Screen
      title="Decisions"
      lead="A decision is yours alone until you release it; then all authors are told by mail, at the same time."
      acts={
        pending ? (
          <Button busy={release.isPending} onClick={() => release.mutate(null)}>
            Release to the authors
          </Button>
        ) : null
      }
    >
      <ProblemNote error={release.error} />
      {release.data ? <p>{release.data.released} decisions are known to the authors now.</p> : null}
      <DecisionProposal />
      <Pages
        query={decisions}
        noun={['decision', 'decisions']}
        empty={<p>Nothing is decided yet. Say above how many places there are, and see what the reviews suggest.</p>}
      >
        {({ submissionId, code, title, outcome, state }) => (
          <Row
            key={submissionId}
            mark={code}
            title={
              <Link to="/c/$conference/submissions/$submission" params={{ conference, submission: submissionId }}>
                <InlineText text={title} />
              </Link>
            }
            end={
              <>
                <StateMark state={outcome} />
                <br />
                <StateMark state={state} />
              </>
            }
          />
        )}
      </Pages>
    </Screen>
  );
}
