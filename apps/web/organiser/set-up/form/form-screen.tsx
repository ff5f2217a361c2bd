import { useQuery } from '@tanstack/react-query';
import { Answer } from '../../../parts/answer';
import { Screen } from '../../../parts/screen';
import { useConference } from '../../../parts/use-conference';
import { FormBuilder } from './form-builder';
import { formQuery } from './form-query';

/** What authors are asked, for the guided path and for whoever comes back to it. */
export function SubmissionFormPart() {
  const { slug } = useConference();
  const form = useQuery({ ...formQuery(slug), refetchOnWindowFocus: false });
  return <Answer query={form}>{(data) => <FormBuilder form={data} />}</Answer>;
}

/** The submission form as a screen of its own. */
export function FormScreen() {
  return (
    <Screen
      title="What are authors asked?"
      lead="Title, abstract, authors, track and presentation type are always asked. Add what else you need to know, say who reads it, and see beside it what each of them will see. Everything is saved as you write."
    >
      <SubmissionFormPart />
    </Screen>
  );
}
