import { FileRefused } from './refusal';

const ACTIVE = 'This PDF runs a script, starts a program or sends a form. Print it to a new PDF, and upload that.';
const INSIDE = 'This PDF has other files inside. Print it to a new PDF, and upload that.';
const LOCKED = 'This PDF is locked or restricted by a password. Save it without one, and upload that.';
/** By its name, what is not taken, and why not. */
const REFUSED: Readonly<Record<string, readonly [code: string, sentence: string]>> = {
  JavaScript: ['file-active', ACTIVE],
  JS: ['file-active', ACTIVE],
  Launch: ['file-active', ACTIVE],
  ImportData: ['file-active', ACTIVE],
  SubmitForm: ['file-active', ACTIVE],
  RichMedia: ['file-active', ACTIVE],
  XFA: ['file-active', ACTIVE],
  GoToE: ['file-active', ACTIVE],
  GoToR: ['file-active', ACTIVE],
  EmbeddedFile: ['file-inside', INSIDE],
  EmbeddedFiles: ['file-inside', INSIDE],
  EF: ['file-inside', INSIDE],
  Encrypt: ['file-locked', LOCKED],
};
/** So short that packed bytes may spell them by chance: they count where they are surely names. */
const SHORT = new Set(['JS', 'EF', 'XFA']);

/** @param packed whether it was found among bytes that may be anything */
export function refuseName(name: string, packed: boolean): void {
  const refused = Object.hasOwn(REFUSED, name) ? REFUSED[name] : undefined;
  if (refused && !(packed && SHORT.has(name))) throw new FileRefused(...refused);
}
