import { answerOf } from '@colloquy/api-client';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../../../api/client';
import { useWrite } from '../../../api/use-write';
import { Button } from '../../../parts/button';
import { RadioGroup } from '../../../parts/forms/radio-group';
import { SelectField } from '../../../parts/forms/select-field';
import { timeOf } from '../../../parts/local-time';
import { Dialog } from '../../../parts/overlays/dialog';
import { ProblemNote } from '../../../parts/problem-note';
import { priceInWords } from '../../desk/price-words';
import styles from '../../timetable/acts/tool.module.css';
import { useBench } from '../desk/use-workbench';

const TIMES = [
  { value: '2', label: 'About 2 seconds' },
  { value: '10', label: 'About 10 seconds, enough for most sessions' },
  { value: '60', label: 'A minute, for several hundred posters' },
] as const;

type From = 'here' | 'mend' | 'nothing';

const VERBS: Record<From, string> = { here: 'Improve from here', mend: 'Mend it', nothing: 'Build from nothing' };
const MADE: Record<From, string> = { here: 'Improved', mend: 'Mended', nothing: 'From nothing' };
const MANY_SEEDS = 1_000_000;
const PROPOSALS = '/api/v1/conferences/{conference}/poster-sessions/{posterSession}/board-proposals' as const;

/** Asks the engine for boards. Nothing changes: what it finds is shown as a difference, to accept in part or whole. */
export function AskDialog({ close }: { readonly close: () => void }) {
  const { desk, conference, byBoard } = useBench();
  const navigate = useNavigate();
  const [from, setFrom] = useState<From>(byBoard.size === 0 ? 'nothing' : 'here');
  const [seconds, setSeconds] = useState<(typeof TIMES)[number]['value']>('2');
  const params = { path: { conference, posterSession: desk.id } };
  const ask = useWrite(
    (_: null, headers) =>
      answerOf(
        api.POST(PROPOSALS, {
          ...{ params, headers },
          body: { from, seed: Date.now() % MANY_SEEDS, seconds: Number(seconds) },
        }),
      ),
    ({ jobId: job }) => navigate({ to: '/c/$conference/posters/proposals/$job', params: { conference, job } }),
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
        The engine only proposes. You see which posters would move, why, and what it gains, and accept all of it or a
        part. Pinned posters stay where they hang.
      </p>
      <RadioGroup
        name="from"
        label="Where does it start?"
        value={from}
        onValue={setFrom}
        options={[
          { value: 'here', label: 'Improve from here', hint: 'Keeps what is good, and hangs what does not hang yet.' },
          { value: 'mend', label: 'Mend it with few moves', hint: 'After a withdrawal or a change of the hall.' },
          { value: 'nothing', label: 'Build from nothing', hint: 'Forgets what hangs, except for pins.' },
        ]}
      />
      <SelectField
        name="seconds"
        label="How long may it search?"
        hint="You can stop it at any time and get the best it has found."
        value={seconds}
        onValue={setSeconds}
        options={TIMES}
      />
      <Earlier />
    </Dialog>
  );
}

/** What the engine has proposed for this session so far, to be compared. */
function Earlier() {
  const { desk, conference, timeZone } = useBench();
  const { data = [] } = useQuery({
    queryKey: ['board-proposals', conference, desk.id],
    staleTime: 0,
    queryFn: () => answerOf(api.GET(PROPOSALS, { params: { path: { conference, posterSession: desk.id } } })),
  });
  if (data.length === 0) return null;
  return (
    <section>
      <h3>Proposed so far</h3>
      <ul className={styles.plain}>
        {data.map(({ id, from, madeAt, gain, moved }) => (
          <li key={id}>
            <Link to="/c/$conference/posters/proposals/$job" params={{ conference, job: id }} className={styles.target}>
              {MADE[from]}, {timeOf(madeAt, timeZone)}
            </Link>{' '}
            {moved === 1 ? '1 poster moves' : `${moved} posters move`}, {priceInWords(-gain)}
          </li>
        ))}
      </ul>
    </section>
  );
}
