import { answerOf } from '@colloquy/api-client';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../../../api/client';
import { useWrite } from '../../../api/use-write';
import { Button } from '../../../parts/button';
import { RadioGroup } from '../../../parts/forms/radio-group';
import { Dialog } from '../../../parts/overlays/dialog';
import { ProblemNote } from '../../../parts/problem-note';
import { useBench } from '../desk/use-workbench';

const TIMES = [
  { value: '5', label: 'About 5 seconds', hint: 'for a first look' },
  { value: '20', label: 'About 20 seconds', hint: 'enough for most conferences' },
  { value: '60', label: 'A minute', hint: 'for several hundred talks' },
] as const;

type From = 'here' | 'mend' | 'nothing';

const VERBS: Record<From, string> = { here: 'Improve from here', mend: 'Mend it', nothing: 'Build from nothing' };

const MANY_SEEDS = 1_000_000;

/** Asks the engine for a timetable. Nothing changes: what it finds is shown as a difference, to accept in part or whole. */
export function ImproveDialog({ close }: { readonly close: () => void }) {
  const { conference, layout, desk } = useBench();
  const navigate = useNavigate();
  const isEmpty = layout.pool.length === desk.talks.length;
  const [from, setFrom] = useState<From>(isEmpty ? 'nothing' : 'here');
  const [seconds, setSeconds] = useState<(typeof TIMES)[number]['value']>('5');
  const ask = useWrite(
    (_: null, headers) =>
      answerOf(
        api.POST('/api/v1/conferences/{conference}/timetable-proposals', {
          params: { path: { conference } },
          headers,
          body: { from, seconds: Number(seconds), seed: desk.version % MANY_SEEDS, keepPins: true },
        }),
      ),
    ({ jobId: job }) => navigate({ to: '/c/$conference/sessions/proposals/$job', params: { conference, job } }),
  );
  return (
    <Dialog
      open
      size="form"
      onClose={close}
      title="Let the engine work"
      acts={
        <>
          <Button busy={ask.isPending} onClick={() => ask.mutate(null)}>
            {VERBS[from]}
          </Button>
          <Button look="quiet" onClick={close}>
            Cancel
          </Button>
        </>
      }
    >
      <ProblemNote error={ask.error} />
      <p>
        The engine only proposes. You see which talks would move, why, and what it gains, and accept all of it or a
        part. Pinned talks and locked parts stay where they are.
      </p>
      <RadioGroup
        name="from"
        label="Where does it start?"
        value={from}
        onValue={setFrom}
        options={[
          {
            value: 'here',
            label: 'Improve from here',
            hint: 'Keeps most of what stands, and places what has no place yet.',
          },
          {
            value: 'mend',
            label: 'Mend it with few moves',
            hint: 'After a room is lost or somebody cannot come: everybody else stays.',
          },
          { value: 'nothing', label: 'Build from nothing', hint: 'Forgets what stands, except for pins and locks.' },
        ]}
      />
      <RadioGroup
        name="seconds"
        label="How long may it search?"
        hint="You can stop it at any time and get the best it has found."
        value={seconds}
        onValue={setSeconds}
        options={TIMES}
      />
    </Dialog>
  );
}
