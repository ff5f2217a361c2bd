import { useState } from 'react';
import { useDeclinePlace } from '../../../author/answer/use-decline-place';
import { Button } from '../../../parts/button';
import { ConfirmDialog } from '../../../parts/overlays/confirm-dialog';
import { useToast } from '../../../parts/overlays/toasts';
import type { Places } from './places-query';

/** Gives the place of somebody who never answered to the next who waits. */
export function FreePlace({ place }: { readonly place: Places['places'][number] }) {
  const { submissionId, code, presenters } = place;
  const [asking, setAsking] = useState(false);
  const toast = useToast();
  const free = useDeclinePlace(submissionId, () => {
    setAsking(false);
    toast(`The place of ${code} is free.`);
  });
  return (
    <>
      {' '}
      <Button look="quiet" onClick={() => setAsking(true)}>
        Free the place<span className="hide"> of {code}</span>
      </Button>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        title={`Free the place of ${code}?`}
        confirm="Free the place"
        danger
        busy={free.isPending}
        error={free.error}
        onConfirm={() => free.mutate(null)}
      >
        <p>
          {presenters.join(' and ') || 'Its authors'} did not answer in time, and were reminded. The work is withdrawn
          on their behalf, and the next who waits is asked. They can undo it for a time; then they wait for the next
          place.
        </p>
      </ConfirmDialog>
    </>
  );
}
