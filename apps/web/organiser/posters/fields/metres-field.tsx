import { NumberField } from '../../../parts/forms/number-field';

/** A length, or a place along one side of the hall, in metres to the centimetre. */
export function MetresField(props: {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: number;
  readonly least?: number;
  readonly onValue: (value: number) => void;
}) {
  const { name, label, hint, value, least, onValue } = props;
  return (
    <NumberField
      name={name}
      label={label}
      hint={hint}
      unit="m"
      step={0.01}
      min={least}
      defaultValue={Math.round(value * 100) / 100}
      onValue={(now) => (now === null ? undefined : onValue(now))}
    />
  );
}
