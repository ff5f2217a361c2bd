import { WeightsDialog } from '../../desk/weights/weights-dialog';
import { useBench } from '../desk/use-workbench';
import { wishesOf } from '../model/wishes';
import { saveWeights } from './save-weights';

/** What matters how much in the timetable. */
export function TimetableWeights({ close }: { readonly close: () => void }) {
  const { desk, conference, judgement, say } = useBench();
  return (
    <WeightsDialog
      judged="the timetable"
      wishes={wishesOf(desk.instance)}
      weights={desk.weights}
      costs={judgement?.terms ?? {}}
      save={saveWeights(conference, desk)}
      say={say}
      close={close}
    />
  );
}
