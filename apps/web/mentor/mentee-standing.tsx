import { answerOf, type Schemas } from '@colloquy/api-client';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../api/client';
import { useWrite } from '../api/use-write';
import { PairingAnswer } from '../everybody/pairing/pairing-answer';
import { QuietNote } from '../everybody/quiet/quiet-note';
import { Button } from '../parts/button';
import { ConfirmDialog } from '../parts/overlays/confirm-dialog';
import { useToast } from '../parts/overlays/toasts';
import { useConference } from '../parts/use-conference';
import { MenteesAnswer } from './answer/mentees-answer';
import styles from './answer/mentees-answer.module.css';

type Pairing = Schemas['PairingDto'];

/** Where a mentor stands with one work, and what they can do: answer, do the training, stop, write in confidence. */
export function MenteeStanding({ pairing }: { readonly pairing: Pairing }) {
  const { slug: conference, state: conferenceState } = useConference();
  const { state, said, presenter } = pairing;
  if (conferenceState === 'archived') return null;
  if (state === 'published') {
    if (said === null) return <PairingAnswer pairing={pairing} side="mentor" />;
    return <p>You have said yes. We wait for {presenter} to answer.</p>;
  }
  if (state !== 'accepted' && state !== 'active') return null;
  return (
    <>
      {state === 'accepted' ? (
        <p>
          {presenter} and you have both said yes. You are introduced as soon as your training is done:{' '}
          <Link to="/c/$conference/mentor-profile" params={{ conference }}>
            say so here
          </Link>
          .
        </p>
      ) : null}
      <div className={styles.beside}>
        <MenteesAnswer submission={pairing.submissionId} code={pairing.code} />
        <QuietNote pairing={pairing} />
        <Stop pairing={pairing} />
      </div>
    </>
  );
}

function Stop({ pairing }: { readonly pairing: Pairing }) {
  const { slug: conference } = useConference();
  const [asking, setAsking] = useState(false);
  const toast = useToast();
  const { id, code, presenter } = pairing;
  const leave = useWrite(
    (_: null, headers) =>
      answerOf(
        api.POST('/api/v1/conferences/{conference}/pairings/{pairing}/leave', {
          params: { path: { conference, pairing: id } },
          headers,
        }),
      ),
    () => {
      setAsking(false);
      toast(`Somebody else is found for ${code}. Thank you for telling us.`);
    },
  );
  return (
    <>
      <Button look="quiet" onClick={() => setAsking(true)}>
        I have to stop<span className="hide"> mentoring {code}</span>
      </Button>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        title={`Stop mentoring ${code}?`}
        confirm="I have to stop"
        busy={leave.isPending}
        error={leave.error}
        onConfirm={() => leave.mutate(null)}
      >
        <p>
          {presenter} is told kindly that it has nothing to do with them, and somebody else is found. Nobody asks you
          for a reason.
        </p>
      </ConfirmDialog>
    </>
  );
}
