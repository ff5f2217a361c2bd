import { answerOf } from '@colloquy/api-client';
import { useState } from 'react';
import { api } from '../../api/client';
import { useWrite } from '../../api/use-write';
import { Button } from '../../parts/button';
import { Form } from '../../parts/forms/form';
import { FormActs } from '../../parts/forms/form-acts';
import { TextArea } from '../../parts/forms/text-field';
import { Dialog } from '../../parts/overlays/dialog';
import { useConference } from '../../parts/use-conference';

/** For organisers: lets a work be submitted without its supervisor's word, with a reason that its authors read. */
export function OverrideSignOff({ submission }: { readonly submission: string }) {
  const { slug: conference } = useConference();
  const [open, setOpen] = useState(false);
  const override = useWrite(
    (reason: string, headers) =>
      answerOf(
        api.POST('/api/v1/conferences/{conference}/submissions/{submission}/override-sign-off', {
          params: { path: { conference, submission } },
          body: { reason },
          headers,
        }),
      ),
    () => setOpen(false),
  );
  const close = () => {
    override.reset();
    setOpen(false);
  };
  return (
    <>
      <Button look="quiet" onClick={() => setOpen(true)}>
        Let it be submitted without
      </Button>
      <Dialog open={open} onClose={close} title="Submit without the supervisor’s word" stays>
        <Form
          label="Submit without the supervisor’s word"
          error={override.error}
          onSend={(form) => override.mutate(String(form.get('reason') ?? ''))}
        >
          <TextArea
            name="reason"
            label="Why?"
            hint="The authors read it; it stays with the work."
            maxLength={1000}
            required
          />
          <FormActs>
            <Button type="submit" busy={override.isPending}>
              Let it be submitted
            </Button>
            <Button look="quiet" onClick={close}>
              Cancel
            </Button>
          </FormActs>
        </Form>
      </Dialog>
    </>
  );
}
