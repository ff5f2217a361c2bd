import { useQuery } from '@tanstack/react-query';
import { Answer } from '../../../parts/answer';
import { useConference } from '../../../parts/use-conference';
import { SetUpFrame } from '../frame/set-up-frame';
import { FormBuilder } from './form-builder';
import { formQuery } from './form-query';

/** What authors are asked: the step of the guided path, which saves itself. */
export function FormScreen() {
  const { slug } = useConference();
  const form = useQuery({ ...formQuery(slug), refetchOnWindowFocus: false });
  return (
    <SetUpFrame
      step="form"
      title="What are authors asked?"
      lead="Title, abstract, authors, track and presentation type are always asked. Add what else you need to know, say who reads it, and see beside it what each of them will see."
    >
      <Answer query={form}>{(data) => <FormBuilder form={data} />}</Answer>
    </SetUpFrame>
  );
}
