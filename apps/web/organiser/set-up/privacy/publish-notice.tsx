import { answerOf, type Schemas } from '@colloquy/api-client';
import { useState } from 'react';
import { api } from '../../../api/client';
import { useWrite } from '../../../api/use-write';
import { Button } from '../../../parts/button';
import { CheckField } from '../../../parts/forms/check-field';
import { ConfirmDialog } from '../../../parts/overlays/confirm-dialog';
import { useToast } from '../../../parts/overlays/toasts';
import { useConference } from '../../../parts/use-conference';

/** Publishes the draft, after saying what follows: it cannot be changed any more, and people may be asked again. */
export function PublishNotice({ notice }: { readonly notice: Schemas['NoticeHistoryDto'] }) {
  const { id, title, asks, agreed, versions, revision } = notice;
  const { slug: conference } = useConference();
  const [open, setOpen] = useState(false);
  const [asksAnew, setAsksAnew] = useState(true);
  const toast = useToast();
  const publish = useWrite(
    (input: { revision: number; asksAnew: boolean }, headers) =>
      answerOf(
        api.POST('/api/v1/conferences/{conference}/notices/{notice}/versions', {
          params: { path: { conference, notice: id } },
          body: input,
          headers,
        }),
      ),
    ({ number, toAskAnew }) => {
      setOpen(false);
      const asked = toAskAnew === 0 ? 'Nobody needs' : toAskAnew === 1 ? '1 person needs' : `${toAskAnew} people need`;
      toast(`Version ${number} is published. ${asked} to be asked again.`);
    },
  );
  return (
    <>
      <Button onClick={() => setOpen(true)}>
        Publish<span className="hide"> {title}</span>
      </Button>
      <ConfirmDialog
        open={open}
        onClose={() => setOpen(false)}
        title={`Publish “${title}”?`}
        confirm={`Publish version ${versions.length + 1}`}
        busy={publish.isPending}
        error={publish.error}
        onConfirm={() => publish.mutate({ revision, asksAnew })}
      >
        <p>Everybody can read it from then on. A published version never changes; other words are another version.</p>
        {asks && versions.length > 0 ? (
          <CheckField
            name={`asks-anew-${id}`}
            label={`Ask the ${agreed} who have agreed again`}
            hint="Leave it ticked unless you only correct a spelling or the like."
            checked={asksAnew}
            onValue={setAsksAnew}
          />
        ) : null}
      </ConfirmDialog>
    </>
  );
}
