import { useState } from 'react';
import { Button } from '../../parts/button';
import { Dialog } from '../../parts/overlays/dialog';
import { Row, Rows } from '../../parts/rows';
import { Part } from '../../parts/screen';
import type { RunInList } from './pair-queries';
import { Repair } from './repair';

/** Works that have lost their mentor, and for which somebody else is proposed: two taps, and both are asked. */
export function RepairsPart({ runs }: { readonly runs: readonly RunInList[] }) {
  const [opened, setOpened] = useState<string | null>(null);
  const open = runs.filter(({ kind, state }) => kind === 'repair' && state === 'proposed');
  if (open.length === 0) return null;
  const shown = open.find(({ id }) => id === opened);
  return (
    <Part title="Somebody else is proposed">
      <Rows label="Works for which somebody else is proposed">
        {open.map(({ id, code, figures }) => (
          <Row
            key={id}
            mark={code}
            title={figures.pairs > 0 ? 'Another mentor is found' : 'Nobody has a place left'}
            end={
              <Button look="quiet" onClick={() => setOpened(id)}>
                See who it is<span className="hide"> for {code}</span>
              </Button>
            }
          />
        ))}
      </Rows>
      {shown ? (
        <Dialog open size="wide" onClose={() => setOpened(null)} title={`Another mentor for ${shown.code}`}>
          <Repair run={shown.id} done={() => setOpened(null)} />
        </Dialog>
      ) : null}
    </Part>
  );
}
