import { WeightsDialog } from '../../desk/weights/weights-dialog';
import { useBench } from '../desk/use-workbench';
import { wishesOf } from '../model/wishes';
import { saveWeights } from './save-weights';

/** What matters how much in a poster session. */
export function PosterWeights({ close }: { readonly close: () => void }) {
  const { desk, conference, judgement, say } = useBench();
  return (
    <WeightsDialog
      judged="the plan"
      wishes={wishesOf(desk.problem)}
      weights={desk.weights}
      costs={judgement?.report.terms ?? {}}
      save={saveWeights(conference, desk)}
      say={say}
      close={close}
    />
  );
}
