import { clearancesOf, type HallThing, thingsOf } from '@colloquy/engines/poster-layout';
import { useState } from 'react';
import { Button } from '../../../parts/button';
import { Dialog } from '../../../parts/overlays/dialog';
import { useBench } from '../desk/use-workbench';
import { ClearancesFields, NameFields } from '../fields/hall-fields';
import { AreaFields, DoorFields } from '../fields/other-fields';
import { PointFields } from '../fields/point-fields';
import { RunFields } from '../fields/run-fields';
import { type ThingStep, thingKey } from '../model/desk';
import { isPlaced } from '../model/shapes';
import { thingName } from '../model/words';

/** Exact metres, and everything else, of the thing whose form is open. */
export function ThingForm() {
  const { hands, desk } = useBench();
  const clearances: HallThing = { kind: 'clearances', id: 'clearances', value: clearancesOf(desk.floorPlan) };
  const things = [clearances, ...thingsOf(desk.floorPlan).filter(({ kind }) => kind !== 'clearances')];
  const thing = things.find((each) => thingKey(each) === hands.form);
  return thing ? <OpenForm key={thingKey(thing)} thing={thing} /> : null;
}

function OpenForm({ thing }: { readonly thing: HallThing }) {
  const { hold, draw } = useBench();
  const [now, setNow] = useState(thing);
  const close = () => hold({ form: null });
  const canGo = isPlaced(thing) && thing.kind !== 'outline';
  return (
    <Dialog
      open
      stays
      size="form"
      onClose={close}
      title={thingName(thing)}
      acts={
        <>
          <Button
            onClick={() => {
              if (now !== thing) draw([now as ThingStep]);
              close();
            }}
          >
            Draw it
          </Button>
          <Button look="quiet" onClick={close}>
            Cancel
          </Button>
          {canGo ? (
            <Button
              look="quiet"
              onClick={() => {
                draw([{ kind: thing.kind, id: thing.id, value: null }]);
                close();
              }}
            >
              Delete
            </Button>
          ) : null}
        </>
      }
    >
      <Fields thing={now} onThing={setNow} />
    </Dialog>
  );
}

function Fields({ thing, onThing }: { readonly thing: HallThing; readonly onThing: (thing: HallThing) => void }) {
  switch (thing.kind) {
    case 'name':
      return <NameFields thing={thing} onThing={onThing} />;
    case 'clearances':
      return <ClearancesFields thing={thing} onThing={onThing} />;
    case 'run':
      return <RunFields thing={thing} onThing={onThing} />;
    case 'door':
      return <DoorFields thing={thing} onThing={onThing} />;
    case 'area':
    case 'obstacle':
      return <AreaFields thing={thing} onThing={onThing} />;
    default:
      return <PointFields thing={thing} onThing={onThing} />;
  }
}
