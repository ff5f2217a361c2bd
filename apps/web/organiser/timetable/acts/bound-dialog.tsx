import { answerOf } from '@colloquy/api-client';
import { useState } from 'react';
import { api } from '../../../api/client';
import { useWrite } from '../../../api/use-write';
import { Button } from '../../../parts/button';
import { JobWatch, textIn } from '../../../parts/job-watch';
import { Dialog } from '../../../parts/overlays/dialog';
import { ProblemNote } from '../../../parts/problem-note';
import { useBench } from '../desk/use-workbench';

const SECONDS = 20;

/** Asks for a proof of how near the timetable is to the best possible. */
export function BoundDialog({ close }: { readonly close: () => void }) {
  const { conference } = useBench();
  const [job, setJob] = useState<string | null>(null);
  const ask = useWrite(
    (_: null, headers) =>
      answerOf(
        api.POST('/api/v1/conferences/{conference}/timetable/bound', {
          params: { path: { conference } },
          headers,
          body: { seconds: SECONDS },
        }),
      ),
    ({ jobId }) => setJob(jobId),
  );
  return (
    <Dialog
      open
      onClose={close}
      title="How good is it?"
      acts={
        job === null ? (
          <>
            <Button busy={ask.isPending} onClick={() => ask.mutate(null)}>
              Find out
            </Button>
            <Button look="quiet" onClick={close}>
              Cancel
            </Button>
          </>
        ) : null
      }
    >
      <ProblemNote error={ask.error} />
      {job === null ? (
        <p>
          The program can try to prove how near this timetable is to the best that is possible with these rooms, times
          and wishes. It takes about {SECONDS} seconds and changes nothing.
        </p>
      ) : (
        <JobWatch id={job} doing="The best possible is being reckoned">
          {(result) => <p>{textIn(result, 'sentence')}</p>}
        </JobWatch>
      )}
    </Dialog>
  );
}
