import { answerOf, type Schemas } from '@colloquy/api-client';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../../api/client';
import { useWrite } from '../../../api/use-write';
import { Answer } from '../../../parts/answer';
import { Button } from '../../../parts/button';
import { DateField, TimeField } from '../../../parts/forms/date-field';
import { Form } from '../../../parts/forms/form';
import { RadioGroup } from '../../../parts/forms/radio-group';
import { SelectField } from '../../../parts/forms/select-field';
import { TextField } from '../../../parts/forms/text-field';
import { instantsAt, localOf } from '../../../parts/local-instants';
import { momentOf } from '../../../parts/local-time';
import { useToast } from '../../../parts/overlays/toasts';
import styles from '../together.module.css';
import { meetingTimesQuery, type WorkPlace } from '../together-queries';

type Wish = Schemas['MeetingWishDto'];

const LENGTHS = [15, 20, 30, 45, 60, 90] as const;
const OTHER = 'other';
const PATH = '/api/v1/conferences/{conference}/submissions/{submission}/meetings';
const minutesOf = ({ startsAt, endsAt }: Schemas['MeetingDto']) => (Date.parse(endsAt) - Date.parse(startsAt)) / 60_000;

/** Proposes to meet, or another time for a meeting: one of the times that suit both, or any other. */
export function TimeForm(props: {
  readonly where: WorkPlace;
  readonly timeZone: string;
  /** The one that is moved; a new one where it is left out. */
  readonly meeting?: Schemas['MeetingDto'];
  readonly onDone: () => void;
}) {
  const { where, timeZone, meeting, onDone } = props;
  const toast = useToast();
  const [minutes, setMinutes] = useState(meeting ? minutesOf(meeting) : 30);
  const [chosen, setChosen] = useState('');
  const [missing, setMissing] = useState('');
  const times = useQuery(meetingTimesQuery(where, minutes));
  const send = useWrite(
    async (body: Wish, headers) => {
      if (!meeting) await answerOf(api.POST(PATH, { params: { path: { ...where } }, body, headers }));
      else
        await answerOf(
          api.POST(`${PATH}/{meeting}/move`, {
            params: { path: { ...where, meeting: meeting.id } },
            body,
            headers,
          }),
        );
    },
    () => {
      toast('Proposed. The other one gets a mail, and confirms.');
      onDone();
    },
  );
  const submit = (data: FormData) => {
    const text = (name: string) => String(data.get(name) ?? '').trim();
    const startsAt = chosen === OTHER ? instantsAt(`${text('day')}T${text('time')}`, timeZone).instants[0] : chosen;
    if (!startsAt) return setMissing('Choose a time, or name another one.');
    setMissing('');
    send.mutate({ startsAt, minutes: minutes as Wish['minutes'], place: text('place'), link: text('link') });
  };
  return (
    <Form label={meeting ? 'Move the meeting' : 'Propose a meeting'} error={send.error} onSend={submit}>
      <SelectField
        name="minutes"
        label="How long"
        value={String(minutes)}
        options={LENGTHS.map((length) => ({ value: String(length), label: `${length} minutes` }))}
        onValue={(value) => setMinutes(Number(value))}
      />
      <Answer query={times}>
        {({ times: proposed, from }) => (
          <RadioGroup
            name="startsAt"
            label="When"
            hint={hintFor(from, proposed.length)}
            fault={missing || undefined}
            value={chosen}
            options={[
              ...proposed.map((time) => ({ value: time, label: momentOf(time, timeZone) })),
              { value: OTHER, label: 'Another time' },
            ]}
            onValue={setChosen}
          />
        )}
      </Answer>
      {chosen === OTHER ? <OtherTime timeZone={timeZone} from={meeting?.startsAt} /> : null}
      <TextField name="place" label="Place" hint="A room, a café, a corridor." defaultValue={meeting?.place} optional />
      <TextField
        name="link"
        label="Address of the call"
        hint="Where you do not meet in person. It begins with https://."
        type="url"
        defaultValue={meeting?.link}
        optional
      />
      <div className={styles.acts}>
        <Button type="submit" busy={send.isPending}>
          {meeting ? 'Propose this instead' : 'Propose this'}
        </Button>
        <Button look="quiet" onClick={onDone}>
          Never mind
        </Button>
      </div>
    </Form>
  );
}

function OtherTime({ timeZone, from }: { readonly timeZone: string; readonly from: string | undefined }) {
  const [day = '', time = ''] = from ? localOf(from, timeZone).split('T') : [];
  return (
    <>
      <DateField name="day" label="Day" defaultValue={day} required />
      <TimeField name="time" label="Time" hint={`By the clocks of ${timeZone}`} defaultValue={time} required />
    </>
  );
}

/** Where the times come from, so that nobody wonders why there is none. */
function hintFor(from: string, count: number): string {
  if (from === 'usual') return 'Not both of you have said when you can meet, so these are usual hours.';
  return count === 0
    ? 'From what you have said, the two of you have no time in common. Name another one.'
    : 'You can both meet at these times, from what you have said.';
}
