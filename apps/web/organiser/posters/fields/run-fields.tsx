import type { HallThing } from '@colloquy/engines/poster-layout';
import { SelectField } from '../../../parts/forms/select-field';
import { MetresField } from './metres-field';
import { PointFields } from './point-fields';

type Run = Extract<HallThing, { kind: 'run' }>;

const SIDES = [
  { value: 'both', label: 'on both sides' },
  { value: 'left', label: 'on the left hand only, seen from its beginning' },
  { value: 'right', label: 'on the right hand only, seen from its beginning' },
] as const;

const SHEETS = [
  { value: 'both', label: 'upright or on their side' },
  { value: 'portrait', label: 'upright only' },
  { value: 'landscape', label: 'on their side only' },
] as const;

/** A run: where it stands, on which sides boards hang, how wide they are, how sheets hang. */
export function RunFields({ thing, onThing }: { readonly thing: Run; readonly onThing: (thing: Run) => void }) {
  const { sides = 2, facing = 'left', boardWidth = 1.2, orientations = [] } = thing.value;
  const [only] = orientations;
  const set = (value: Partial<Run['value']>) => onThing({ ...thing, value: { ...thing.value, ...value } });
  return (
    <>
      <PointFields thing={thing} onThing={onThing} />
      <SelectField
        name="sides"
        label="Boards hang"
        options={SIDES}
        value={sides === 2 ? 'both' : facing}
        onValue={(now) => set(now === 'both' ? { sides: 2 } : { sides: 1, facing: now })}
      />
      <MetresField
        name="boardWidth"
        label="Width of a board"
        hint="A sheet of A0 on its side takes 1.2 m."
        least={0.3}
        value={boardWidth}
        onValue={(now) => set({ boardWidth: now })}
      />
      <SelectField
        name="orientations"
        label="Sheets hang"
        options={SHEETS}
        value={orientations.length === 1 && only ? only : 'both'}
        onValue={(now) => set({ orientations: now === 'both' ? ['portrait', 'landscape'] : [now] })}
      />
    </>
  );
}
