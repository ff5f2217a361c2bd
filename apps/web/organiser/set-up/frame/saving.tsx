import styles from './saving.module.css';
import type { Shown } from './section-keeper';

const WORDS: Record<Shown<unknown>['state'], string> = {
  saved: 'All changes saved',
  waiting: 'Not saved yet …',
  saving: 'Saving …',
  refused: 'Not saved yet: something below needs mending. What you typed is kept.',
  away: 'No connection. What you typed is kept on this device, and sent as soon as the server is there again.',
};

/** How the saving of a section stands, in words; only what needs to be known is read out. */
export function Saving({ state, joined }: { readonly state: Shown<unknown>['state']; readonly joined: boolean }) {
  const calls = state === 'refused' || state === 'away';
  return (
    <p className={styles.saving} data-state={state} role={calls || joined ? 'status' : undefined}>
      <span aria-hidden="true">{state === 'saved' ? '✓ ' : calls ? '! ' : ''}</span>
      {WORDS[state]}
      {joined ? ' Somebody else changed this section at the same time; both changes are in.' : ''}
    </p>
  );
}
