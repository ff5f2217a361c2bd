import { answerOf, type Schemas } from '@colloquy/api-client';
import { api } from '../../../api/client';
import { useWrite } from '../../../api/use-write';
import { Button } from '../../../parts/button';
import { Form } from '../../../parts/forms/form';
import { FormActs } from '../../../parts/forms/form-acts';
import { TextArea, TextField } from '../../../parts/forms/text-field';
import { useConference } from '../../../parts/use-conference';

type Props = { readonly work: Schemas['RedactionDto']; readonly onDone: () => void };

/** Title and abstract for reviewers, in an organiser's words. The authors' own text stays as it is. */
export function BetterWords({ work: { submissionId, code, version, read }, onDone }: Props) {
  const { slug: conference } = useConference();
  const keep = useWrite(
    (words: { title: string; abstract: string }, headers) =>
      answerOf(
        api.PUT('/api/v1/conferences/{conference}/submissions/{submission}/redaction', {
          params: { path: { conference, submission: submissionId } },
          body: { version, words },
          headers,
        }),
      ),
    onDone,
  );
  return (
    <Form
      label={`What reviewers read of ${code}`}
      error={keep.error}
      onSend={(data) =>
        keep.mutate({ title: String(data.get('words.title')), abstract: String(data.get('words.abstract')) })
      }
    >
      <TextField name="words.title" label="Title for reviewers" defaultValue={read.title} maxLength={500} required />
      <TextArea name="words.abstract" label="Abstract for reviewers" defaultValue={read.abstract} rows={12} required />
      <FormActs>
        <Button type="submit" busy={keep.isPending}>
          Keep these words
        </Button>
        <Button look="quiet" onClick={onDone}>
          Leave it as it is
        </Button>
      </FormActs>
    </Form>
  );
}
