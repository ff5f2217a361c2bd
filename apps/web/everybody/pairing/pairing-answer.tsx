import { answerOf, type Schemas } from '@colloquy/api-client';
import { useState } from 'react';
import { api } from '../../api/client';
import { useWrite } from '../../api/use-write';
import { Button } from '../../parts/button';
import { FormActs } from '../../parts/forms/form-acts';
import { momentOf } from '../../parts/local-time';
import { ConfirmDialog } from '../../parts/overlays/confirm-dialog';
import { useToast } from '../../parts/overlays/toasts';
import { ProblemNote } from '../../parts/problem-note';
import { useConference } from '../../parts/use-conference';

type Pairing = Schemas['PairingDto'];

const WORDS = {
  mentor: {
    yes: 'I can help',
    no: 'I cannot',
    thanks: ({ code }: Pairing) => `Thank you. You begin with ${code} as soon as its presenter has said yes, too.`,
    title: ({ code }: Pairing) => `Say no to ${code}?`,
    means: 'The presenter hears that another mentor is found, and neither that it was you nor why.',
  },
  mentee: {
    yes: 'Yes, with pleasure',
    no: 'No, rather somebody else',
    thanks: ({ mentor }: Pairing) => `Thank you. You begin as soon as ${mentor} has said yes, too.`,
    title: ({ mentor }: Pairing) => `Rather somebody else than ${mentor}?`,
    means:
      'Your mentor-to-be hears only that a place is free again: neither that it was you nor why. You need give no reason to anybody.',
  },
} as const;

/** Somebody who is asked says yes to a pairing, or no, after a second look: then somebody else is found. */
export function PairingAnswer({ pairing, side }: { readonly pairing: Pairing; readonly side: 'mentor' | 'mentee' }) {
  const { slug: conference, timeZone } = useConference();
  const [declining, setDeclining] = useState(false);
  const toast = useToast();
  const words = WORDS[side];
  const params = { path: { conference, pairing: pairing.id } };
  const accept = useWrite(
    (_: null, headers) =>
      answerOf(api.POST('/api/v1/conferences/{conference}/pairings/{pairing}/accept', { params, headers })),
    () => toast(words.thanks(pairing)),
  );
  const decline = useWrite(
    (_: null, headers) =>
      answerOf(api.POST('/api/v1/conferences/{conference}/pairings/{pairing}/decline', { params, headers })),
    () => {
      setDeclining(false);
      toast(`Somebody else is found for ${pairing.code}.`);
    },
  );
  return (
    <div>
      <ProblemNote error={accept.error} />
      {pairing.answerBy ? <p>Please answer by {momentOf(pairing.answerBy, timeZone)}.</p> : null}
      <FormActs>
        <Button busy={accept.isPending} onClick={() => accept.mutate(null)}>
          {words.yes}
          <span className="hide">: {pairing.code}</span>
        </Button>
        <Button look="quiet" onClick={() => setDeclining(true)}>
          {words.no}
          <span className="hide">: {pairing.code}</span>
        </Button>
      </FormActs>
      <ConfirmDialog
        open={declining}
        onClose={() => setDeclining(false)}
        title={words.title(pairing)}
        confirm="Say no"
        busy={decline.isPending}
        error={decline.error}
        onConfirm={() => decline.mutate(null)}
      >
        <p>{words.means} You cannot take it back yourself.</p>
      </ConfirmDialog>
    </div>
  );
}
