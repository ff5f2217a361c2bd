import type { HallThing } from '@colloquy/engines/poster-layout';
import { TextField } from '../../../parts/forms/text-field';
import { MetresField } from './metres-field';

type Name = Extract<HallThing, { kind: 'name' }>;
type Keep = Extract<HallThing, { kind: 'clearances' }>;

/** What the hall is called on its plan. */
export function NameFields({ thing, onThing }: { readonly thing: Name; readonly onThing: (thing: Name) => void }) {
  return (
    <TextField
      name="name"
      label="Name of the hall"
      hint="It stands on the plan."
      value={thing.value.name}
      maxLength={120}
      onValue={(name) => onThing({ ...thing, value: { name } })}
    />
  );
}

const LENGTHS = [
  ['aisle', 'An aisle should be at least', 'Below it there is a warning.'],
  ['aisleAtLeast', 'An aisle must be at least', 'Below it the hall is not in order.'],
  ['turningCircle', 'A circle to turn in', 'For somebody in a wheelchair.'],
  ['wayOut', 'The longest way to a door', 'From anywhere in the hall.'],
] as const;

/** What the hall must keep free. */
export function ClearancesFields({
  thing,
  onThing,
}: {
  readonly thing: Keep;
  readonly onThing: (thing: Keep) => void;
}) {
  return (
    <>
      <p>The hall is checked by these. What your venue asks for goes first: its fire risk assessment decides.</p>
      {LENGTHS.map(([name, label, hint]) => (
        <MetresField
          key={name}
          name={name}
          label={label}
          hint={hint}
          least={0}
          value={thing.value[name]}
          onValue={(now) => onThing({ ...thing, value: { ...thing.value, [name]: now } })}
        />
      ))}
    </>
  );
}
