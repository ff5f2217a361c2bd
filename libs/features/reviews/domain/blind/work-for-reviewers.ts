import type { Id } from '@colloquy/kernel';
import type { Anonymity } from '../rules/reviewing-rules';
import { type Identities, redact, redactStrictly, type Trace } from './redact';

/** A file of a work as a reviewer gets it. */
export interface FileForReviewers {
  readonly id: Id;
  readonly name: string;
  readonly type: string;
}

/** All that a reviewer reads of a work, besides their own review. */
export interface WorkForReviewers {
  readonly submissionId: Id;
  readonly code: string;
  readonly title: string;
  readonly abstract: string;
  readonly keywords: readonly string[];
  /** In their order; null where reviewers must not know them. */
  readonly authors: readonly string[] | null;
  /** What the authors were asked besides, as far as reviewers read it. */
  readonly answers: readonly { readonly question: string; readonly answer: string }[];
  readonly files: readonly FileForReviewers[];
}

/** A work as it was sent in, with what an organiser has made of it for reviewers. */
export interface WorkAsSent extends Omit<WorkForReviewers, 'authors' | 'files'> {
  readonly identities: Identities;
  /** The names of its authors in their order. */
  readonly authors: readonly string[];
  /** Each with whether an organiser has looked at it and lets reviewers see it. */
  readonly files: readonly (FileForReviewers & { readonly purpose: string; readonly shown: boolean })[];
  /** Other words for the version that was sent in; null where nobody has written any. */
  readonly copy: { readonly title: string; readonly abstract: string } | null;
}

/** A work as its reviewers read it: as it was sent in, or, where they must not know whose it is, without all traces of that. */
export function forReviewers(work: WorkAsSent, anonymity: Anonymity): WorkForReviewers {
  const { submissionId, code, keywords, answers, identities } = work;
  if (anonymity !== 'double') {
    const { title, abstract, authors } = work;
    const files = work.files.map(({ id, name, type }) => ({ id, name, type }));
    return { submissionId, code, title, abstract, keywords, authors, answers, files };
  }
  const hidden = (words: string): string => redact(words, identities).text;
  return {
    ...{ submissionId, code, ...wordsForReviewers(work) },
    keywords: keywords.map(hidden),
    authors: null,
    answers: answers.map(({ question, answer }) => ({ question, answer: hidden(answer) })),
    files: work.files.filter(({ shown }) => shown).map((file, place) => withoutItsName(work, file, place)),
  };
}

/** Title and abstract without traces: in the words of an organiser's copy where there is one, never in the original's. */
export function wordsForReviewers({ title, abstract, copy, identities }: WorkAsSent) {
  const [words, without] = copy ? [copy, redactStrictly] : [{ title, abstract }, redact];
  return { title: without(words.title, identities).text, abstract: without(words.abstract, identities).text };
}

/** The traces that the program finds in the title and the abstract as they were sent in. */
export function tracesIn({ title, abstract, identities }: WorkAsSent): Trace[] {
  return [title, abstract].flatMap((words) => redact(words, identities).traces);
}

function withoutItsName(
  { code }: WorkAsSent,
  { id, name, type, purpose }: WorkAsSent['files'][number],
  place: number,
): FileForReviewers {
  const what = ['poster', 'slides', 'image'].includes(purpose) ? purpose : 'file';
  const ending = /\.[A-Za-z0-9]{1,5}$/.exec(name)?.[0].toLowerCase() ?? '';
  return { id, type, name: `${code} ${what} ${place + 1}${ending}` };
}
