import { useQuery } from '@tanstack/react-query';
import { Answer } from '../../../parts/answer';
import { useConference } from '../../../parts/use-conference';
import { SetUpFrame } from '../frame/set-up-frame';
import { ReviewFormBuilder } from './review-form-builder';
import { reviewFormQuery } from './review-form-query';
import { ReviewingRules } from './reviewing-rules';
import { reviewingRulesQuery } from './reviewing-rules-query';

/** By what works are judged, and how reviewing goes: the step of the guided path, which saves itself. */
export function ReviewingScreen() {
  const { slug } = useConference();
  const form = useQuery({ ...reviewFormQuery(slug), refetchOnWindowFocus: false });
  const rules = useQuery({ ...reviewingRulesQuery(slug), refetchOnWindowFocus: false });
  return (
    <SetUpFrame
      step="reviewing"
      title="By what are abstracts judged?"
      lead="Reviewers give a score from 1 to 5 by each criterion, and write a few lines. Say what each score means: it makes them agree, and helps those who review for the first time."
    >
      <Answer query={form}>{(data) => <ReviewFormBuilder form={data} />}</Answer>
      <Answer query={rules}>{(data) => <ReviewingRules kept={data} />}</Answer>
    </SetUpFrame>
  );
}
