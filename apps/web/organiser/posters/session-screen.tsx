import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useRef } from 'react';
import { viewerQuery } from '../../api/queries';
import { Answer } from '../../parts/answer';
import { buttonLook } from '../../parts/button';
import { Loading } from '../../parts/loading';
import { momentOf, timeOf } from '../../parts/local-time';
import { Part, Screen } from '../../parts/screen';
import { useConference } from '../../parts/use-conference';
import { PosterPapers } from '../poster-papers';
import { deskQuery, recentChanges } from './desk/desk-query';
import { type PastDeeds, pastDeeds } from './desk/past-deeds';
import type { Desk } from './model/desk';
import { PostersDesk } from './posters-desk';

/** The desk of one poster session: its hall, and where its posters hang. */
export function PosterSessionScreen() {
  const { slug: conference, timeZone, rooms } = useConference();
  const { posterSession = '' } = useParams({ strict: false });
  const desk = useQuery(deskQuery(conference, posterSession));
  const { title = 'Posters', startsAt, endsAt, roomId } = desk.data ?? {};
  const room = rooms.find(({ id }) => id === roomId)?.name ?? 'no room';
  return (
    <Screen
      title={title}
      lead={
        startsAt && endsAt
          ? `${momentOf(startsAt, timeZone)} to ${timeOf(endsAt, timeZone)}, ${room}. Nobody is told before the programme is published.`
          : null
      }
      acts={
        <Link to="/c/$conference/posters" params={{ conference }} className={buttonLook('quiet')}>
          All poster sessions
        </Link>
      }
    >
      <Answer query={desk}>{(standing) => <WithPast key={standing.id} standing={standing} />}</Answer>
      {desk.data ? (
        <Part title="Print">
          <PosterPapers conference={conference} posterSession={posterSession} title={title} />
        </Part>
      ) : null}
    </Screen>
  );
}

/** What was done before is read first: it can be undone as long as nobody else has changed the same. */
function WithPast({ standing }: { readonly standing: Desk }) {
  const { slug: conference } = useConference();
  const { data: viewer } = useQuery(viewerQuery);
  const history = useQuery({
    queryKey: ['poster-past', conference, standing.id],
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
    queryFn: () => recentChanges(conference, standing.id),
  });
  const begin = useRef<PastDeeds | null>(null);
  if (viewer && !begin.current && history.data && !history.isFetching)
    begin.current = pastDeeds(standing, history.data, viewer.personId ?? '');
  if (begin.current) return <PostersDesk standing={standing} past={begin.current} />;
  return <Answer query={history}>{() => <Loading />}</Answer>;
}
