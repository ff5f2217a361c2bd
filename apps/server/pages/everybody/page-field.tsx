import type { JSX } from 'preact';

/** A field of a page that works without script: its label, what it is for, and what was wrong with the last try. */
export function PageField(props: {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly type: 'text' | 'email';
  readonly complete: string;
  readonly value: string | undefined;
  readonly fault: string | undefined;
}): JSX.Element {
  const { id, label, hint, type, complete, value = '', fault } = props;
  const input = {
    ...{ id, name: id, value, required: true, autocomplete: complete },
    'aria-describedby': fault ? `${id}-fault ${id}-hint` : `${id}-hint`,
    'aria-invalid': fault ? ('true' as const) : undefined,
  };
  return (
    <>
      <label for={id}>{label}</label>
      <p class="soft" id={`${id}-hint`}>
        {hint}
      </p>
      {fault ? (
        <p class="fault" id={`${id}-fault`} role="alert">
          {fault}
        </p>
      ) : null}
      {type === 'email' ? <input type="email" {...input} /> : <input type="text" {...input} />}
    </>
  );
}
