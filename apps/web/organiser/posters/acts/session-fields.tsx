import { DateField, TimeField } from '../../../parts/forms/date-field';
import { NumberField } from '../../../parts/forms/number-field';
import { SelectField } from '../../../parts/forms/select-field';
import { TextField } from '../../../parts/forms/text-field';
import { useConference } from '../../../parts/use-conference';
import type { TypedSession } from '../model/session-times';

/** What is asked of every poster session: what it is called, where, when, in how many shifts. */
export function SessionFields({ begin, unclear }: { readonly begin: TypedSession; readonly unclear: boolean }) {
  const { rooms } = useConference();
  const halls = rooms.filter(({ use, id }) => use === 'posters' || id === begin.roomId);
  return (
    <>
      <TextField name="title" label="Title" required maxLength={200} defaultValue={begin.title} />
      <SelectField
        name="roomId"
        label="Room"
        options={halls.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValue={begin.roomId}
      />
      <DateField
        name="day"
        label="Day"
        required
        defaultValue={begin.day}
        fault={unclear ? 'Give a day and two times that there are.' : undefined}
      />
      <TimeField name="from" label="From" required defaultValue={begin.from} />
      <TimeField name="to" label="To" required defaultValue={begin.to} />
      <NumberField
        name="shifts"
        label="Shifts"
        hint="Presenters take turns: in each shift some of them stand at their posters."
        required
        min={1}
        max={6}
        defaultValue={begin.shifts}
      />
    </>
  );
}
