import type { LogWords } from '@colloquy/platform/acts';

/** What this room's acts are called in the log; a person reads them of themselves. */
export const ACCOUNTS_LOG_WORDS: LogWords = {
  acts: {
    'export-me': { say: () => 'had an archive of their data made' },
    'ask-for-erasure': { say: () => 'asked to be erased' },
    'undo-erasure': { say: () => 'did not want to be erased after all' },
    'carry-out-erasure': { say: () => 'was erased, as they had asked' },
    'print-founder-link': { say: () => 'printed the link for the first organiser, on the server' },
    'enter-as-guest': { say: () => 'showed an address to be theirs, and went on writing' },
    'sign-in': { say: () => 'signed in' },
    'sign-out': { say: () => 'signed out' },
    'sign-out-everywhere': { say: () => 'signed out everywhere' },
    'end-session': { say: () => 'signed out one browser' },
    'request-sign-in-link': { say: () => 'asked for a link to sign in' },
    'print-sign-in-link': { say: () => 'printed a link to sign in, on the server' },
    'claim-address': { say: () => 'asked to add an address' },
    'confirm-address': { say: () => 'confirmed an address' },
    'make-address-primary': { say: () => 'chose the address to be written to' },
    'remove-address': { say: () => 'took an address away' },
    'change-name': { say: () => 'changed their name' },
    'undo-merge': { say: () => 'parted two accounts again' },
  },
  sights: {
    archive: { say: () => 'took away an archive of everything about themselves' },
  },
  subjects: {
    person: { names: 'SELECT id, name FROM person WHERE id = ANY ($1::uuid[]) AND ($2::uuid IS NULL OR true)' },
  },
};
