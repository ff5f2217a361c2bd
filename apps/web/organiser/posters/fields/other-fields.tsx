import type { HallThing } from '@colloquy/engines/poster-layout';
import { SelectField } from '../../../parts/forms/select-field';
import { TextField } from '../../../parts/forms/text-field';
import { AREA_KINDS, OBSTACLE_KINDS } from '../model/words';
import { MetresField } from './metres-field';
import { PointFields } from './point-fields';

type Door = Extract<HallThing, { kind: 'door' }>;
type Shape = Extract<HallThing, { kind: 'area' | 'obstacle' }>;

const MOST = 120;

/** A door: what it is called, whether one comes in by it, how wide it is, where in the wall. */
export function DoorFields({ thing, onThing }: { readonly thing: Door; readonly onThing: (thing: Door) => void }) {
  const { label, kind, width } = thing.value;
  const set = (value: Partial<Door['value']>) => onThing({ ...thing, value: { ...thing.value, ...value } });
  return (
    <>
      <TextField name="label" label="Name" value={label} maxLength={MOST} onValue={(now) => set({ label: now })} />
      <SelectField
        name="kind"
        label="It is"
        options={[
          { value: 'entrance', label: 'an entrance, and a way out too' },
          { value: 'exit', label: 'a way out' },
        ]}
        value={kind}
        onValue={(now) => set({ kind: now })}
      />
      <MetresField name="width" label="Clear width" least={0.3} value={width} onValue={(now) => set({ width: now })} />
      <PointFields thing={thing} onThing={onThing} />
    </>
  );
}

/** An area of the floor, or something that stands on it: what it is, what it is called, its corners. */
export function AreaFields({ thing, onThing }: { readonly thing: Shape; readonly onThing: (thing: Shape) => void }) {
  const options = (thing.kind === 'area' ? AREA_KINDS : OBSTACLE_KINDS).map(([value, label]) => ({ value, label }));
  return (
    <>
      <SelectField<string>
        name="kind"
        label="It is"
        options={options}
        value={thing.value.kind}
        onValue={(kind) => onThing({ ...thing, value: { ...thing.value, kind } } as Shape)}
      />
      <TextField
        name="label"
        label="Name"
        hint="It stands on the plan."
        value={thing.value.label}
        maxLength={MOST}
        onValue={(label) => onThing({ ...thing, value: { ...thing.value, label } } as Shape)}
      />
      <PointFields thing={thing} onThing={onThing} />
    </>
  );
}
