import { answerOf } from '@colloquy/api-client';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api } from '../api/client';
import { InlineText } from '../parts/inline-text';
import { StateMark, TrackMark } from '../parts/marks';
import { nextOf, Pages } from '../parts/pages';
import { Row } from '../parts/rows';
import { Screen } from '../parts/screen';
import { useConference } from '../parts/use-conference';

/** The submissions that the viewer may read, page by page: everybody's for organisers, their own for authors. */
export function useSubmissionPages(conference: string) {
  return useInfiniteQuery({
    queryKey: ['submissions', conference],
    initialPageParam: undefined as string | undefined,
    getNextPageParam: nextOf,
    queryFn: ({ pageParam: after }) =>
      answerOf(
        api.GET('/api/v1/conferences/{conference}/submissions', {
          params: { path: { conference }, query: { after } },
        }),
      ),
  });
}

/** All submissions, for organisers. */
export function SubmissionsScreen() {
  const { slug: conference } = useConference();
  return (
    <Screen title="Submissions" lead="What came in, in order of the codes.">
      <Pages
        query={useSubmissionPages(conference)}
        noun={['submission', 'submissions']}
        empty={
          <>
            <p>
              Nothing has come in yet. Authors send in abstracts while the call is open; a table that you have already
              is taken in by the command:
            </p>
            <code>npx colloquy import submissions.csv --conference {conference}</code>
          </>
        }
      >
        {({ id, code, title, authors, trackId, state }) => (
          <Row
            key={id}
            mark={code}
            title={
              <Link to="/c/$conference/submissions/$submission" params={{ conference, submission: id }}>
                <InlineText text={title} />
              </Link>
            }
            end={
              <>
                <TrackMark id={trackId} /> <StateMark state={state} />
              </>
            }
          >
            {authors.map(({ name }) => name).join(', ')}
          </Row>
        )}
      </Pages>
    </Screen>
  );
}
