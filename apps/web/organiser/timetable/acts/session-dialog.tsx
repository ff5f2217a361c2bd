import { answerOf } from '@colloquy/api-client';
import { useState } from 'react';
import { api } from '../../../api/client';
import { useWrite } from '../../../api/use-write';
import { Button } from '../../../parts/button';
import { SelectField } from '../../../parts/forms/select-field';
import { TextField } from '../../../parts/forms/text-field';
import { Dialog } from '../../../parts/overlays/dialog';
import { ProblemNote } from '../../../parts/problem-note';
import { useBench } from '../desk/use-workbench';
import type { Session } from '../model/desk';
import { placeName } from '../model/words';
import { useParts } from './use-parts';

/** What is to be said of one session: its title, its chair, whether it is locked. */
export function SessionDialog({ id, close }: { readonly id: string | null; readonly close: () => void }) {
  const { desk } = useBench();
  const session = desk.sessions.find((each) => each.id === id);
  return session ? <OpenSession key={session.id} session={session} close={close} /> : null;
}

/** How many sessions each person chairs. */
export function chairLoad(sessions: readonly { readonly chairId: string | null }[]): ReadonlyMap<string, number> {
  const load = new Map<string, number>();
  for (const { chairId } of sessions) if (chairId) load.set(chairId, (load.get(chairId) ?? 0) + 1);
  return load;
}

function OpenSession({ session, close }: { readonly session: Session; readonly close: () => void }) {
  const { desk, timeZone, conference, say } = useBench();
  const { lock } = useParts();
  const [title, setTitle] = useState(session.title);
  const [chairId, setChair] = useState(session.chairId ?? '');
  const load = chairLoad(desk.sessions);
  const save = useWrite(
    (_: null, headers) =>
      answerOf(
        api.PUT('/api/v1/conferences/{conference}/sessions/{session}', {
          params: { path: { conference, session: session.id } },
          headers,
          body: {
            ...(title === session.title ? {} : { title: title.trim() }),
            ...(chairId === (session.chairId ?? '') ? {} : { chairId: chairId || null }),
            version: session.version,
          },
        }),
      ),
    () => {
      say(`Session ${session.code} is saved.`);
      close();
    },
  );
  const where = placeName(desk, timeZone, { blockId: session.blockId, roomId: session.roomId, slot: 0 });
  return (
    <Dialog
      open
      stays
      size="form"
      onClose={close}
      title={`Session ${session.code}: ${where}`}
      acts={
        <>
          <Button busy={save.isPending} onClick={() => save.mutate(null)}>
            Save
          </Button>
          <Button
            look="quiet"
            onClick={() => {
              lock('session', session.id, !session.locked);
              close();
            }}
          >
            {session.locked ? 'Unlock it' : 'Lock it'}
          </Button>
          <Button look="quiet" onClick={close}>
            Cancel
          </Button>
        </>
      }
    >
      <ProblemNote error={save.error} />
      <TextField
        name="title"
        label="Title"
        hint="Empty: the program names it by its talks."
        value={title}
        onValue={setTitle}
        maxLength={200}
      />
      <SelectField
        name="chairId"
        label="Chair"
        hint="Behind each name: how many sessions they chair now."
        empty="Nobody yet"
        value={chairId}
        onValue={setChair}
        options={desk.chairs.map(({ id, name }) => ({ value: id, label: `${name} (${load.get(id) ?? 0})` }))}
      />
    </Dialog>
  );
}
