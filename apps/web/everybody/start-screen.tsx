import { useSuspenseQuery } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import { viewerQuery } from '../api/queries';
import { Screen } from '../parts/screen';
import { useConference } from '../parts/use-conference';
import { useExists } from '../shell/place-link';
import { placesFor } from '../shell/places';

/** Leads to the first thing that the viewer has to do in this conference. */
export function StartScreen() {
  const { slug } = useConference();
  const { data: viewer } = useSuspenseQuery(viewerQuery);
  const [first] = placesFor(viewer, slug, useExists());
  // The router knows the addresses of places only when it runs; any of them takes a conference.
  if (first) return <Navigate to={first.to as '/c/$conference/overview'} params={{ conference: slug }} replace />;
  return (
    <Screen
      title="Nothing to do for you yet"
      lead="You take part in this conference, and will find here what is yours."
    >
      <a href={`/c/${slug}/`}>The programme</a>
    </Screen>
  );
}
