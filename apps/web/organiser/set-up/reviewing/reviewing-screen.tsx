import { useQuery } from '@tanstack/react-query';
import { Answer } from '../../../parts/answer';
import { Screen } from '../../../parts/screen';
import { useConference } from '../../../parts/use-conference';
import { ReviewFormBuilder } from './review-form-builder';
import { reviewFormQuery } from './review-form-query';

/** By what works are judged, for the guided path and for whoever comes back to it. */
export function ReviewFormPart() {
  const { slug } = useConference();
  const form = useQuery({ ...reviewFormQuery(slug), refetchOnWindowFocus: false });
  return <Answer query={form}>{(data) => <ReviewFormBuilder form={data} />}</Answer>;
}

/** The review form as a screen of its own. */
export function ReviewingScreen() {
  return (
    <Screen
      title="By what are abstracts judged?"
      lead="Reviewers give a score from 1 to 5 by each criterion, and write a few lines. Say what each score means: it makes them agree, and helps those who review for the first time. Everything is saved as you write."
    >
      <ReviewFormPart />
    </Screen>
  );
}
