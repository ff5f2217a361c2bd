import { useQuery } from '@tanstack/react-query';
import { Outlet, useParams } from '@tanstack/react-router';
import { Suspense } from 'react';
import { conferenceQuery } from '../api/queries';
import { Loading } from '../parts/loading';
import { ProblemNote } from '../parts/problem-note';
import { Screen } from '../parts/screen';
import { useWriter } from '../parts/use-writer';
import { ArchivedNote } from './archived-note';
import { BottomBar } from './bottom-bar';
import { Crumbs } from './crumbs';
import { Main } from './frame';
import styles from './frame.module.css';
import { SignIn } from './late-sign-in';
import { PlaceNav } from './place-nav';
import { rolesIn } from './roles';
import { TopBar } from './top-bar';
import { useShell } from './use-shell';

/** A conference in the workspace: who you are, where you can go, and the screen itself. */
export function ConferenceShell() {
  return (
    <Suspense fallback={<Loading />}>
      <Shell />
    </Suspense>
  );
}

function Shell() {
  const { conference: slug = '' } = useParams({ strict: false });
  const viewer = useWriter();
  const conference = useQuery(conferenceQuery(slug));
  const shell = useShell();
  if (viewer.personId === null) return <SignIn />;
  const { groups, title } = shell;
  const places = groups.reduce((sum, group) => sum + group.places.length, 0);
  const look = groups.length > 1 ? styles.beside : styles.below;
  const isMember = rolesIn(viewer, slug).length > 0;
  return (
    <>
      <TopBar shell={shell} />
      <div className={look}>
        {places > 1 ? <PlaceNav groups={groups} slug={slug} /> : null}
        <Main>
          <Crumbs groups={groups} slug={slug} title={title} />
          <ArchivedNote conference={conference.data} />
          {conference.isError ? (
            <Screen title="This conference cannot be shown">
              <ProblemNote error={conference.error} again={() => void conference.refetch()} />
            </Screen>
          ) : null}
          {conference.data && !isMember ? (
            <Screen title="You have no part in this conference" lead="Ask its organisers, or sign in as somebody else.">
              <a href={`mailto:${conference.data.contact}`}>{conference.data.contact}</a>
            </Screen>
          ) : null}
          {conference.data && isMember ? (
            <Suspense fallback={<Loading />}>
              <Outlet />
            </Suspense>
          ) : null}
        </Main>
      </div>
      <BottomBar groups={groups} slug={slug} />
    </>
  );
}
