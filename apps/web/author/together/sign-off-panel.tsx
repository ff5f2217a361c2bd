import { answerOf, type Schemas } from '@colloquy/api-client';
import { isAddress } from '@colloquy/engines/abstract-draft';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client';
import { viewerQuery } from '../../api/queries';
import { useWrite } from '../../api/use-write';
import { Button } from '../../parts/button';
import { momentOf } from '../../parts/local-time';
import { ProblemNote } from '../../parts/problem-note';
import { useConference } from '../../parts/use-conference';
import { useAnnounce } from '../../shell/announcer';
import { rolesIn } from '../../shell/roles';
import { OverrideSignOff } from './override-sign-off';
import styles from './together.module.css';

/** Where the supervisor's word stands. */
export type SignOff = Schemas['SignOffStandingDto'];

/**
 * Whether the supervisor has said that the work may be submitted, and a button to ask or remind them.
 * @param supervisor as the draft on this screen has them
 * Organisers may also speak in the supervisor's place.
 * @param beforeAsking brings what was typed to the server first: they are asked about what it holds
 */
export function SignOffPanel(props: {
  readonly submission: string;
  readonly signOff: SignOff | null;
  readonly supervisor: { readonly name: string; readonly address: string };
  readonly beforeAsking?: () => Promise<unknown>;
}) {
  const { submission, signOff, supervisor, beforeAsking } = props;
  const { slug: conference, timeZone } = useConference();
  const announce = useAnnounce();
  const { data: viewer } = useQuery(viewerQuery);
  const isOrganiser = viewer !== undefined && rolesIn(viewer, conference).includes('organiser');
  const ask = useWrite(
    async (_: 'ask', headers) => {
      await beforeAsking?.();
      return answerOf(
        api.POST('/api/v1/conferences/{conference}/submissions/{submission}/ask-supervisor', {
          params: { path: { conference, submission } },
          headers,
        }),
      );
    },
    () => announce('Your supervisor is asked by mail.'),
  );
  const isNamed = supervisor.name.trim() !== '' && isAddress(supervisor.address);
  const canAsk = signOff === null ? isNamed : signOff.mayBeAsked;
  return (
    <section className={styles.standing} aria-label="Your supervisor’s word">
      {signOff === null ? (
        <p>
          {isNamed
            ? `${supervisor.name.trim()} was not asked yet.`
            : 'Give name and address of your supervisor: then they can be asked.'}
        </p>
      ) : (
        <SignOffWords signOff={signOff} timeZone={timeZone} />
      )}
      <ProblemNote error={ask.error} />
      {canAsk ? (
        <Button look="quiet" busy={ask.isPending} onClick={() => ask.mutate('ask')}>
          {signOff === null ? 'Ask them now' : signOff.state === 'asked' ? 'Remind them' : 'Ask them again'}
        </Button>
      ) : null}
      {isOrganiser && signOff?.state !== 'signed' && signOff?.state !== 'overridden' ? (
        <OverrideSignOff submission={submission} />
      ) : null}
    </section>
  );
}

/** In words what the supervisor, or an organiser in their place, has said, about which version. */
export function SignOffWords({ signOff, timeZone }: { readonly signOff: SignOff; readonly timeZone: string }) {
  const { state, name, version, changedSince, askedAt, answeredAt, note } = signOff;
  const when = momentOf(answeredAt ?? askedAt, timeZone);
  const changed = changedSince ? ' The text was changed since.' : '';
  switch (state) {
    case 'signed':
      return (
        <p>
          <strong className={styles.good}>✓ {name} has said that it may be submitted</strong>: version {version}, {when}
          .{changed}
        </p>
      );
    case 'overridden':
      return (
        <>
          <p>
            <strong className={styles.good}>✓ The organisers let it be submitted</strong> without the supervisor’s word:{' '}
            {when}.
          </p>
          <blockquote className={styles.note}>{note}</blockquote>
        </>
      );
    case 'not-yet':
      return (
        <>
          <p>
            <strong>{name} has said “not yet”</strong>, about version {version}: {when}.{changed}
          </p>
          {note === '' ? null : <blockquote className={styles.note}>{note}</blockquote>}
        </>
      );
    default:
      return (
        <p>
          {name} was asked by mail about version {version} and has not answered yet: {when}.{changed}
        </p>
      );
  }
}
