import type { Id } from '@colloquy/kernel';

/** Somebody who stands among the authors of a draft. */
export interface DraftAuthor {
  /** Stays while name and place change; the person behind it is known to the server alone. */
  readonly id: Id;
  /** As it is to be printed, in any script. */
  readonly name: string;
  /** Empty where none is known. */
  readonly address: string;
  /** With or without its hyphens and its address; empty where there is none. */
  readonly orcid: string;
  readonly affiliations: readonly string[];
  readonly presenter: boolean;
}

/** What a question of the submission form was answered with. */
export type DraftAnswer = string | readonly string[] | boolean;

/** Everything that the writers of a submission can change, as it stands at one moment. */
export interface DraftContent {
  readonly title: string;
  /** By the ids of the conference's sections; of a conference without sections under {@link WHOLE_TEXT}. */
  readonly texts: Readonly<Record<string, string>>;
  readonly typeId: Id | null;
  readonly trackId: Id | null;
  readonly keywords: readonly string[];
  /** In the order in which they are printed. */
  readonly authors: readonly DraftAuthor[];
  readonly supervisor: { readonly name: string; readonly address: string };
  /** By the ids of the questions. */
  readonly answers: Readonly<Record<Id, DraftAnswer>>;
}

/** Under this id stands the text of an abstract without sections. */
export const WHOLE_TEXT = 'abstract';

/** A draft in which nothing has been written. */
export const EMPTY_DRAFT: DraftContent = {
  title: '',
  texts: {},
  typeId: null,
  trackId: null,
  keywords: [],
  authors: [],
  supervisor: { name: '', address: '' },
  answers: {},
};
