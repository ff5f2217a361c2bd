import { answerOf } from '@colloquy/api-client';
import type { Term } from '@colloquy/engines/timetabling';
import { useState } from 'react';
import { api } from '../../../api/client';
import { useWrite } from '../../../api/use-write';
import { Button } from '../../../parts/button';
import { Dialog } from '../../../parts/overlays/dialog';
import { ProblemNote } from '../../../parts/problem-note';
import { useBench } from '../desk/use-workbench';
import { WeightSliders } from './weight-sliders';

/** What matters how much: a slider in words for each wish, with what it costs in the timetable as it stands. */
export function WeightsDialog({ close }: { readonly close: () => void }) {
  const { desk, conference, judgement, say } = useBench();
  const [wanted, setWanted] = useState<ReadonlyMap<Term, number>>(new Map());
  const save = useWrite(
    (_: null, headers) =>
      answerOf(
        api.PUT('/api/v1/conferences/{conference}/timetable/weights', {
          params: { path: { conference } },
          headers,
          body: { weights: { ...desk.weights, ...Object.fromEntries(wanted) }, version: desk.weightsVersion },
        }),
      ),
    () => {
      say('What matters how much is saved.');
      close();
    },
  );
  return (
    <Dialog
      open
      stays
      size="wide"
      onClose={close}
      title="What matters how much"
      acts={
        <>
          <Button busy={save.isPending} disabled={wanted.size === 0} onClick={() => save.mutate(null)}>
            Save
          </Button>
          <Button look="quiet" onClick={close}>
            Cancel
          </Button>
        </>
      }
    >
      <ProblemNote error={save.error} />
      <p>
        Wishes pull against each other. The engine, the prices and the list of what speaks against the timetable go by
        these sliders; what must not be stays forbidden whatever they say.
      </p>
      <WeightSliders desk={desk} costs={judgement?.terms ?? {}} wanted={wanted} onWanted={setWanted} />
    </Dialog>
  );
}
