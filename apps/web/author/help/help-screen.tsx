import { useSuspenseQueries } from '@tanstack/react-query';
import { Screen } from '../../parts/screen';
import { useConference } from '../../parts/use-conference';
import { choicesQuery, wishesQuery } from '../../parts/wants/wants-queries';
import { HelpForm } from './help-form';
import { helpQuery } from './help-queries';

/** A presenter says what they would like of a mentor, before or after they have sent something in. */
export function HelpScreen() {
  const { slug: conference } = useConference();
  const [{ data: help }, { data: wishes }, { data: choices }] = useSuspenseQueries({
    queries: [helpQuery(conference), wishesQuery(conference), choicesQuery(conference)],
  });
  return (
    <Screen
      title="What you want from a mentor"
      lead="This takes a minute and saves itself. Leave open what you do not mind; you can change it until you have a mentor."
    >
      <HelpForm {...{ help, wishes, choices }} />
    </Screen>
  );
}
