import { TextField } from '../../../parts/forms/text-field';

/** The short name of a new conference in addresses: made from the title unless somebody wants another one. */
export function SlugField(props: { readonly value: string; readonly onValue: (slug: string) => void }) {
  const { value, onValue } = props;
  return (
    <TextField
      name="slug"
      label="Short name in addresses"
      optional
      hint={`Small letters, digits and hyphens, for example ${window.location.host}/c/student-research-2027. Left empty, it is made from the title. It stays once the call is open.`}
      maxLength={60}
      autoCapitalize="none"
      spellCheck={false}
      value={value}
      onValue={onValue}
    />
  );
}
