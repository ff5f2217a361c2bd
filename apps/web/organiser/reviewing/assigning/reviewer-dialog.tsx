import { answerOf, type Schemas } from '@colloquy/api-client';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../../../api/client';
import { useWrite } from '../../../api/use-write';
import { Button } from '../../../parts/button';
import { ErrorSummary } from '../../../parts/forms/error-summary';
import { NumberField } from '../../../parts/forms/number-field';
import { SelectField } from '../../../parts/forms/select-field';
import { Dialog } from '../../../parts/overlays/dialog';
import { useToast } from '../../../parts/overlays/toasts';
import { useConference } from '../../../parts/use-conference';
import type { DeskPerson } from './desk';
import { usePropose } from './use-propose';

/** What is agreed with one reviewer: how many works they take, whether they know how, and that they drop out. */
export function ReviewerDialog({ person, onClose }: { readonly person: DeskPerson; readonly onClose: () => void }) {
  const { slug: conference } = useConference();
  const toast = useToast();
  const navigate = useNavigate();
  const [capacity, setCapacity] = useState(person.capacity);
  const [experience, setExperience] = useState<string>(person.experience ?? '');
  const open = person.load - person.reviewed;
  const put = (body: Schemas['LimitReviewerDto'], headers: { 'Idempotency-Key': string }) =>
    answerOf(
      api.PUT('/api/v1/conferences/{conference}/reviewers/{person}', {
        params: { path: { conference, person: person.personId } },
        body,
        headers,
      }),
    );
  const known = { experience: experience === 'experienced' || experience === 'new' ? experience : null } as const;
  const save = useWrite(put, () => {
    onClose();
    toast(`Saved for ${person.name}.`);
  });
  const propose = usePropose();
  const drop = useWrite(put, async () => {
    onClose();
    if (open === 0) return toast(`${person.name} gets no more works.`);
    const { jobId: job } = await propose.mutateAsync({ adjust: true });
    await navigate({ to: '/c/$conference/reviews/proposals/$job', params: { conference, job } });
  });
  return (
    <Dialog
      open
      onClose={onClose}
      title={person.name}
      stays
      acts={
        <>
          <Button busy={save.isPending} onClick={() => save.mutate({ capacity, ...known })}>
            Save
          </Button>
          <Button look="quiet" onClick={onClose}>
            Cancel
          </Button>
        </>
      }
    >
      <ErrorSummary error={save.error ?? drop.error ?? propose.error} />
      <NumberField
        name="capacity"
        label="How many works do they take at most?"
        hint="Nobody is given more than this, by the engine or by hand. Empty where it is not agreed."
        min={0}
        max={200}
        value={capacity}
        onValue={setCapacity}
      />
      <SelectField
        name="experience"
        label="Have they reviewed before?"
        value={experience}
        onValue={setExperience}
        empty="Not said"
        options={[
          { value: 'experienced', label: 'Yes, they know how' },
          { value: 'new', label: 'They are new to it' },
        ]}
      />
      <p>
        {person.name} has {person.load === 1 ? 'one work' : `${person.load} works`}, of which {person.reviewed}{' '}
        reviewed.
        {open > 0 ? ' Should they drop out, the engine finds somebody else for the rest, and moves few others.' : ''}
      </p>
      <Button
        look="quiet"
        busy={drop.isPending || propose.isPending}
        onClick={() => drop.mutate({ capacity: 0, ...known })}
      >
        They drop out
      </Button>
    </Dialog>
  );
}
