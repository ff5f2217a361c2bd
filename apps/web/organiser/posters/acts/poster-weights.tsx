import { answerOf } from '@colloquy/api-client';
import { api } from '../../../api/client';
import { WeightsDialog } from '../../desk/weights/weights-dialog';
import { useBench } from '../desk/use-workbench';
import { wishesOf } from '../model/wishes';

/** What matters how much in a poster session. */
export function PosterWeights({ close }: { readonly close: () => void }) {
  const { desk, conference, judgement, say } = useBench();
  return (
    <WeightsDialog
      judged="the plan"
      wishes={wishesOf(desk.problem)}
      weights={desk.weights}
      costs={judgement?.report.terms ?? {}}
      save={(weights, headers) =>
        answerOf(
          api.PUT('/api/v1/conferences/{conference}/poster-sessions/{posterSession}/weights', {
            params: { path: { conference, posterSession: desk.id } },
            ...{ headers, body: { weights, version: desk.weightsVersion } },
          }),
        )
      }
      say={say}
      close={close}
    />
  );
}
