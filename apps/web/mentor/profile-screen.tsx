import { useSuspenseQueries } from '@tanstack/react-query';
import { Screen } from '../parts/screen';
import { useConference } from '../parts/use-conference';
import { choicesQuery, wishesQuery } from '../parts/wants/wants-queries';
import { ProfileForm } from './describe/profile-form';
import { profileQuery } from './describe/profile-queries';

// Comes with the form: whoever fills it in sees it next.
export { SignedUpScreen } from './describe/signed-up';

/** A mentor says what they work on, how they help and when they have time. */
export function ProfileScreen() {
  const { slug: conference } = useConference();
  const [{ data: profile }, { data: wishes }, { data: choices }] = useSuspenseQueries({
    queries: [profileQuery(conference), wishesQuery(conference), choicesQuery(conference)],
  });
  return (
    <Screen
      title="What you can help with"
      lead="Two minutes. It saves itself: stop whenever you like, and go on later, on another device too."
    >
      <ProfileForm {...{ profile, wishes, choices }} />
    </Screen>
  );
}
