import { answerOf } from '@colloquy/api-client';
import { api } from '../../../api/client';
import { WeightsDialog } from '../../desk/weights/weights-dialog';
import { useBench } from '../desk/use-workbench';
import { wishesOf } from '../model/wishes';

/** What matters how much in the timetable. */
export function TimetableWeights({ close }: { readonly close: () => void }) {
  const { desk, conference, judgement, say } = useBench();
  return (
    <WeightsDialog
      judged="the timetable"
      wishes={wishesOf(desk.instance)}
      weights={desk.weights}
      costs={judgement?.terms ?? {}}
      save={(weights, headers) =>
        answerOf(
          api.PUT('/api/v1/conferences/{conference}/timetable/weights', {
            params: { path: { conference } },
            ...{ headers, body: { weights, version: desk.weightsVersion } },
          }),
        )
      }
      say={say}
      close={close}
    />
  );
}
