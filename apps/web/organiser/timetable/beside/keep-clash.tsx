import { useState } from 'react';
import { Button } from '../../../parts/button';
import { TextField } from '../../../parts/forms/text-field';
import { Dialog } from '../../../parts/overlays/dialog';
import { useParts } from '../acts/use-parts';
import type { Clash } from '../model/clashes';

/** Asks why something that speaks against the timetable stays. */
export function KeepClash({ clash, onClose }: { readonly clash: Clash | null; readonly onClose: () => void }) {
  const { acknowledge } = useParts();
  const [why, setWhy] = useState('');
  return (
    <Dialog
      open={clash !== null}
      onClose={onClose}
      title="Why does it stay?"
      stays
      acts={
        <>
          <Button
            onClick={() => {
              if (!clash || why.trim() === '') return;
              acknowledge(clash.key, why.trim());
              setWhy('');
              onClose();
            }}
          >
            Let it stay
          </Button>
          <Button look="quiet" onClick={onClose}>
            Cancel
          </Button>
        </>
      }
    >
      <p>{clash?.sentence}</p>
      <TextField
        name="why"
        label="Your reason"
        hint="Organisers see it with your name. It counts as settled as long as it is between the same talks."
        value={why}
        onValue={setWhy}
        maxLength={500}
        required
      />
    </Dialog>
  );
}
