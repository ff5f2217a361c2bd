import { useState } from 'react';
import { Button } from '../parts/button';
import { ConfirmDialog } from '../parts/overlays/confirm-dialog';
import { Dialog } from '../parts/overlays/dialog';
import { Menu } from '../parts/overlays/menu';
import { useToast } from '../parts/overlays/toasts';
import styles from './kit.module.css';

/** What opens above a screen. */
export function OverlaySpecimen() {
  const [open, setOpen] = useState<'dialog' | 'confirm' | null>(null);
  const [room, setRoom] = useState('Hall A');
  const toast = useToast();
  const shut = () => setOpen(null);
  const move = (to: string) => {
    setRoom(to);
    toast(`Moved to ${to}`, { undo: () => setRoom(room) });
  };
  return (
    <>
      <p className={styles.row}>
        <Button onClick={() => setOpen('dialog')}>Tell more</Button>
        <Button look="quiet" onClick={() => setOpen('confirm')}>
          Release
        </Button>
        <Menu
          label="Move"
          items={[
            { label: 'Hall B', onSelect: () => move('Hall B') },
            { label: 'Hall C', hint: 'Not step-free', onSelect: () => move('Hall C') },
            { label: 'Nowhere', disabled: true, onSelect: () => {} },
            { label: 'Withdraw', danger: true, rule: true, onSelect: () => toast('Withdrawn') },
          ]}
        />
      </p>
      <p>It is in {room}.</p>
      <Dialog open={open === 'dialog'} onClose={shut} title="More about it" acts={<Button onClick={shut}>Done</Button>}>
        <p>A window above the screen.</p>
      </Dialog>
      <ConfirmDialog
        open={open === 'confirm'}
        onClose={shut}
        title="Release 48 decisions?"
        confirm="Send to 48 authors"
        onConfirm={() => {
          shut();
          toast('Released');
        }}
      >
        <p>Every author gets a mail at once.</p>
      </ConfirmDialog>
    </>
  );
}
