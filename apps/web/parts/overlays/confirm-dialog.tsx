import type { ReactNode } from 'react';
import { Button } from '../button';
import { ProblemNote } from '../problem-note';
import { Dialog } from './dialog';

/**
 * Asks before something that cannot be undone, or that many will see. Where it can be undone, do it and offer that in a
 * toast instead.
 * @param confirm the verb on the button, such as `Send to 48 authors`
 */
export function ConfirmDialog(props: {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly children?: ReactNode;
  readonly confirm: string;
  readonly onConfirm: () => void;
  readonly danger?: boolean;
  readonly busy?: boolean;
  readonly error?: Error | null;
}) {
  const { open, onClose, title, children, confirm, onConfirm, danger = false, busy = false, error = null } = props;
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={title}
      acts={
        <>
          <Button look={danger ? 'danger' : 'main'} busy={busy} onClick={onConfirm}>
            {confirm}
          </Button>
          <Button look="quiet" onClick={onClose}>
            Cancel
          </Button>
        </>
      }
    >
      {children}
      <ProblemNote error={error} />
    </Dialog>
  );
}
