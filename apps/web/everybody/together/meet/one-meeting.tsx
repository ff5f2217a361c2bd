import { answerOf, type Schemas } from '@colloquy/api-client';
import { useState } from 'react';
import { api } from '../../../api/client';
import { useWrite } from '../../../api/use-write';
import { Button, buttonLook } from '../../../parts/button';
import { momentOf, timeOf } from '../../../parts/local-time';
import { StateMark } from '../../../parts/marks';
import { ConfirmDialog } from '../../../parts/overlays/confirm-dialog';
import { useToast } from '../../../parts/overlays/toasts';
import { ProblemNote } from '../../../parts/problem-note';
import styles from '../together.module.css';
import type { Preparation } from '../together-frame';
import type { WorkPlace } from '../together-queries';
import { TimeForm } from './time-form';

const PATH = '/api/v1/conferences/{conference}/submissions/{submission}/meetings/{meeting}';

/** A meeting: when and where, who waits for whom, and what can be done with it. */
export function OneMeeting(props: {
  readonly meeting: Schemas['MeetingDto'];
  readonly preparation: Preparation;
  readonly where: WorkPlace;
}) {
  const { meeting, preparation, where } = props;
  const { id, startsAt, endsAt, place, link, state, proposedBy } = meeting;
  const { timeZone, personId } = preparation;
  const [moving, setMoving] = useState(false);
  const [cancelling, setCancelling] = useState(false);
  const toast = useToast();
  const params = { path: { ...where, meeting: id } };
  const confirm = useWrite(
    (_: null, headers) => answerOf(api.POST(`${PATH}/confirm`, { params, headers })),
    () => toast('Confirmed. Both of you get a mail with the file for your calendars.'),
  );
  const cancel = useWrite(
    (_: null, headers) => answerOf(api.POST(`${PATH}/cancel`, { params, headers })),
    () => setCancelling(false),
  );
  const when = momentOf(startsAt, timeZone);
  const isAhead = startsAt > new Date().toISOString() && state !== 'cancelled';
  const waits = proposedBy === personId ? 'Waits for the other one to confirm.' : 'Waits for you.';
  const named = <span className="hide"> the meeting on {when}</span>;
  return (
    <li className={styles.card}>
      <h3>
        {when}, until {timeOf(endsAt, timeZone)}
      </h3>
      <p>
        <StateMark state={state === 'cancelled' ? 'withdrawn' : state} />
        {state === 'cancelled' ? ' – cancelled' : ''}
        {state === 'proposed' && isAhead ? ` ${waits}` : ''}
      </p>
      {place === '' ? null : <p>{place}</p>}
      {link === '' ? null : (
        <p className={styles.words}>
          <a href={link} rel="noreferrer">
            {link}
          </a>
        </p>
      )}
      <ProblemNote error={confirm.error} />
      {moving ? (
        <TimeForm where={where} timeZone={timeZone} meeting={meeting} onDone={() => setMoving(false)} />
      ) : (
        <p className={styles.acts}>
          {isAhead && state === 'proposed' && proposedBy !== personId ? (
            <Button busy={confirm.isPending} onClick={() => confirm.mutate(null)}>
              Confirm{named}
            </Button>
          ) : null}
          {isAhead ? (
            <>
              <Button look="quiet" onClick={() => setMoving(true)}>
                Move{named}
              </Button>
              <Button look="quiet" onClick={() => setCancelling(true)}>
                Cancel{named}
              </Button>
            </>
          ) : null}
          {state === 'cancelled' ? null : (
            <a
              className={buttonLook('quiet')}
              href={`/api/v1/conferences/${where.conference}/submissions/${where.submission}/meetings/${id}/meeting.ics`}
              download
            >
              Add to your calendar{named}
            </a>
          )}
        </p>
      )}
      <ConfirmDialog
        open={cancelling}
        onClose={() => setCancelling(false)}
        title="Cancel this meeting?"
        confirm="Cancel the meeting"
        danger
        busy={cancel.isPending}
        error={cancel.error}
        onConfirm={() => cancel.mutate(null)}
      >
        <p>The other one gets a mail that takes it out of their calendar. You can propose another time at once.</p>
      </ConfirmDialog>
    </li>
  );
}
