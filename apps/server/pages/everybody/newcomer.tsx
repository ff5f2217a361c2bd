import { normaliseAddress } from '@colloquy/features/accounts';
import type { JSX } from 'preact';
import { PageField } from './page-field';

const LONGEST_NAME = 200;
const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** What somebody has typed who is not signed in, so that it need not be typed again, and what was wrong with it. */
export interface TypedGuest {
  readonly typed?: { readonly name: string; readonly address: string };
  readonly faults?: Readonly<Record<string, string>>;
}

/** Reads who somebody says they are, with a sentence for each field that cannot be. */
export function readNewcomer(form: Readonly<Record<string, unknown>>): Required<TypedGuest> {
  const typed = { name: text(form.name), address: text(form.address) };
  const faults = {
    ...(typed.name === '' ? { name: 'Give your name.' } : {}),
    ...(typed.name.length > LONGEST_NAME ? { name: `A name has at most ${LONGEST_NAME} characters here.` } : {}),
    ...(normaliseAddress(typed.address) === null
      ? { address: 'This is not an e-mail address. Write it as name@university.ac.uk.' }
      : {}),
  };
  return { typed, faults };
}

/** Asks somebody who is not signed in for name and address, to send them a link that brings them back here. */
export function NewcomerForm(
  props: TypedGuest & {
    /** The address of the page. */
    readonly here: string;
    readonly university: boolean;
    readonly demo: boolean;
    readonly hints: { readonly name: string; readonly address: string };
    readonly buttons: { readonly mail: string; readonly university: string };
    /** What to do on the page after looking around as somebody of the demo. */
    readonly again: string;
  },
): JSX.Element {
  const { here, typed, faults = {}, university, demo, hints, buttons, again } = props;
  return (
    <>
      <form class="form" method="post" action={`${here}/sign-in`}>
        <PageField
          {...{ id: 'name', label: 'Your name', type: 'text', complete: 'name', hint: hints.name }}
          value={typed?.name}
          fault={faults.name}
        />
        <PageField
          {...{ id: 'address', label: 'Your e-mail address', type: 'email', complete: 'email', hint: hints.address }}
          value={typed?.address}
          fault={faults.address}
        />
        <p>
          <button class="button" type="submit">
            {buttons.mail}
          </button>
        </p>
      </form>
      {university ? (
        <p>
          <a class="button quiet" href={`/sign-in/university?next=${encodeURIComponent(here)}`}>
            {buttons.university}
          </a>
        </p>
      ) : null}
      {demo ? (
        <p>
          This server shows a demonstration: <a href="/app/">look around as one of its people</a>, then {again}
        </p>
      ) : null}
    </>
  );
}
