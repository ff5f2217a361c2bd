import {
  dropDraft as dropInBrowser,
  keepDraft as keepInBrowser,
  keptDraft as keptInBrowser,
} from '../../../parts/forms/drafts';

/** What somebody typed into a section and the server does not have yet, with what they started from. */
export interface Draft<Form> {
  readonly base: Form;
  readonly form: Form;
}

/** Whose draft it is, and of what: each person has their own, also in a browser that several use. */
export interface DraftPlace {
  readonly person: string;
  readonly key: string;
}

/** Whether two answers say the same. */
export const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Keeps a draft on this device, so that neither a closed page nor a lost connection costs a word. */
export const keepDraft = <Form>({ person, key }: DraftPlace, draft: Draft<Form>, version: number): void =>
  keepInBrowser(person, key, { value: draft, version, at: new Date().toISOString() });

/** The draft that is kept here; null when there is none. */
export const keptDraft = <Form>({ person, key }: DraftPlace): Draft<Form> | null =>
  (keptInBrowser(person, key)?.value ?? null) as Draft<Form> | null;

/** Forgets a draft that the server now has; one that another tab has changed meanwhile stays. */
export function dropDraft<Form>(place: DraftPlace, saved: Form): void {
  const kept = keptDraft<Form>(place);
  if (kept !== null && isSame(kept.form, saved)) dropInBrowser(place.person, place.key, kept);
}
