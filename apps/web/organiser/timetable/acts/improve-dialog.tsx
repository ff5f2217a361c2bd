import { answerOf } from '@colloquy/api-client';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../../../api/client';
import { useWrite } from '../../../api/use-write';
import { Button } from '../../../parts/button';
import { RadioGroup } from '../../../parts/forms/radio-group';
import { SelectField } from '../../../parts/forms/select-field';
import { Dialog } from '../../../parts/overlays/dialog';
import { ProblemNote } from '../../../parts/problem-note';
import { useConference } from '../../../parts/use-conference';
import { WeightSliders } from '../../desk/weights/weight-sliders';
import type { Desk } from '../model/desk';
import { wishesOf } from '../model/wishes';
import styles from './tool.module.css';

const TIMES = [
  { value: '5', label: 'About 5 seconds', hint: 'for a first look' },
  { value: '20', label: 'About 20 seconds', hint: 'enough for most conferences' },
  { value: '60', label: 'A minute', hint: 'for several hundred talks' },
] as const;

type From = 'here' | 'mend' | 'nothing';

const VERBS: Record<From, string> = { here: 'Improve from here', mend: 'Mend it', nothing: 'Build from nothing' };

const MANY_SEEDS = 1_000_000;

/**
 * Asks the engine for a timetable. Nothing changes: what it finds is shown as a difference, to accept in part or whole.
 * @param costs what each rule costs in the timetable as it stands, where that is known
 * @param weighing shows the weights at once: it is asked for a variant with others
 */
export function ImproveDialog(props: {
  readonly desk: Desk;
  readonly costs?: Readonly<Partial<Record<string, number>>>;
  readonly weighing?: boolean;
  readonly close: () => void;
}) {
  const { desk, costs, weighing = false, close } = props;
  const { slug: conference } = useConference();
  const navigate = useNavigate();
  const isEmpty = desk.talks.every(({ placement }) => !placement);
  const [wanted, setWanted] = useState<ReadonlyMap<string, number>>(new Map());
  const [from, setFrom] = useState<From>(isEmpty ? 'nothing' : 'here');
  const [seconds, setSeconds] = useState<(typeof TIMES)[number]['value']>('5');
  const ask = useWrite(
    (_: null, headers) =>
      answerOf(
        api.POST('/api/v1/conferences/{conference}/timetable-proposals', {
          params: { path: { conference } },
          headers,
          body: {
            ...{ from, seconds: Number(seconds), seed: Date.now() % MANY_SEEDS, keepPins: true as const },
            ...(wanted.size > 0 ? { weights: Object.fromEntries(wanted) } : {}),
          },
        }),
      ),
    ({ jobId: job }) => navigate({ to: '/c/$conference/sessions/proposals/$job', params: { conference, job } }),
  );
  // Where the sliders matter, the rest is short.
  const Choice = weighing ? SelectField : RadioGroup;
  return (
    <Dialog
      open
      size="form"
      onClose={close}
      title={weighing ? 'Ask for a variant' : 'Let the engine work'}
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
      <Choice
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
      <Choice
        name="seconds"
        label="How long may it search?"
        hint="You can stop it at any time and get the best it has found."
        value={seconds}
        onValue={setSeconds}
        options={TIMES}
      />
      <details className={styles.more} open={weighing}>
        <summary>Other weights, for this proposal only{wanted.size > 0 ? ` (${wanted.size} changed)` : ''}</summary>
        <p>
          The engine then goes by these sliders instead of those of the conference. Afterwards you can compare what it
          has found with what stands, and with other proposals, rule by rule.
        </p>
        <WeightSliders
          wishes={wishesOf(desk.instance)}
          weights={desk.weights}
          costs={costs}
          wanted={wanted}
          onWanted={setWanted}
        />
      </details>
    </Dialog>
  );
}
