import { answerOf, type Schemas } from '@colloquy/api-client';
import { useState } from 'react';
import { api } from '../../api/client';
import { useWrite } from '../../api/use-write';
import { Button } from '../../parts/button';
import { DateField } from '../../parts/forms/date-field';
import { Form } from '../../parts/forms/form';
import { FormActs } from '../../parts/forms/form-acts';
import { NumberField } from '../../parts/forms/number-field';
import { TextField } from '../../parts/forms/text-field';
import { Dialog } from '../../parts/overlays/dialog';
import { useConference } from '../../parts/use-conference';
import { CopyText } from './copy-text';
import type { Role } from './people-queries';
import { RoleFields } from './role-fields';
import { dayAhead, ROLES } from './role-words';

/** Makes a link by which several people come in, and shows it: once. */
export function LinkDialog({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const { slug: conference, title } = useConference();
  const [made, setMade] = useState<{ address: string; role: Role } | null>(null);
  const make = useWrite((body: Schemas['NewInvitationLinkDto'], headers) =>
    answerOf(
      api.POST('/api/v1/conferences/{conference}/invitation-links', {
        params: { path: { conference } },
        body,
        headers,
      }),
    ),
  );
  const close = () => {
    setMade(null);
    make.reset();
    onClose();
  };
  const send = (form: FormData) => {
    const text = (name: string) => String(form.get(name) ?? '').trim();
    const role = text('role') as Role;
    const wanted = { role, trackId: text('trackId') || null, uses: Number(text('uses')) };
    make.mutate(
      { ...wanted, lastDay: text('lastDay'), note: text('note') },
      { onSuccess: ({ address }) => setMade({ address, role }) },
    );
  };
  const label = ROLES.find(({ role }) => role === made?.role)?.label.toLowerCase();
  const message = `Will you take part in ${title} as ${label}? Read what it means and accept here:\n${made?.address}`;
  return (
    <Dialog open={open} onClose={close} title={made ? 'Your link' : 'Make an invitation link'} stays size="form">
      {made ? (
        <>
          <p>
            <strong>Copy it now: it is shown only this once.</strong> Whoever has it can come in, so give it only to
            those whom you mean.
          </p>
          <CopyText text={made.address} label="Copy the link" />
          <p>Or copy a message with it, to paste into a mail:</p>
          <CopyText text={message} label="Copy the message" />
          <FormActs>
            <Button onClick={close}>Done</Button>
          </FormActs>
        </>
      ) : (
        <Form label="Make an invitation link" error={make.error} onSend={send}>
          <RoleFields />
          <NumberField
            name="uses"
            label="How many people may use it?"
            defaultValue={20}
            min={1}
            max={5000}
            unit="people"
            required
          />
          <DateField
            name="lastDay"
            label="Last day on which it works"
            defaultValue={dayAhead(30)}
            min={dayAhead(0)}
            required
          />
          <TextField
            name="note"
            label="Note for the organisers"
            optional
            maxLength={200}
            hint="Whom it is for, or where you put it."
          />
          <FormActs>
            <Button type="submit" busy={make.isPending}>
              Make the link
            </Button>
            <Button look="quiet" onClick={close}>
              Cancel
            </Button>
          </FormActs>
        </Form>
      )}
    </Dialog>
  );
}
