import { useState } from 'react';
import { useWrite } from '../../../api/use-write';
import { Button } from '../../../parts/button';
import { Dialog } from '../../../parts/overlays/dialog';
import { ProblemNote } from '../../../parts/problem-note';
import { type Weighed, WeightSliders } from './weight-sliders';

/**
 * What matters how much: a slider in words for each wish, with what it costs as things stand.
 * @param judged what goes by the weights, such as `the timetable`
 */
export function WeightsDialog(
  props: Weighed & {
    readonly judged: string;
    readonly save: (
      weights: Record<string, number>,
      headers: { readonly 'Idempotency-Key': string },
    ) => Promise<unknown>;
    readonly say: (words: string) => void;
    readonly close: () => void;
  },
) {
  const { judged, save, say, close, ...weighed } = props;
  const [wanted, setWanted] = useState<ReadonlyMap<string, number>>(new Map());
  const saving = useWrite(
    (_: null, headers) => save({ ...weighed.weights, ...Object.fromEntries(wanted) }, headers),
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
          <Button busy={saving.isPending} disabled={wanted.size === 0} onClick={() => saving.mutate(null)}>
            Save
          </Button>
          <Button look="quiet" onClick={close}>
            Cancel
          </Button>
        </>
      }
    >
      <ProblemNote error={saving.error} />
      <p>
        Wishes pull against each other. The engine, the prices and the list of what speaks against {judged} go by these
        sliders; what must not be stays forbidden whatever they say.
      </p>
      <WeightSliders {...weighed} wanted={wanted} onWanted={setWanted} />
    </Dialog>
  );
}
