import { answerOf, type Schemas } from '@colloquy/api-client';
import { api } from '../../api/client';
import { useWrite } from '../../api/use-write';
import { Button } from '../../parts/button';
import { DateField } from '../../parts/forms/date-field';
import { Form } from '../../parts/forms/form';
import { FormActs } from '../../parts/forms/form-acts';
import { TextArea, TextField } from '../../parts/forms/text-field';
import { Dialog } from '../../parts/overlays/dialog';
import { useToast } from '../../parts/overlays/toasts';
import { useConference } from '../../parts/use-conference';
import type { Role } from './people-queries';
import { RoleFields } from './role-fields';
import { dayAhead } from './role-words';

const SAID: Readonly<Record<string, (name: string) => string>> = {
  invited: (name) => `An invitation to ${name} is on its way.`,
  'has-role': (name) => `${name} has this role already.`,
  'waits-already': (name) => `${name} is invited already and has not answered yet.`,
};

/** Invites one person by name and address. */
export function InviteDialog({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const { slug: conference } = useConference();
  const toast = useToast();
  const invite = useWrite((body: Schemas['InvitePeopleDto'], headers) =>
    answerOf(
      api.POST('/api/v1/conferences/{conference}/invitations', { params: { path: { conference } }, body, headers }),
    ),
  );
  const send = (form: FormData) => {
    const text = (name: string) => String(form.get(name) ?? '').trim();
    const name = text('people.0.name');
    const person = { name, address: text('people.0.address'), role: text('role') as Role };
    const people = [{ ...person, trackId: text('trackId') || null }];
    invite.mutate(
      { people, lastDay: text('lastDay'), words: text('words') },
      {
        onSuccess: ({ outcomes }) => {
          toast(SAID[outcomes[0] ?? '']?.(name) ?? 'Done.');
          onClose();
        },
      },
    );
  };
  return (
    <Dialog open={open} onClose={onClose} title="Invite somebody" stays size="form">
      <Form label="Invite somebody" error={invite.error} onSend={send}>
        <TextField name="people.0.name" label="Name" autoComplete="off" required maxLength={200} />
        <TextField name="people.0.address" label="E-mail address" type="email" autoComplete="off" required />
        <RoleFields />
        <DateField
          name="lastDay"
          label="Last day to answer"
          defaultValue={dayAhead(21)}
          min={dayAhead(0)}
          required
          hint="Until the end of that day, where the conference is."
        />
        <TextArea name="words" label="Words of your own" optional rows={3} maxLength={2000} />
        <FormActs>
          <Button type="submit" busy={invite.isPending}>
            Send the invitation
          </Button>
          <Button look="quiet" onClick={onClose}>
            Cancel
          </Button>
        </FormActs>
      </Form>
    </Dialog>
  );
}
