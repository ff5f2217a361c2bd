import { ConfirmDialog } from '../../parts/overlays/confirm-dialog';
import { useToast } from '../../parts/overlays/toasts';
import { type Letter, readers } from './letter-words';
import { useLetterActs } from './use-letters';

/** Asks before a letter goes out at once: it cannot be called back. */
export function SendDialog({ letter, onClose }: { readonly letter: Letter; readonly onClose: () => void }) {
  const { to, people, filled } = letter;
  const { send } = useLetterActs(letter);
  const toast = useToast();
  const done = ({ reached }: { readonly reached: number }) => {
    toast(`${readers(to, reached)} ${reached === 1 ? 'gets' : 'get'} the letter. You find it in the outbox.`);
    onClose();
  };
  return (
    <ConfirmDialog
      open
      onClose={onClose}
      title={`Send “${filled.subject}” now?`}
      confirm={`Send to ${readers(to, people)}`}
      busy={send.isPending}
      error={send.error}
      onConfirm={() => send.mutate(null, { onSuccess: done })}
    >
      <p>Each gets a message of their own, and the letter does not go out a second time.</p>
    </ConfirmDialog>
  );
}
