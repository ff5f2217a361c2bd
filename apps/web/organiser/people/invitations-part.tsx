import { answerOf, type Schemas } from '@colloquy/api-client';
import { useState } from 'react';
import { api } from '../../api/client';
import { useWrite } from '../../api/use-write';
import { Button } from '../../parts/button';
import { Empty } from '../../parts/loading';
import { dayOf } from '../../parts/local-time';
import { Dialog } from '../../parts/overlays/dialog';
import { useToast } from '../../parts/overlays/toasts';
import { ProblemNote } from '../../parts/problem-note';
import { Row, Rows } from '../../parts/rows';
import { useConference } from '../../parts/use-conference';
import { CopyText } from './copy-text';
import styles from './people.module.css';
import type { Invitation } from './people-queries';
import { dayAhead, roleLabel } from './role-words';

const STATE: Readonly<Record<string, string>> = {
  waiting: 'not answered yet',
  accepted: 'accepted',
  declined: 'declined',
  expired: 'not answered in time',
  withdrawn: 'taken back',
};

/** Who was invited by mail, and what has come of it. */
export function InvitationsPart({ invitations }: { readonly invitations: readonly Invitation[] }) {
  const { slug: conference, demo, tracks, timeZone } = useConference();
  const toast = useToast();
  const [shown, setShown] = useState<string | null>(null);
  const path = { conference };
  const remind = useWrite(
    (body: Schemas['RemindDto'], headers) =>
      answerOf(api.POST('/api/v1/conferences/{conference}/invitations/reminders', { params: { path }, body, headers })),
    ({ reminded }) =>
      toast(
        reminded === 0
          ? 'Nobody was written to: everybody who waits got a message within the last ten minutes.'
          : `${reminded} ${reminded === 1 ? 'person was' : 'people were'} reminded.`,
      ),
  );
  const act = (name: 'withdraw' | 'show') => (invitation: string, headers: { 'Idempotency-Key': string }) =>
    answerOf(
      api.POST(`/api/v1/conferences/{conference}/invitations/{invitation}/${name}`, {
        params: { path: { conference, invitation } },
        headers,
      }),
    );
  const withdraw = useWrite(act('withdraw'));
  const show = useWrite(act('show'));
  if (invitations.length === 0) {
    return (
      <Empty title="Nobody is invited yet">
        <p>Invite somebody by name and address. They accept or decline with one press, and you see it here.</p>
      </Empty>
    );
  }
  const waiting = invitations.filter(({ state }) => state === 'waiting').length;
  return (
    <>
      <ProblemNote error={remind.error ?? withdraw.error ?? show.error} />
      {waiting > 0 ? (
        <div className={styles.acts}>
          <Button look="quiet" busy={remind.isPending} onClick={() => remind.mutate({})}>
            Remind all {waiting} who have not answered
          </Button>
        </div>
      ) : null}
      <Rows label="Invitations">
        {invitations.map(({ id, name, ...invitation }) => (
          <Row key={id} title={name} end={STATE[invitation.state]}>
            <p>
              {roleLabel(invitation.role, invitation.trackId, tracks)}, {invitation.address}. To be answered by{' '}
              {dayOf(invitation.expiresAt, timeZone)}. Last written to on {dayOf(invitation.sentAt, timeZone)}
              {invitation.sentTimes > 1 ? `, ${invitation.sentTimes} times in all` : ''}.
            </p>
            {invitation.state === 'waiting' || invitation.state === 'expired' ? (
              <div className={styles.acts}>
                <Button
                  look="quiet"
                  busy={remind.isPending}
                  onClick={() =>
                    remind.mutate({
                      invitations: [id],
                      ...(invitation.state === 'expired' ? { lastDay: dayAhead(14) } : {}),
                    })
                  }
                >
                  {invitation.state === 'expired' ? 'Invite again, for two weeks' : 'Remind'}
                  <span className="hide">: {name}</span>
                </Button>
                <Button look="quiet" busy={withdraw.isPending} onClick={() => withdraw.mutate(id)}>
                  Take back<span className="hide"> the invitation of {name}</span>
                </Button>
                {demo ? (
                  <Button
                    look="quiet"
                    busy={show.isPending}
                    onClick={() =>
                      show.mutate(id, { onSuccess: (answer) => setShown((answer as { address: string }).address) })
                    }
                  >
                    Show the link<span className="hide"> of {name}</span>
                  </Button>
                ) : null}
              </div>
            ) : null}
          </Row>
        ))}
      </Rows>
      <Dialog open={shown !== null} onClose={() => setShown(null)} title="The link in the mail">
        <p>In this demonstration nobody is written to. Open the link to see what the invited person sees.</p>
        <CopyText text={shown ?? ''} label="Copy the link" />
        <p>
          <a href={shown ?? ''}>Open it</a>
        </p>
      </Dialog>
    </>
  );
}
