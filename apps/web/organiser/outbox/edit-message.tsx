import { answerOf, type Schemas } from '@colloquy/api-client';
import { api } from '../../api/client';
import { useWrite } from '../../api/use-write';
import { Button } from '../../parts/button';
import { Form } from '../../parts/forms/form';
import { FormActs } from '../../parts/forms/form-acts';
import { TextArea, TextField } from '../../parts/forms/text-field';
import { useConference } from '../../parts/use-conference';

/** Other words for a message that is held back. */
export function EditMessage(props: { readonly message: Schemas['OutboxMessageDto']; readonly onDone: () => void }) {
  const { message, onDone } = props;
  const { slug: conference } = useConference();
  const edit = useWrite(
    (body: { subject: string; text: string }, headers) =>
      answerOf(
        api.PATCH('/api/v1/conferences/{conference}/outbox/{message}', {
          params: { path: { conference, message: message.id } },
          body,
          headers,
        }),
      ),
    onDone,
  );
  return (
    <Form
      label={`Change the message to ${message.recipient}`}
      error={edit.error}
      onSend={(data) => edit.mutate({ subject: String(data.get('subject')), text: String(data.get('text')) })}
    >
      <TextField name="subject" label="Subject" defaultValue={message.subject} maxLength={200} required />
      <TextArea name="text" label="Message" defaultValue={message.text} rows={12} maxLength={50_000} required />
      <FormActs>
        <Button type="submit" busy={edit.isPending}>
          Save message
        </Button>
        <Button look="quiet" onClick={onDone}>
          Leave it as it is
        </Button>
      </FormActs>
    </Form>
  );
}
