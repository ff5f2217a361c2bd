import { answerOf } from '@colloquy/api-client';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client';
import { Button } from '../../parts/button';
import { SelectField } from '../../parts/forms/select-field';
import { momentOf } from '../../parts/local-time';
import { Dialog } from '../../parts/overlays/dialog';
import { ProblemNote } from '../../parts/problem-note';
import { useConference } from '../../parts/use-conference';
import { MomentField } from '../set-up/form/moment-field';
import styles from './submissions.module.css';
import type { SubmissionRow } from './table-query';
import { type ChangeOrder, type ChangeResult, useChange } from './use-change';

/** What can be changed of several works. */
export type Change = ChangeOrder['change'];

const works = (count: number): string => (count === 1 ? '1 submission' : `${count} submissions`);

const WORDS: Readonly<Record<Change, { title: string; button: string; verb: string; will: string }>> = {
  track: { title: 'Move to a track', button: 'Move', verb: 'Moved', will: 'moved' },
  type: { title: 'Set the type', button: 'Change', verb: 'Changed the type of', will: 'changed' },
  late: {
    title: 'Let them come late',
    button: 'Allow',
    verb: 'Changed the deadline for',
    will: 'allowed to come until then',
  },
  withdraw: { title: 'Withdraw on behalf of their authors', button: 'Withdraw', verb: 'Withdrew', will: 'withdrawn' },
  'bring back': { title: 'Bring back', button: 'Bring back', verb: 'Brought back', will: 'brought back' },
};

/** What will become of each, said before it is done. */
function Outlook({ plan, will }: { readonly plan: ChangeResult; readonly will: string }) {
  const left = [...plan.stale, ...plan.refused];
  return (
    <div role="status">
      <p>
        <strong>{works(plan.done.length)}</strong> will be {will}.
        {plan.same.length > 0 ? ` For ${works(plan.same.length)} it is so already.` : ''}
      </p>
      {left.length > 0 ? (
        <>
          <p>{works(left.length)} will be left as they are:</p>
          <ul className={styles.left}>
            {left.slice(0, 8).map(({ id, why }) => (
              <li key={id}>{why}</li>
            ))}
            {left.length > 8 ? <li>and {left.length - 8} more</li> : null}
          </ul>
        </>
      ) : null}
    </div>
  );
}

const TWO_DAYS_MS = 2 * 86_400_000;
const MINUTE_MS = 60_000;

/** Two days after the deadline, or from now once it is over, at a whole minute. */
function twoDaysAfter(deadline: string | undefined): string {
  const from = Math.max(Date.parse(deadline ?? '') || 0, Date.now());
  return new Date(Math.ceil((from + TWO_DAYS_MS) / MINUTE_MS) * MINUTE_MS).toISOString();
}

/** Changes one thing of the works that are chosen, after a look at what will happen. */
export function ChangeDialog(props: {
  readonly change: Change;
  readonly chosen: readonly SubmissionRow[];
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const { change, chosen, onClose, onDone } = props;
  const { slug: conference, tracks, types, phases, timeZone } = useConference();
  const deadline = phases.find(({ name }) => name === 'submission')?.endsAt;
  const [to, setTo] = useState(() => (change === 'late' ? twoDaysAfter(deadline) : ''));
  const { title, button, verb, will } = WORDS[change];
  const asksWhat = change === 'track' || change === 'type' || change === 'late';
  const wishes = chosen.map(({ id, mark }) => ({ id, mark, to: asksWhat ? to : null }));
  const order: ChangeOrder = { change, wishes };
  const plan = useQuery({
    queryKey: ['submission-change', conference, order],
    enabled: !asksWhat || to !== '',
    retry: false,
    queryFn: () =>
      answerOf(
        api.POST('/api/v1/conferences/{conference}/submission-table/change-preview', {
          params: { path: { conference } },
          body: order,
        }),
      ),
  });
  const act = useChange(() => {
    onDone();
    onClose();
  });
  const count = plan.data?.done.length ?? 0;
  return (
    <Dialog
      open
      stays
      size="wide"
      title={title}
      onClose={onClose}
      acts={
        <>
          {count > 0 ? (
            <Button
              look={change === 'withdraw' ? 'danger' : 'main'}
              busy={act.isPending}
              onClick={() => act.mutate({ order, verb })}
            >
              {button} {works(count)}
            </Button>
          ) : null}
          <Button look="quiet" onClick={onClose}>
            Cancel
          </Button>
        </>
      }
    >
      {change === 'track' ? (
        <SelectField
          name="to"
          label="Track"
          empty="Choose a track"
          value={to}
          options={tracks.map(({ id, letter, name }) => ({ value: id, label: `${letter}: ${name}` }))}
          onValue={setTo}
        />
      ) : null}
      {change === 'type' ? (
        <SelectField
          name="to"
          label="Presentation type"
          empty="Choose a type"
          value={to}
          options={types.map(({ id, name }) => ({ value: id, label: name }))}
          onValue={setTo}
        />
      ) : null}
      {change === 'late' ? (
        <>
          {deadline ? <p>The deadline for everybody is {momentOf(deadline, timeZone)}.</p> : null}
          <MomentField name="to" label="These may come until" value={to} timeZone={timeZone} onValue={setTo} />
        </>
      ) : null}
      {change === 'withdraw' ? (
        <p>Their slots and boards become free, and their mentors are told. It can be undone for some hours.</p>
      ) : null}
      {plan.data ? <Outlook plan={plan.data} will={will} /> : null}
      <ProblemNote error={plan.error ?? act.error} />
    </Dialog>
  );
}
