import { answerOf, type Schemas } from '@colloquy/api-client';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../../../api/client';
import { useWrite } from '../../../api/use-write';
import { Button } from '../../../parts/button';
import { Form } from '../../../parts/forms/form';
import { FormActs } from '../../../parts/forms/form-acts';
import { NumberField } from '../../../parts/forms/number-field';
import { SelectField } from '../../../parts/forms/select-field';
import { Dialog } from '../../../parts/overlays/dialog';
import { useConference } from '../../../parts/use-conference';
import { timesOf, typedSession } from '../model/session-times';
import { SessionFields } from './session-fields';

type Shape = Schemas['HallTemplateDto']['shape'];

const SHAPES: readonly { readonly value: Shape; readonly label: string }[] = [
  { value: 'rectangle', label: 'A rectangle' },
  { value: 'L', label: 'An L' },
  { value: 'corridor', label: 'A corridor' },
  { value: 'marquee', label: 'A marquee, with poles' },
];

/**
 * Adds a poster session, to be drawn on from there: its hall comes from a template, or from another session.
 * @param others sessions whose hall may be taken
 */
export function AddSessionDialog(props: {
  readonly others: readonly Schemas['PosterSessionDto'][];
  readonly close: () => void;
}) {
  const { others, close } = props;
  const { slug: conference, rooms, startsOn, timeZone } = useConference();
  const navigate = useNavigate();
  const [isUnclear, setUnclear] = useState(false);
  const [hall, setHall] = useState<string>('rectangle');
  const shape = SHAPES.find(({ value }) => value === hall)?.value;
  const room = rooms.find(({ use }) => use === 'posters');
  const add = useWrite(
    (body: Schemas['SetUpPosterSessionDto'], headers) =>
      answerOf(
        api.POST('/api/v1/conferences/{conference}/poster-sessions', {
          params: { path: { conference } },
          ...{ headers, body },
        }),
      ),
    ({ id: posterSession }) =>
      navigate({ to: '/c/$conference/posters/$posterSession', params: { conference, posterSession } }),
  );
  const send = (data: FormData) => {
    const typed = typedSession(data);
    const times = timesOf(typed, timeZone);
    setUnclear(!times);
    if (!times) return;
    const [width, depth, boards] = ['width', 'depth', 'boards'].map((name) => Number(data.get(name)));
    const { title, roomId, shifts } = typed;
    const from = shape ? { template: { shape, width: width ?? 0, depth: depth ?? 0, boards } } : { hallOf: hall };
    add.mutate({ title, roomId, shifts, ...times, ...from });
  };
  return (
    <Dialog open stays onClose={close} title="Add a poster session" size="form">
      {room ? (
        <Form error={add.error} onSend={send}>
          <SessionFields
            begin={{ title: 'Poster session', roomId: room.id, day: startsOn, from: '14:00', to: '16:00', shifts: 2 }}
            unclear={isUnclear}
          />
          <SelectField<string>
            name="hall"
            label="Hall"
            hint="A shape to begin with; or the hall of another session, as it is drawn."
            options={[...SHAPES, ...others.map(({ id, title }) => ({ value: id, label: `As in “${title}”` }))]}
            value={hall}
            onValue={setHall}
          />
          {shape ? (
            <>
              <NumberField
                name="width"
                label="Width"
                unit="m"
                required
                min={3}
                max={300}
                step={0.1}
                defaultValue={20}
              />
              <NumberField
                name="depth"
                label="Depth"
                unit="m"
                required
                min={3}
                max={300}
                step={0.1}
                defaultValue={14}
              />
              <NumberField
                name="boards"
                label="Boards wanted"
                hint="Runs for them are set up at once; you change them afterwards."
                required
                min={0}
                max={2000}
                defaultValue={40}
              />
            </>
          ) : null}
          <FormActs>
            <Button type="submit" busy={add.isPending}>
              Add the session
            </Button>
            <Button look="quiet" onClick={close}>
              Cancel
            </Button>
          </FormActs>
        </Form>
      ) : (
        <p>No room is for posters yet. Say so of a room, in the set-up under “Rooms”, and come back.</p>
      )}
    </Dialog>
  );
}
