import { answerOf, type Schemas } from '@colloquy/api-client';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client';
import { useWrite } from '../../api/use-write';
import { Answer } from '../../parts/answer';
import { Button } from '../../parts/button';
import { Form } from '../../parts/forms/form';
import { FormActs } from '../../parts/forms/form-acts';
import { NumberField } from '../../parts/forms/number-field';
import { RadioGroup } from '../../parts/forms/radio-group';
import { SelectField } from '../../parts/forms/select-field';
import { Dialog } from '../../parts/overlays/dialog';
import { useToast } from '../../parts/overlays/toasts';
import { useConference } from '../../parts/use-conference';
import { rulesQuery } from './pair-queries';

type Rules = Schemas['PairingRulesWithContactsDto'];

/** How long people have to answer, what silence means, and to whom they turn when a pair does not work. */
export function RulesDialog({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const { slug: conference } = useConference();
  const rules = useQuery({ ...rulesQuery(conference), enabled: open });
  return (
    <Dialog open={open} onClose={onClose} title="How pairs come together" stays size="wide">
      <Answer query={rules}>{(found) => <RulesForm key={found.revision} rules={found} onClose={onClose} />}</Answer>
    </Dialog>
  );
}

function RulesForm({ rules, onClose }: { readonly rules: Rules; readonly onClose: () => void }) {
  const { slug: conference } = useConference();
  const toast = useToast();
  const save = useWrite(
    (body: Schemas['PairingRulesDto'], headers) =>
      answerOf(
        api.PUT('/api/v1/conferences/{conference}/pairing-rules', { params: { path: { conference } }, body, headers }),
      ),
    () => {
      onClose();
      toast('Saved. It holds for pairs that you publish from now on.');
    },
  );
  return (
    <Form
      label="How pairs come together"
      error={save.error}
      onSend={(form) =>
        save.mutate({
          revision: rules.revision,
          answerHours: Number(form.get('answerHours')),
          silence: String(form.get('silence')) as Rules['silence'],
          contactId: String(form.get('contactId') ?? '') || null,
        })
      }
    >
      <NumberField
        name="answerHours"
        label="How long do both have to say yes or no?"
        hint="They are reminded when half of it is over."
        defaultValue={rules.answerHours}
        min={12}
        max={336}
        unit="hours"
        required
      />
      <RadioGroup
        name="silence"
        label="And if somebody says nothing?"
        defaultValue={rules.silence}
        options={[
          { value: 'overdue', label: 'Show it to us as overdue, and nothing else' },
          { value: 'accepted', label: 'Silence counts as a yes' },
          { value: 'declined', label: 'Silence counts as a no, and somebody else is proposed' },
        ]}
      />
      <SelectField
        name="contactId"
        label="To whom can people turn when their pair does not work?"
        hint="Only this person reads what is written to them: no other organiser, and no log. Name somebody whom students trust."
        defaultValue={rules.contactId ?? ''}
        empty="Nobody is named"
        optional
        options={rules.contacts.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <FormActs>
        <Button type="submit" busy={save.isPending}>
          Save
        </Button>
        <Button look="quiet" onClick={onClose}>
          Cancel
        </Button>
      </FormActs>
    </Form>
  );
}
