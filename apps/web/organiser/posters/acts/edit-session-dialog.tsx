import { answerOf } from '@colloquy/api-client';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../../../api/client';
import { useWrite } from '../../../api/use-write';
import { Button } from '../../../parts/button';
import { Form } from '../../../parts/forms/form';
import { FormActs } from '../../../parts/forms/form-acts';
import { localOf } from '../../../parts/local-instants';
import { Dialog } from '../../../parts/overlays/dialog';
import { ProblemNote } from '../../../parts/problem-note';
import { useBench } from '../desk/use-workbench';
import { shiftsIn, type TypedSession, timesOf, typedSession } from '../model/session-times';
import { SessionFields } from './session-fields';

const SESSION = '/api/v1/conferences/{conference}/poster-sessions/{posterSession}' as const;

/** The title, room, times and shifts of a session; and a way to take it away. */
export function EditSessionDialog({ close }: { readonly close: () => void }) {
  const { desk, conference, timeZone, say } = useBench();
  const navigate = useNavigate();
  const [isUnclear, setUnclear] = useState(false);
  const params = { path: { conference, posterSession: desk.id } };
  const [day = '', from = ''] = localOf(desk.startsAt, timeZone).split('T');
  const [, to = ''] = localOf(desk.endsAt, timeZone).split('T');
  const edit = useWrite(
    (typed: TypedSession, headers) => {
      const { startsAt, endsAt } = timesOf(typed, timeZone) ?? desk;
      const shifts = shiftsIn({ startsAt, endsAt }, typed.shifts, desk.shifts);
      const { title, roomId } = typed;
      const body = { version: desk.sessionVersion, title, roomId, startsAt, endsAt, shifts };
      return answerOf(api.PUT(SESSION, { params, headers, body }));
    },
    () => {
      say('The session is saved.');
      close();
    },
  );
  const remove = useWrite(
    (_: null, headers) => answerOf(api.DELETE(SESSION, { params, headers })),
    () => navigate({ to: '/c/$conference/posters', params: { conference } }),
  );
  return (
    <Dialog open stays onClose={close} title="Edit the session" size="form">
      <ProblemNote error={remove.error} />
      <Form
        error={edit.error}
        onSend={(data) => {
          const typed = typedSession(data);
          const isTime = timesOf(typed, timeZone) !== null;
          setUnclear(!isTime);
          if (isTime) edit.mutate(typed);
        }}
      >
        <SessionFields
          begin={{ title: desk.title, roomId: desk.roomId, day, from, to, shifts: desk.shifts.length }}
          unclear={isUnclear}
        />
        <FormActs>
          <Button type="submit" busy={edit.isPending}>
            Save
          </Button>
          <Button look="quiet" onClick={close}>
            Cancel
          </Button>
          <Button look="danger" busy={remove.isPending} onClick={() => remove.mutate(null)}>
            Delete the session
          </Button>
        </FormActs>
      </Form>
    </Dialog>
  );
}
