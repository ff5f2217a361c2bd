import type { Schemas } from '@colloquy/api-client';
import { Part } from '../../parts/screen';
import { useConference } from '../../parts/use-conference';
import { usePairingPages } from '../../parts/use-pairings';
import { QuietNote } from '../quiet/quiet-note';
import { PairingAnswer } from './pairing-answer';

const LIVE = ['published', 'accepted', 'active'];

/** The mentor of one's own work: whether they are right, and how it stands. Nothing while there is none. */
export function MyMentor({ submission }: { readonly submission: string }) {
  const { slug: conference } = useConference();
  const pages = usePairingPages(conference);
  const pairing = pages.data?.pages
    .flatMap(({ items }) => items)
    .find((one) => one.submissionId === submission && LIVE.includes(one.state));
  if (!pairing) return null;
  return (
    <Part title="Your mentor">
      <Standing pairing={pairing} />
    </Part>
  );
}

function Standing({ pairing }: { readonly pairing: Schemas['PairingDto'] }) {
  const { mentor, state, reasons, side, said } = pairing;
  if (state === 'published') {
    return (
      <>
        <p>
          We would like to bring you together with <strong>{mentor}</strong>. {reasons.sentence}
        </p>
        {side === 'mentee' && said === null ? <PairingAnswer pairing={pairing} side="mentee" /> : null}
        {side === 'mentee' && said !== null ? <p>You have said yes. We wait for {mentor} to answer.</p> : null}
      </>
    );
  }
  return (
    <>
      <p>
        <strong>{mentor}</strong> {state === 'active' ? 'is your mentor.' : 'and you have both said yes.'}{' '}
        {reasons.sentence}
      </p>
      {state === 'accepted' ? <p>You are introduced by mail as soon as {mentor} has done the training.</p> : null}
      {side === 'mentee' ? <QuietNote pairing={pairing} /> : null}
    </>
  );
}
