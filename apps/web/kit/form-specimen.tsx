import { Refusal } from '@colloquy/api-client';
import { useState } from 'react';
import { Button } from '../parts/button';
import { CheckField } from '../parts/forms/check-field';
import { DateField, TimeField } from '../parts/forms/date-field';
import { Fieldset } from '../parts/forms/fieldset';
import { Form } from '../parts/forms/form';
import { NumberField } from '../parts/forms/number-field';
import { RadioGroup } from '../parts/forms/radio-group';
import { SelectField } from '../parts/forms/select-field';
import { TextArea, TextField } from '../parts/forms/text-field';

const TAKEN = new Refusal({
  status: 422,
  code: 'room-too-small',
  detail: 'Two things are to be put right.',
  errors: [
    { field: 'rooms.2.capacity', message: 'The room holds 12; 30 are expected.' },
    { field: 'kind', message: 'A showcase has no reviews.' },
  ],
});

/** Every kind of field, and a server that refuses by field path. */
export function FormSpecimen() {
  const [error, setError] = useState<Error | null>(null);
  return (
    <Form error={error} onSend={() => setError(TAKEN)}>
      <TextField name="title" label="Title" hint="As it stands in the programme." required />
      <TextField name="contact" label="Address" type="email" optional />
      <TextArea name="about" label="About" hint="Two or three sentences." optional />
      <NumberField name="rooms.2.capacity" label="Seats" unit="people" min={1} defaultValue={12} />
      <Fieldset legend="When" hint="Where the conference is.">
        <DateField name="startsOn" label="Day" defaultValue="2027-06-09" />
        <TimeField name="at" label="Time" defaultValue="09:30" />
      </Fieldset>
      <SelectField
        name="track"
        label="Track"
        empty="Choose a track"
        options={[
          { value: 'a', label: 'A: Translation' },
          { value: 'b', label: 'B: Dialogue' },
        ]}
      />
      <RadioGroup
        name="kind"
        label="Kind"
        options={[
          { value: 'showcase', label: 'Showcase', hint: 'Final-year projects for a wide audience.' },
          { value: 'single-topic', label: 'Single topic' },
        ]}
      />
      <CheckField name="stepFree" label="The room is step-free" hint="Ask the estates office." />
      <p>
        <Button type="submit">Save</Button>
      </p>
    </Form>
  );
}
