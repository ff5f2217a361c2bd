import { answerOf, type Schemas } from '@colloquy/api-client';
import { useState } from 'react';
import { api } from '../../api/client';
import { useWrite } from '../../api/use-write';
import { Button } from '../../parts/button';
import { DateField } from '../../parts/forms/date-field';
import { Form } from '../../parts/forms/form';
import { FormActs } from '../../parts/forms/form-acts';
import { NumberField } from '../../parts/forms/number-field';
import { dayOf } from '../../parts/local-time';
import { Dialog } from '../../parts/overlays/dialog';
import { ProblemNote } from '../../parts/problem-note';
import { Part } from '../../parts/screen';
import { useConference } from '../../parts/use-conference';
import { CopyText } from '../people/copy-text';
import { dayAhead } from '../people/role-words';

const CLOSED: Readonly<Record<string, string>> = {
  closed: 'The sign-up is closed.',
  'used-up': 'As many mentors have signed up as you let in. Open it for more.',
  expired: 'The last day of the sign-up is over. Open it again if you wish.',
};

/** The public address at which mentors sign up: whether it is open, and the address to share. */
export function SignUpPart({ signUp }: { readonly signUp: Schemas['MentorSignUpDto'] }) {
  const { slug: conference, timeZone } = useConference();
  const [asking, setAsking] = useState(false);
  const { address, state, expiresAt, uses, used } = signUp;
  const params = { path: { conference } };
  const open = useWrite(
    (body: Schemas['OpenSignUpDto'], headers) =>
      answerOf(api.PUT('/api/v1/conferences/{conference}/mentor-sign-up', { params, body, headers })),
    () => setAsking(false),
  );
  const close = useWrite((_: null, headers) =>
    answerOf(api.POST('/api/v1/conferences/{conference}/mentor-sign-up/close', { params, headers })),
  );
  const isOpen = state === 'open';
  return (
    <Part title="Sign-up">
      <ProblemNote error={close.error} />
      <p>
        {isOpen && expiresAt
          ? `Open until the end of ${dayOf(expiresAt, timeZone)}. ${used} of ${uses} have signed up by it.`
          : CLOSED[state]}{' '}
        Anybody who has the address can sign up as a mentor, in two minutes and without a password. Share it in a mail
        to your postgraduates, or on a poster.
      </p>
      {isOpen ? <CopyText text={address} label="Copy the address" /> : null}
      <FormActs>
        <Button look={isOpen ? 'quiet' : 'main'} onClick={() => setAsking(true)}>
          {isOpen ? 'Change the day or the number' : 'Open the sign-up'}
        </Button>
        {isOpen ? (
          <Button look="quiet" busy={close.isPending} onClick={() => close.mutate(null)}>
            Close it
          </Button>
        ) : null}
      </FormActs>
      <Dialog open={asking} onClose={() => setAsking(false)} title="Open the sign-up of mentors" stays>
        <Form
          error={open.error}
          onSend={(data) => open.mutate({ lastDay: String(data.get('lastDay')), uses: Number(data.get('uses')) })}
        >
          <DateField
            name="lastDay"
            label="Last day to sign up"
            hint="Until the end of that day, where the conference is."
            defaultValue={dayAhead(28)}
            min={dayAhead(0)}
            required
          />
          <NumberField
            name="uses"
            label="How many mentors at most?"
            hint="Whoever is a mentor already does not count."
            defaultValue={100}
            min={1}
            max={5000}
            required
          />
          <FormActs>
            <Button type="submit" busy={open.isPending}>
              Open it
            </Button>
            <Button look="quiet" onClick={() => setAsking(false)}>
              Cancel
            </Button>
          </FormActs>
        </Form>
      </Dialog>
    </Part>
  );
}
