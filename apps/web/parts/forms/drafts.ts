/** What somebody has typed and the server has not acknowledged, kept in this browser. */
export interface Draft {
  readonly value: unknown;
  /** The version of the server's value that the typing began from. */
  readonly version: Version;
  /** When it was typed, ISO. */
  readonly at: string;
}

/** What tells one state of a thing on the server from the next. */
export type Version = string | number | null;

const PREFIX = 'colloquy-draft:';
const fullKey = (person: string, key: string): string => `${PREFIX}${person}:${key}`;

/** Keeps a draft. A browser that has no room or allows no storage keeps nothing; the page still has the text. */
export function keepDraft(person: string, key: string, draft: Draft): void {
  try {
    localStorage.setItem(fullKey(person, key), JSON.stringify(draft));
  } catch {
    // Private windows and full disks refuse; leaving is warned of as long as the page has unsaved text.
  }
}

/** The draft of that key, for that person only. */
export function keptDraft(person: string, key: string): Draft | null {
  try {
    const text = localStorage.getItem(fullKey(person, key));
    return text === null ? null : (JSON.parse(text) as Draft);
  } catch {
    return null;
  }
}

/** Forgets a draft, unless another window has kept a newer one since `value` was sent. */
export function dropDraft(person: string, key: string, value: unknown): void {
  const kept = keptDraft(person, key);
  if (kept && JSON.stringify(kept.value) !== JSON.stringify(value)) return;
  try {
    localStorage.removeItem(fullKey(person, key));
  } catch {
    // What could not be kept need not be forgotten.
  }
}

const UNSENT = 'colloquy-unsent:';

/** Notes that something of this name is kept elsewhere in this browser, and is not saved yet; or no longer. */
export function markUnsent(name: string, isUnsent: boolean): void {
  try {
    if (isUnsent) localStorage.setItem(UNSENT + name, '');
    else localStorage.removeItem(UNSENT + name);
  } catch {
    // A browser that allows no storage has nothing to lose at signing out.
  }
}

function draftKeys(): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(PREFIX) || key.startsWith(UNSENT));
  } catch {
    return [];
  }
}

/** Whether this browser keeps something that was never saved. */
export const hasDrafts = (): boolean => draftKeys().length > 0;

/** Forgets every draft: whoever uses this browser next must not find them. */
export function dropAllDrafts(): void {
  for (const key of draftKeys()) localStorage.removeItem(key);
}
