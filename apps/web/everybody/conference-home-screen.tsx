import { useSuspenseQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { viewerQuery } from '../api/queries';
import { Loading } from '../parts/loading';
import { useConference } from '../parts/use-conference';
import { rolesIn } from '../shell/roles';

const TasksScreen = lazy(async () => ({ default: (await import('../organiser/tasks/tasks-screen')).TasksScreen }));
const NextStepScreen = lazy(async () => ({ default: (await import('./next-step/next-step-screen')).NextStepScreen }));

/** The start in a conference: what needs doing for its organisers, one’s next step for everybody else. */
export function ConferenceHomeScreen() {
  const { slug } = useConference();
  const { data: viewer } = useSuspenseQuery(viewerQuery);
  const Home = rolesIn(viewer, slug).includes('organiser') ? TasksScreen : NextStepScreen;
  return (
    <Suspense fallback={<Loading />}>
      <Home />
    </Suspense>
  );
}
