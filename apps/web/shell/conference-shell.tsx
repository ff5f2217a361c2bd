import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Outlet, useParams } from '@tanstack/react-router';
import { Suspense } from 'react';
import { conferenceQuery, viewerQuery } from '../api/queries';
import { Loading } from '../parts/loading';
import { ProblemNote } from '../parts/problem-note';
import { Screen } from '../parts/screen';
import { Main } from './frame';
import { placesFor, rolesIn } from './roles';
import { SignIn } from './sign-in';
import { TopBar } from './top-bar';

/** A conference in the workspace: who you are, where you can go, and the screen itself. */
export function ConferenceShell() {
  return (
    <Suspense fallback={<Loading />}>
      <Shell />
    </Suspense>
  );
}

function Shell() {
  const slug = useParams({ strict: false }).conference ?? '';
  const { data: viewer } = useSuspenseQuery(viewerQuery);
  const conference = useQuery(conferenceQuery(slug));
  const places = placesFor(viewer, slug);
  if (viewer.personId === null) return <SignIn />;
  return (
    <>
      <TopBar name={viewer.name ?? ''} slug={slug} title={conference.data?.title} places={places} />
      <Main>
        {conference.isError ? (
          <Screen title="This conference cannot be shown">
            <ProblemNote error={conference.error} again={() => void conference.refetch()} />
          </Screen>
        ) : null}
        {conference.data && rolesIn(viewer, slug).length === 0 ? (
          <Screen title="You have no part in this conference" lead="Ask its organisers, or sign in as somebody else.">
            <a href={`mailto:${conference.data.contact}`}>{conference.data.contact}</a>
          </Screen>
        ) : null}
        {conference.data && rolesIn(viewer, slug).length > 0 ? (
          <Suspense fallback={<Loading />}>
            <Outlet />
          </Suspense>
        ) : null}
      </Main>
    </>
  );
}
