import { answerOf, type Schemas } from '@colloquy/api-client';
import { useState } from 'react';
import { api } from '../../../api/client';
import { useWrite } from '../../../api/use-write';
import { Button } from '../../../parts/button';
import { DateField, TimeField } from '../../../parts/forms/date-field';
import { Form } from '../../../parts/forms/form';
import { FormActs } from '../../../parts/forms/form-acts';
import { NumberField } from '../../../parts/forms/number-field';
import { SelectField } from '../../../parts/forms/select-field';
import { TextField } from '../../../parts/forms/text-field';
import { Dialog } from '../../../parts/overlays/dialog';
import { useConference } from '../../../parts/use-conference';
import { CopyText } from '../../people/copy-text';

const DAY_MS = 86_400_000;
const dayAhead = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

/** Makes a link by which works may come after the deadline, and shows it: once. */
export function LateLinkDialog({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const { slug: conference, title, types } = useConference();
  const [address, setAddress] = useState<string | null>(null);
  const make = useWrite((body: Schemas['NewLateLinkDto'], headers) =>
    answerOf(
      api.POST('/api/v1/conferences/{conference}/late-links', { params: { path: { conference } }, body, headers }),
    ),
  );
  const close = () => {
    setAddress(null);
    make.reset();
    onClose();
  };
  const send = (form: FormData) => {
    const text = (name: string) => String(form.get(name) ?? '').trim();
    make.mutate(
      {
        // Where the clocks show the time twice, the later one: nobody is shut out by that.
        until: { local: `${text('until')}T${text('time')}`, which: 'later' },
        ...{ uses: Number(text('uses')), typeId: text('typeId') || null, note: text('note') },
      },
      { onSuccess: (made) => setAddress(made.address) },
    );
  };
  return (
    <Dialog open={open} onClose={close} title={address ? 'Your late link' : 'Make a late link'} stays size="form">
      {address ? (
        <>
          <p>
            <strong>Copy it now: it is shown only this once.</strong> Whoever has it can use it, so give it only to
            those whom you mean.
          </p>
          <CopyText text={address} label="Copy the link" />
          <p>Or copy a message with it, to paste into a mail:</p>
          <CopyText
            text={`You may still send in your abstract for ${title} here:\n${address}`}
            label="Copy the message"
          />
          <FormActs>
            <Button onClick={close}>Done</Button>
          </FormActs>
        </>
      ) : (
        <Form label="Make a late link" error={make.error} onSend={send}>
          <DateField name="until" label="Last day" defaultValue={dayAhead(2)} min={dayAhead(0)} required />
          <TimeField
            name="time"
            label="Until what time?"
            hint="By the clocks where the conference is."
            defaultValue="23:59"
            required
          />
          <NumberField
            name="uses"
            label="For how many works?"
            defaultValue={1}
            min={1}
            max={500}
            unit="works"
            required
          />
          <SelectField
            name="typeId"
            label="For which presentation type?"
            empty="Any"
            optional
            options={types.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <TextField
            name="note"
            label="Note for the organisers"
            optional
            maxLength={200}
            hint="Whom it is for, and why."
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
