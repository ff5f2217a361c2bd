import { answerOf, type Schemas } from '@colloquy/api-client';
import { api } from '../../api/client';
import { useWrite } from '../../api/use-write';
import { Button } from '../../parts/button';
import { Form } from '../../parts/forms/form';
import { FormActs } from '../../parts/forms/form-acts';
import { TextField } from '../../parts/forms/text-field';
import { Dialog } from '../../parts/overlays/dialog';
import { useConference } from '../../parts/use-conference';

/** Begins a submission for somebody who cannot: they find it when they sign in. */
export function OnBehalfDialog(props: { readonly onClose: () => void; readonly onBegun: (id: string) => void }) {
  const { onClose, onBegun } = props;
  const { slug: conference } = useConference();
  const begin = useWrite(
    (body: Schemas['OnBehalfDto'], headers) =>
      answerOf(
        api.POST('/api/v1/conferences/{conference}/submissions/on-behalf', {
          params: { path: { conference } },
          ...{ body, headers },
        }),
      ),
    ({ id }) => onBegun(id),
  );
  const send = (form: FormData) =>
    begin.mutate({ name: String(form.get('name') ?? ''), address: String(form.get('address') ?? '') });
  return (
    <Dialog open stays title="Begin a submission for somebody" onClose={onClose}>
      <p>They are its first author and find it when they sign in with this address. That you began it is noted.</p>
      <Form label="Begin a submission for somebody" error={begin.error} onSend={send}>
        <TextField name="name" label="Name" autoComplete="off" required maxLength={200} />
        <TextField name="address" label="E-mail address" type="email" autoComplete="off" required />
        <FormActs>
          <Button type="submit" busy={begin.isPending}>
            Begin it
          </Button>
          <Button look="quiet" onClick={onClose}>
            Cancel
          </Button>
        </FormActs>
      </Form>
    </Dialog>
  );
}
